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
    filterMost: 'People shown (by number of scenes)',
    filterMostTied: 'People shown (by number of relationships)',
    filterScenes: 'Scenes (at least)',
    filterShared: 'Scenes shared with someone (at least)',
    filterGroup: 'Only this group',
    filterAround: (name) => `Only around ${name}`,
    filterAroundHelp: 'Select someone to filter to the people around them.',
    filterSteps: (steps) => (steps === 1 ? 'one step away' : 'up to two steps away'),
    filterCounted: 'Count people who',
    countedPresent: 'are present',
    countedSpeaking: 'speak',
    filterAlso: 'Also shown:',
    filterSearch: 'Everyone in the current scene is always shown. Use Search to add anyone else.',
    filterReset: 'Reset filters',
    everyone: 'everyone',
  },
  de: {
    filterMost: 'Gezeigte Figuren (nach Szenenzahl)',
    filterMostTied: 'Gezeigte Figuren (nach Zahl der Beziehungen)',
    filterScenes: 'Szenen (mindestens)',
    filterShared: 'Gemeinsame Szenen mit einer anderen Figur (mindestens)',
    filterGroup: 'Nur diese Gruppe',
    filterAround: (name) => `Nur das Umfeld von ${name}`,
    filterAroundHelp: 'Eine Figur auswählen, um nur ihr Umfeld zu zeigen.',
    filterSteps: (steps) => (steps === 1 ? 'einen Schritt weit' : 'bis zu zwei Schritte weit'),
    filterCounted: 'Gezählt werden Figuren, die',
    countedPresent: 'anwesend sind',
    countedSpeaking: 'sprechen',
    filterAlso: 'Außerdem gezeigt:',
    filterSearch:
      'Wer in der aktuellen Szene ist, wird immer gezeigt. Alle anderen lassen sich über die Suche hinzufügen.',
    filterReset: 'Filter zurücksetzen',
    everyone: 'alle',
  },
};
