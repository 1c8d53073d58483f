import type { Words } from './words.ts';

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

export const de: Words = {
  asHappened: 'In der Reihenfolge, in der es geschieht',
  toldAs: (scene) => `erzählt als Szene ${scene}`,
  showLaterScenes: 'Auch zeigen, was spätere Szenen tun',
  allScenes: 'Alle Szenen',
  amountOfChange: 'Wie viel sich ändert',
  characters: 'Figuren',
  charactersHelp:
    'Pfeiltasten gehen entlang der stärksten Beziehung von Figur zu Figur. Alt und Pfeiltasten verschieben. Umschalt und Eingabe auf einer zweiten Figur öffnen die Biografie der beiden.',
  savePng: 'Als PNG sichern',
  biography: 'Biografie der beiden',
  close: 'Schließen',
  compare: 'Vergleichen',
  compareWith: 'Diese Szene vergleichen mit',
  crashed: 'Im Programm ist ein Fehler aufgetreten, hier ging es nicht weiter.',
  crashedHelp:
    'Ihre Geschichte ist nicht verloren. Machen Sie dort weiter, wo Sie waren, oder sichern Sie die Geschichte und laden Sie die Seite neu.',
  curves: 'Kurven und Wendepunkte',
  details: 'Einzelheiten',
  dropHere: 'Datei hier ablegen, um die Geschichte zu öffnen',
  export: 'Exportieren',
  hideSheet: 'Weniger',
  inScene: 'in der Szene',
  inWords: 'Dasselbe in Worten',
  kinds: 'Arten von Beziehung',
  kindsHelp: 'Antippen blendet eine Art aus oder ein',
  language: 'Sprache',
  layoutFailed:
    'Die Anordnung ließ sich nicht berechnen. Laden Sie die Seite neu, um es noch einmal zu versuchen. Was vorher im Bild war, ist noch da.',
  layingOut: 'Alle suchen ihren Platz …',
  readingFile: ({ phase, file }) =>
    phase === 'reading' ? `„${file}“ wird gelesen …` : `„${file}“ ist gelesen. Alle suchen ihren Platz …`,
  legend: 'Legende',
  loop: 'Wiederholen',
  moveHelp: 'Ziehen heftet eine Figur fest, ein Doppelklick löst sie wieder.',
  nextScene: 'Nächste Szene',
  noOnePresent: 'Niemand',
  notPresent: 'anderswo',
  openStory: 'Geschichte öffnen',
  pastedText: 'Eingefügter Text',
  pause: 'Anhalten',
  picture: 'Bild',
  pinned: 'festgeheftet',
  play: 'Abspielen',
  present: 'In der Szene',
  previousScene: 'Vorige Szene',
  relations: 'Beziehungen',
  reload: 'Seite neu laden',
  restart: 'Noch einmal versuchen',
  saveSvg: 'Als SVG sichern',
  saveStory: 'Die Geschichte als Datei sichern',
  scene: 'Szene',
  sceneDetails: 'Die Szene im Einzelnen',
  scenes: 'Szenen',
  search: 'Suchen',
  settings: 'Ansicht',
  showAllKinds: 'Wieder alle Arten von Beziehung zeigen',
  showSheet: 'Mehr',
  showSupporting: (count) => `${many(count, 'Nebenfigur', 'Nebenfiguren')} zeigen`,
  speed: 'Tempo',
  speedOf: (speed) => `${speed.toLocaleString('de')}×`,
  stories: 'Geschichten',
  strength: 'Stärke',
  notOnPicture: 'nicht im Bild',
  tagline: 'Wie sich die Beziehungen einer Geschichte ändern, Szene für Szene',
  timeline: 'Zeitleiste',
  tryAgain: 'Noch einmal versuchen',
  zoom: 'Zoom',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  zoomWhole: 'Das ganze Bild zeigen',
  seeTables: 'Alles, was darauf ist, steht in den Tabellen.',
  showAll: (count) => `Alle ${count} zeigen`,
  moreChanges: (count) => `Und ${count} weitere ${count === 1 ? 'Veränderung' : 'Veränderungen'}.`,
  unpinAll: (count) => (count === 1 ? 'Eine Figur lösen' : `Alle ${count} lösen`),
  tiedTo: (count) => (count === 1 ? 'mit einer Figur verbunden' : `mit ${count} Figuren verbunden`),
  sharesScenes: 'Gemeinsame Szenen',
  sharesScenesHelp:
    'Erschlossen aus Szenen, in denen zwei Figuren gemeinsam auftreten; niemand sagt, was zwischen ihnen ist.',
  tieWindowNone: 'nicht gezeigt',
  tieWindowHelp: (window) => {
    switch (window.type) {
      case 'scene':
        return 'Eine Linie verbindet zwei, die in dieser Szene zusammen sind.';
      case 'so-far':
        return 'Je mehr Szenen zwei bis hierher geteilt haben, desto dicker ihre Linie.';
      case 'last':
        return `Je mehr der letzten ${window.scenes} Szenen zwei geteilt haben, desto dicker ihre Linie.`;
      case 'fading':
        return `Jede gemeinsame Szene macht eine Linie dicker und zählt nach ${window.halfLife} weiteren nur noch halb.`;
      case 'whole':
        return 'Je mehr Szenen zwei überhaupt teilen, desto dicker ihre Linie; auch spätere zählen.';
      case 'smoothed':
        return 'Eine Linie wird nur dünner, solange die zwei mit anderen zu sehen sind, und zur nächsten Begegnung hin wieder dicker.';
    }
  },
  tieWindowName: (window) => {
    switch (window.type) {
      case 'scene':
        return 'diese Szene';
      case 'so-far':
        return 'alle Szenen bis hier';
      case 'last':
        return `die letzten ${window.scenes} Szenen`;
      case 'fading':
        return `verblassend, halb nach ${window.halfLife} Szenen`;
      case 'whole':
        return 'die ganze Geschichte (greift vor)';
      case 'smoothed':
        return 'geglättet (greift vor)';
    }
  },
  peopleShown: (shown, all) => (shown === all ? `Alle ${all} Figuren` : `${shown} von ${all} Figuren`),
  filter: 'Filtern',
  noOneShown: 'Niemand erfüllt alle Filter.',
  edit: 'Bearbeiten',
  cancel: 'Abbrechen',
  views: 'Ansicht der Geschichte',
  viewNames: { graph: 'Graph', storylines: 'Handlungslinien', tables: 'Tabellen', strip: 'Bildfolge' },
  whatChanges: 'Was sich ändert',
  notLoaded: 'Dieser Teil ließ sich nicht laden.',
  workFailed: 'Das ließ sich nicht berechnen.',
};
