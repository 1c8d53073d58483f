import type { Words } from './words.ts';

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

export const en: Words = {
  aboutStory: 'About this story',
  asHappened: 'In the order in which it happens',
  atTheSameTime: 'At the same time',
  toldAs: (scene) => `told as scene ${scene}`,
  beforeTheStory: 'Before the story',
  showLaterChanges: 'Also show their later changes',
  laterChangesHidden: (changes) =>
    `${many(changes, 'later change is', 'later changes are')} not shown, so as not to spoil the story.`,
  showLaterScenes: 'Also show what later scenes do',
  allScenes: 'All scenes',
  amountOfChange: 'How much changes',
  appears: 'In scenes',
  noScenes: 'None.',
  characters: 'Characters',
  charactersHelp:
    'Arrow keys walk from person to person along the strongest relation. Alt and arrow keys move a person. Shift and Enter on a second person open the biography of both.',
  biographyWith: 'Biography with',
  show: 'Show',
  savePng: 'Save as PNG',
  biography: 'Biography of the two',
  close: 'Close',
  compare: 'Compare',
  compareWith: 'Compare this scene with',
  compareNone: 'no other scene',
  compareHelp:
    'The picture shows the later of the two scenes, and marks what is different from the earlier one. Shift and a click on the timeline choose a scene, too.',
  compareScene: 'Scene to compare with',
  compareStop: 'Stop comparing',
  differences: 'What is different',
  differencesNone: 'Nothing between people is different.',
  copyLink: 'Copy link to this view',
  copyPicture: 'Copy as image',
  copyMarkup: 'Copy as vector text',
  crashed: 'Something in the program broke, and it stopped here.',
  crashedHelp:
    'Your story is not lost. Try again from where you were, or save the story and reload the page.',
  curves: 'Curves and turning points',
  dark: 'Dark',
  data: 'The story as data',
  dataFormats: [
    ['throughline', 'Throughline (JSON): everything'],
    ['gexf', 'GEXF with timeline, for Gephi'],
    ['gexf-static', 'GEXF, one network'],
    ['graphml', 'GraphML, one network'],
    ['csv', 'CSV, relations scene by scene'],
    ['csv-edges', 'CSV, edges of one network'],
    ['csv-nodes', 'CSV, people'],
    ['ezlinavis', 'Scene list (ezlinavis)'],
  ],
  dataSave: 'Save data',
  dataScope: 'What goes into it',
  dataScopes: {
    everything: 'the whole story',
    shown: 'who is on the picture',
    scene: (number) => `what is on the picture in scene ${number}`,
  },
  details: 'Details',
  dropHere: 'Drop the story file to open it',
  evidence: 'Evidence',
  export: 'Export',
  exportHelp: {
    graph: 'The picture of this scene, with legend and caption.',
    storylines: 'The storylines as they are shown.',
    tables: 'The picture of this scene, with legend and caption; the tables leave as CSV below each.',
    strip: 'The filmstrip as it is shown.',
  },
  hideSheet: 'Less',
  history: 'History',
  howItCameAbout: 'How it came about',
  inScene: 'in the scene',
  inWords: 'The same in words',
  kinds: 'Kinds of relation',
  kindsHelp: 'Press one to hide or show it',
  language: 'Language',
  languages: { en: 'English', de: 'Deutsch' },
  layingOut: 'Working out where everybody stands …',
  legend: 'Legend',
  light: 'Light',
  movementMost: 'lively',
  loop: 'Loop',
  moveHelp: 'Drag a person to pin them to a spot; double-click to let go.',
  movement: 'Movement between scenes',
  movementAt: (step, steps) => `${step} of ${steps}, from lively to still`,
  nextScene: 'Next scene',
  nextWith: (name) => `Next with ${name}`,
  noRelationsNow: 'No relations at this point.',
  noOnePresent: 'Nobody',
  notPresent: 'elsewhere',
  notice: (notice) => {
    switch (notice.type) {
      case 'unknown-story':
        return `There is no story “${notice.id}” here. If it was a file of yours, open the file again; this is a story that ships with Throughline.`;
      case 'unknown-scene':
        return `The link asks for scene “${notice.text}”, and this story has scenes 1 to ${notice.scenes}. This is the nearest one.`;
      case 'unknown-selection':
        return `The link selects “${notice.id}”, which this story does not have. Nothing is selected instead.`;
      case 'not-opened':
        return `“${notice.file}” could not be opened; your story is still here. ${notice.reason}${notice.kept ? ' The text is kept under “Stories”, to be mended.' : ''}`;
      case 'opened': {
        const { scenes, characters, relations } = notice.story;
        return `“${notice.file}” is open: ${many(scenes.length, 'scene', 'scenes')}, ${many(characters.length, 'person', 'people')}, ${many(relations.length, 'relation', 'relations')} that it declares.`;
      }
      case 'reading':
        return notice.phase === 'reading'
          ? `Reading “${notice.file}” …`
          : `“${notice.file}” has been read. Working out where everybody stands …`;
      case 'worker-failed':
        return 'The background worker did not start, so the page itself worked out the layout. Everything works, it may only stutter once.';
      case 'layout-failed':
        return 'The layout could not be calculated. Reload the page to try again. What was on the picture before is still there.';
      case 'saved':
        return `Saved as ${notice.file}.`;
      case 'copied':
        return 'Copied.';
      case 'not-exported':
        return `That did not work: ${notice.reason}`;
    }
  },
  notYetBegun: 'This relation has not begun yet.',
  openStory: 'Open story',
  similarNames: (count) => `Perhaps one person under two names (${count})`,
  nameWithScenes: (name, scenes) => `${name}, ${scenes.includes(',') ? 'scenes' : 'scene'} ${scenes}`,
  merge: (gone, kept) => `Make “${gone}” one with “${kept}”`,
  merged: (gone, kept) => `“${gone}” is now one with “${kept}”.`,
  undo: 'Undo',
  pastedText: 'Pasted text',
  pause: 'Pause',
  picture: 'Picture',
  pinned: 'pinned',
  play: 'Play',
  present: 'In the scene',
  previousScene: 'Previous scene',
  previousWith: (name) => `Previous with ${name}`,
  relation: 'Relation',
  relations: 'Relations',
  relationsNow: 'Relations now',
  reload: 'Reload the page',
  remote: 'by telephone',
  restart: 'Try again',
  resolution: 'Size of images',
  saveSvg: 'Save as SVG',
  saveStory: 'Save the story as a file',
  scene: 'Scene',
  sceneDetails: 'Scene details',
  scenes: 'Scenes',
  search: 'Search',
  searchHelp: 'A person, a scene or a relation',
  searchNothing: (text) => `Nothing here is called “${text}”. Try part of a name.`,
  settings: 'View',
  showAllKinds: 'Show all kinds of relation again',
  showSheet: 'More',
  showSupporting: (count) => `Show ${many(count, 'supporting character', 'supporting characters')}`,
  singleKeys: 'Space plays, arrow keys step',
  speed: 'Speed',
  speedOf: (speed) => `${speed}×`,
  movementLeast: 'still',
  stories: 'Stories',
  strength: 'strength',
  notOnPicture: 'not on the picture',
  systemTheme: 'As the system',
  tagline: 'How the relationships in a story change, scene by scene',
  theme: 'Theme',
  timeline: 'Timeline',
  tryAgain: 'Try again',
  unpin: 'Unpin',
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomWhole: 'Show all of the picture',
  seeTables: 'The tables have everything that is on it.',
  showAll: (count) => `Show all ${count}`,
  moreChanges: (count) => `And ${many(count, 'more change', 'more changes')}.`,
  unpinAll: (count) => `Unpin ${count === 1 ? 'one person' : `all ${count}`}`,
  tiedTo: (count) => (count === 1 ? 'tied to one person' : `tied to ${count} people`),
  sharesScenes: 'Share scenes',
  sharesScenesHelp: 'Inferred from the scenes that two people share; nobody says what is between them.',
  sharesScenesWith: (name) => `Shares scenes with ${name}`,
  tieWindowNone: 'not shown',
  tieWindowHelp: (window) => {
    switch (window.type) {
      case 'scene':
        return 'A line joins two people who are in this scene together.';
      case 'so-far':
        return 'The more scenes two people have shared up to here, the thicker their line.';
      case 'last':
        return `The more of the last ${window.scenes} scenes two people have shared, the thicker their line.`;
      case 'fading':
        return `Each shared scene makes a line thicker, and counts half after ${window.halfLife} more scenes.`;
      case 'whole':
        return 'The more scenes two people ever share, the thicker their line; later scenes count as well.';
      case 'smoothed':
        return 'A line thins only while its two are seen with others, and thickens towards their next meeting.';
    }
  },
  tieWindowName: (window) => {
    switch (window.type) {
      case 'scene':
        return 'this scene';
      case 'so-far':
        return 'all scenes so far';
      case 'last':
        return `the last ${window.scenes} scenes`;
      case 'fading':
        return `fading, half after ${window.halfLife} scenes`;
      case 'whole':
        return 'the whole story (looks ahead)';
      case 'smoothed':
        return 'smoothed (looks ahead)';
    }
  },
  peopleShown: (shown, all) => (shown === all ? `All ${all} people` : `${shown} of ${all} people`),
  filter: 'Filter',
  filterMost: 'At most so many people, those in most scenes',
  filterScenes: 'Only who is in at least so many scenes',
  filterShared: 'Only who shares at least so many scenes with somebody',
  filterGroup: 'Only this group',
  filterAround: (name) => `Only around ${name}`,
  filterAroundHelp: 'To see only the people around somebody, select that person first.',
  filterSteps: (steps) => (steps === 1 ? 'one step away' : 'up to two steps away'),
  filterCounted: 'In a scene are all who',
  countedPresent: 'are there',
  countedSpeaking: 'speak',
  filterAlso: 'Also shown:',
  filterSearch: 'The search finds everybody, and puts whom you choose on the picture.',
  filterReset: 'Show as at first',
  everyone: 'everybody',
  noOneShown: 'Nobody passes all the filters.',
  remarks: (count) => `What was inferred or not understood (${count})`,
  lineOf: (line) => `Line ${line}: `,
  cancel: 'Cancel',
  views: 'View of the story',
  viewNames: { graph: 'Graph', storylines: 'Storylines', tables: 'Tables', strip: 'Filmstrip' },
  whatChanges: 'What changes',
  workFailed: 'This could not be calculated.',
};
