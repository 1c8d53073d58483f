import type { AppLanguage } from '../../story/messages/languages.ts';

/** The words of the filters for characters. They are loaded when the filters open. */
type FilterWords = {
  readonly filterMost: string;
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
  },
  de: {
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
  },
};
