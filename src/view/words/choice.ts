import type { AppLanguage } from '../../story/messages/languages.ts';

/** The words of a list of which one is chosen, where it is long. */
type ChoiceWords = {
  readonly find: Readonly<Record<'scene' | 'person', string>>;
  /** How many of those that were found are listed. */
  readonly listed: (listed: string, found: string) => string;
};

export const CHOICE_WORDS: Readonly<Record<AppLanguage, ChoiceWords>> = {
  en: {
    find: { scene: 'Find a scene by number or title', person: 'Find a person by name' },
    listed: (listed, found) =>
      listed === found ? `${found} found.` : `The list has ${listed} of ${found}. Type to find others.`,
  },
  de: {
    find: { scene: 'Szene nach Nummer oder Titel suchen', person: 'Figur nach Namen suchen' },
    listed: (listed, found) =>
      listed === found
        ? `${found} gefunden.`
        : `Die Liste enthält ${listed} von ${found}. Tippen Sie, um andere zu finden.`,
  },
};
