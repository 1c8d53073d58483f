import type { AppLanguage } from '../../story/messages/languages.ts';

/** The words of the filters for characters. They are loaded when the filters open. */
type FilterWords = {
  readonly filterMost: string;
  readonly filterMostTied: string;
  readonly filterScenes: string;
  readonly filterShared: string;
  readonly filterGroup: string;
  readonly filterAround: (name: string) => string;
  readonly filterAroundHelp: string;
  readonly filterSteps: (steps: 1 | 2) => string;
  readonly filterCounted: string;
  readonly countedPresent: string;
  readonly countedSpeaking: string;
  readonly filterAlso: string;
  readonly filterSearch: string;
  readonly filterReset: string;
  readonly everyone: string;
};

export const FILTER_WORDS: Readonly<Record<AppLanguage, FilterWords>> = {
  en: {
    filterMost: 'People on the picture, those in most scenes first',
    filterMostTied: 'People on the picture, those with most relations first',
    filterScenes: 'Only people in at least this many scenes',
    filterShared: 'Only people who share at least this many scenes with someone',
    filterGroup: 'Only this group',
    filterAround: (name) => `Only around ${name}`,
    filterAroundHelp: 'To see only the people around somebody, select that person first.',
    filterSteps: (steps) => (steps === 1 ? 'one step away' : 'up to two steps away'),
    filterCounted: 'In a scene are all who',
    countedPresent: 'are there',
    countedSpeaking: 'speak',
    filterAlso: 'Also shown:',
    filterSearch:
      'Everyone in the scene is shown in any case. Search finds everyone else; choose a person to put them on the picture.',
    filterReset: 'Show as at first',
    everyone: 'everybody',
  },
  de: {
    filterMost: 'Figuren im Bild, die mit den meisten Szenen zuerst',
    filterMostTied: 'Figuren im Bild, die mit den meisten Beziehungen zuerst',
    filterScenes: 'Nur Figuren mit mindestens so vielen Szenen',
    filterShared: 'Nur Figuren, die mit einer anderen mindestens so viele Szenen teilen',
    filterGroup: 'Nur diese Gruppe',
    filterAround: (name) => `Nur das Umfeld von ${name}`,
    filterAroundHelp: 'Um nur das Umfeld einer Figur zu sehen, wählen Sie die Figur zuerst aus.',
    filterSteps: (steps) => (steps === 1 ? 'einen Schritt weit' : 'bis zu zwei Schritte weit'),
    filterCounted: 'In einer Szene sind alle, die',
    countedPresent: 'anwesend sind',
    countedSpeaking: 'sprechen',
    filterAlso: 'Außerdem gezeigt:',
    filterSearch:
      'Wer in der Szene ist, ist immer im Bild. Die Suche findet alle anderen; wählen Sie dort eine Figur, kommt sie ins Bild.',
    filterReset: 'Wie am Anfang zeigen',
    everyone: 'alle',
  },
};
