import type { Words } from './words.ts';

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

export const de: Words = {
  aboutStory: 'Über diese Geschichte',
  asHappened: 'In der Reihenfolge, in der es geschieht',
  atTheSameTime: 'Zur selben Zeit',
  toldAs: (scene) => `erzählt als Szene ${scene}`,
  beforeTheStory: 'Vor der Geschichte',
  showLaterChanges: 'Auch ihre späteren Änderungen zeigen',
  laterChangesHidden: (changes) =>
    `${many(changes, 'spätere Änderung bleibt', 'spätere Änderungen bleiben')} verborgen, um nichts vorwegzunehmen.`,
  showLaterScenes: 'Auch zeigen, was spätere Szenen tun',
  allScenes: 'Alle Szenen',
  amountOfChange: 'Wie viel sich ändert',
  appears: 'In den Szenen',
  noScenes: 'Keine.',
  characters: 'Figuren',
  charactersHelp:
    'Pfeiltasten gehen entlang der stärksten Beziehung von Figur zu Figur. Alt und Pfeiltasten verschieben. Umschalt und Eingabe auf einer zweiten Figur öffnen die Biografie der beiden.',
  biographyWith: 'Biografie mit',
  show: 'Zeigen',
  savePng: 'Als PNG sichern',
  biography: 'Biografie der beiden',
  close: 'Schließen',
  compare: 'Vergleichen',
  compareWith: 'Diese Szene vergleichen mit',
  compareNone: 'keiner anderen Szene',
  compareHelp:
    'Das Bild zeigt die spätere der zwei Szenen und markiert, was anders ist als in der früheren. Auch Umschalt und ein Klick auf die Zeitleiste wählen eine Szene.',
  compareScene: 'Verglichene Szene',
  compareStop: 'Vergleich beenden',
  differences: 'Was anders ist',
  differencesNone: 'Zwischen den Figuren ist nichts anders.',
  copyLink: 'Link zu dieser Ansicht kopieren',
  copyPicture: 'Als Bild kopieren',
  copyMarkup: 'Als Vektortext kopieren',
  crashed: 'Im Programm ist ein Fehler aufgetreten, hier ging es nicht weiter.',
  crashedHelp:
    'Ihre Geschichte ist nicht verloren. Machen Sie dort weiter, wo Sie waren, oder sichern Sie die Geschichte und laden Sie die Seite neu.',
  curves: 'Kurven und Wendepunkte',
  dark: 'Dunkel',
  data: 'Die Geschichte als Daten',
  dataFormats: [
    ['throughline', 'Throughline (JSON): alles'],
    ['gexf', 'GEXF mit Zeitleiste, für Gephi'],
    ['gexf-static', 'GEXF, ein Netzwerk'],
    ['graphml', 'GraphML, ein Netzwerk'],
    ['csv', 'CSV, Beziehungen Szene für Szene'],
    ['csv-edges', 'CSV, Kanten eines Netzwerks'],
    ['csv-nodes', 'CSV, Figuren'],
    ['ezlinavis', 'Szenenliste (ezlinavis)'],
  ],
  dataSave: 'Daten sichern',
  dataScope: 'Was hineinkommt',
  dataScopes: {
    everything: 'die ganze Geschichte',
    shown: 'wer im Bild ist',
    scene: (number) => `was in Szene ${number} im Bild ist`,
  },
  details: 'Einzelheiten',
  dropHere: 'Datei hier ablegen, um die Geschichte zu öffnen',
  evidence: 'Beleg',
  export: 'Exportieren',
  exportHelp: {
    graph: 'Das Bild dieser Szene mit Legende und Bildunterschrift.',
    storylines: 'Die Handlungslinien, wie sie zu sehen sind.',
    tables:
      'Das Bild dieser Szene mit Legende und Bildunterschrift; die Tabellen gibt es darunter je als CSV.',
    strip: 'Die Bildfolge, wie sie zu sehen ist.',
  },
  hideSheet: 'Weniger',
  history: 'Verlauf',
  howItCameAbout: 'Wie es dazu kam',
  inScene: 'in der Szene',
  inWords: 'Dasselbe in Worten',
  kinds: 'Arten von Beziehung',
  kindsHelp: 'Antippen blendet eine Art aus oder ein',
  language: 'Sprache',
  languages: { en: 'English', de: 'Deutsch' },
  layingOut: 'Alle suchen ihren Platz …',
  legend: 'Legende',
  light: 'Hell',
  movementMost: 'lebhaft',
  loop: 'Wiederholen',
  moveHelp: 'Ziehen heftet eine Figur fest, ein Doppelklick löst sie wieder.',
  movement: 'Bewegung zwischen den Szenen',
  movementAt: (step, steps) => `${step} von ${steps}, von lebhaft bis ruhig`,
  nextScene: 'Nächste Szene',
  nextWith: (name) => `Nächste mit ${name}`,
  noRelationsNow: 'Zu diesem Zeitpunkt keine Beziehungen.',
  noOnePresent: 'Niemand',
  notPresent: 'anderswo',
  notice: (notice) => {
    switch (notice.type) {
      case 'unknown-story':
        return `Eine Geschichte „${notice.id}“ gibt es hier nicht. War es eine eigene Datei, öffnen Sie sie bitte noch einmal; dies ist eine mitgelieferte Geschichte.`;
      case 'unknown-scene':
        return `Der Link verlangt Szene „${notice.text}“, diese Geschichte hat die Szenen 1 bis ${notice.scenes}. Dies ist die nächstgelegene.`;
      case 'unknown-selection':
        return `Der Link wählt „${notice.id}“ aus, das kommt in dieser Geschichte nicht vor. Nun ist nichts ausgewählt.`;
      case 'not-opened':
        return `„${notice.file}“ ließ sich nicht öffnen; Ihre Geschichte ist noch da. ${notice.reason}${notice.kept ? ' Der Text steht unter „Geschichten“ und lässt sich dort ausbessern.' : ''}`;
      case 'opened': {
        const { scenes, characters, relations } = notice.story;
        return `„${notice.file}“ ist geöffnet: ${many(scenes.length, 'Szene', 'Szenen')}, ${many(characters.length, 'Figur', 'Figuren')}, ${many(relations.length, 'angegebene Beziehung', 'angegebene Beziehungen')}.`;
      }
      case 'reading':
        return notice.phase === 'reading'
          ? `„${notice.file}“ wird gelesen …`
          : `„${notice.file}“ ist gelesen. Alle suchen ihren Platz …`;
      case 'worker-failed':
        return 'Die Hintergrundberechnung ist nicht gestartet, daher hat die Seite selbst gerechnet. Alles funktioniert, es kann nur einmal kurz ruckeln.';
      case 'layout-failed':
        return 'Die Anordnung ließ sich nicht berechnen. Laden Sie die Seite neu, um es noch einmal zu versuchen. Was vorher im Bild war, ist noch da.';
      case 'saved':
        return `Gesichert als ${notice.file}.`;
      case 'copied':
        return 'Kopiert.';
      case 'not-exported':
        return `Das hat nicht geklappt: ${notice.reason}`;
    }
  },
  notYetBegun: 'Diese Beziehung hat noch nicht begonnen.',
  openStory: 'Geschichte öffnen',
  similarNames: (count) => `Vielleicht eine Figur unter zwei Namen (${count})`,
  nameWithScenes: (name, scenes) => `${name}, ${scenes.includes(',') ? 'Szenen' : 'Szene'} ${scenes}`,
  merge: (gone, kept) => `„${gone}“ mit „${kept}“ vereinen`,
  merged: (gone, kept) => `„${gone}“ ist jetzt eins mit „${kept}“.`,
  undo: 'Rückgängig',
  pastedText: 'Eingefügter Text',
  pause: 'Anhalten',
  picture: 'Bild',
  pinned: 'festgeheftet',
  play: 'Abspielen',
  present: 'In der Szene',
  previousScene: 'Vorige Szene',
  previousWith: (name) => `Vorige mit ${name}`,
  relation: 'Beziehung',
  relations: 'Beziehungen',
  relationsNow: 'Beziehungen jetzt',
  reload: 'Seite neu laden',
  remote: 'am Telefon',
  restart: 'Noch einmal versuchen',
  resolution: 'Bildgröße',
  saveSvg: 'Als SVG sichern',
  saveStory: 'Die Geschichte als Datei sichern',
  scene: 'Szene',
  sceneDetails: 'Die Szene im Einzelnen',
  scenes: 'Szenen',
  search: 'Suchen',
  searchHelp: 'Eine Figur, eine Szene oder eine Beziehung',
  searchNothing: (text) => `Nichts heißt hier „${text}“. Versuchen Sie einen Teil des Namens.`,
  settings: 'Ansicht',
  showAllKinds: 'Wieder alle Arten von Beziehung zeigen',
  showSheet: 'Mehr',
  showSupporting: (count) => `${many(count, 'Nebenfigur', 'Nebenfiguren')} zeigen`,
  singleKeys: 'Leertaste spielt ab, Pfeiltasten blättern',
  speed: 'Tempo',
  speedOf: (speed) => `${speed.toLocaleString('de')}×`,
  movementLeast: 'ruhig',
  stories: 'Geschichten',
  strength: 'Stärke',
  notOnPicture: 'nicht im Bild',
  systemTheme: 'Wie das System',
  tagline: 'Wie sich die Beziehungen einer Geschichte ändern, Szene für Szene',
  theme: 'Farbschema',
  timeline: 'Zeitleiste',
  tryAgain: 'Noch einmal versuchen',
  unpin: 'Lösen',
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
  sharesScenesWith: (name) => `Gemeinsame Szenen mit ${name}`,
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
  filterMost: 'Höchstens so viele Figuren, die mit den meisten Szenen',
  filterScenes: 'Nur, wer in mindestens so vielen Szenen ist',
  filterShared: 'Nur, wer mit jemandem mindestens so viele Szenen teilt',
  filterGroup: 'Nur diese Gruppe',
  filterAround: (name) => `Nur das Umfeld von ${name}`,
  filterAroundHelp: 'Um nur das Umfeld einer Figur zu sehen, wählen Sie die Figur zuerst aus.',
  filterSteps: (steps) => (steps === 1 ? 'einen Schritt weit' : 'bis zu zwei Schritte weit'),
  filterCounted: 'In einer Szene sind alle, die',
  countedPresent: 'anwesend sind',
  countedSpeaking: 'sprechen',
  filterAlso: 'Außerdem gezeigt:',
  filterSearch: 'Die Suche findet alle Figuren; wen Sie dort wählen, der kommt ins Bild.',
  filterReset: 'Wie am Anfang zeigen',
  everyone: 'alle',
  noOneShown: 'Niemand erfüllt alle Filter.',
  remarks: (count) => `Was erschlossen oder nicht verstanden wurde (${count})`,
  lineOf: (line) => `Zeile ${line}: `,
  cancel: 'Abbrechen',
  views: 'Ansicht der Geschichte',
  viewNames: { graph: 'Graph', storylines: 'Handlungslinien', tables: 'Tabellen', strip: 'Bildfolge' },
  whatChanges: 'Was sich ändert',
  workFailed: 'Das ließ sich nicht berechnen.',
};
