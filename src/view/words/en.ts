import type { Words } from './words.ts';

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

export const en: Words = {
  asHappened: 'In the order in which it happens',
  toldAs: (scene) => `told as scene ${scene}`,
  showLaterScenes: 'Also show what later scenes do',
  allScenes: 'All scenes',
  amountOfChange: 'How much changes',
  characters: 'Characters',
  charactersHelp:
    'Arrow keys walk from person to person along the strongest relation. Alt and arrow keys move a person. Shift and Enter on a second person open the biography of both.',
  savePng: 'Save as PNG',
  biography: 'Biography of the two',
  close: 'Close',
  compare: 'Compare',
  compareWith: 'Compare this scene with',
  crashed: 'Something in the program broke, and it stopped here.',
  crashedHelp:
    'Your story is not lost. Try again from where you were, or save the story and reload the page.',
  curves: 'Curves and turning points',
  details: 'Details',
  dropHere: 'Drop the story file to open it',
  export: 'Export',
  hideSheet: 'Less',
  inScene: 'in the scene',
  inWords: 'The same in words',
  kinds: 'Kinds of relation',
  kindsHelp: 'Press one to hide or show it',
  language: 'Language',
  layoutFailed:
    'The layout could not be calculated. Reload the page to try again. What was on the picture before is still there.',
  layingOut: 'Working out where everybody stands …',
  readingFile: ({ phase, file }) =>
    phase === 'reading'
      ? `Reading “${file}” …`
      : `“${file}” has been read. Working out where everybody stands …`,
  legend: 'Legend',
  loop: 'Loop',
  moveHelp: 'Drag a person to pin them to a spot; double-click to let go.',
  nextScene: 'Next scene',
  noOnePresent: 'Nobody',
  notPresent: 'elsewhere',
  openStory: 'Open story',
  pastedText: 'Pasted text',
  pause: 'Pause',
  picture: 'Picture',
  pinned: 'pinned',
  play: 'Play',
  present: 'In the scene',
  previousScene: 'Previous scene',
  relations: 'Relations',
  reload: 'Reload the page',
  restart: 'Try again',
  saveSvg: 'Save as SVG',
  saveStory: 'Save the story as a file',
  scene: 'Scene',
  sceneDetails: 'Scene details',
  scenes: 'Scenes',
  search: 'Search',
  settings: 'View',
  showAllKinds: 'Show all kinds of relation again',
  showSheet: 'More',
  showSupporting: (count) => `Show ${many(count, 'supporting character', 'supporting characters')}`,
  speed: 'Speed',
  speedOf: (speed) => `${speed}×`,
  stories: 'Stories',
  strength: 'strength',
  notOnPicture: 'not on the picture',
  tagline: 'How the relationships in a story change, scene by scene',
  timeline: 'Timeline',
  tryAgain: 'Try again',
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
  noOneShown: 'Nobody passes all the filters.',
  edit: 'Edit',
  cancel: 'Cancel',
  views: 'View of the story',
  viewNames: { graph: 'Graph', storylines: 'Storylines', tables: 'Tables', strip: 'Filmstrip' },
  whatChanges: 'What changes',
  notLoaded: 'This part could not be loaded.',
  workFailed: 'This could not be calculated.',
};
