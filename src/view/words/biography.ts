import type { AppLanguage } from '../../story/messages/languages.ts';

/** The words of a biography. They are loaded with it, after the first picture. */
type BiographyWords = {
  readonly sharedScenes: string;
  readonly turningPoints: string;
  readonly silences: string;
  /** Scenes are numbered from 1. */
  readonly silence: (first: number, last: number) => string;
};

export const BIOGRAPHY_WORDS: Readonly<Record<AppLanguage, BiographyWords>> = {
  en: {
    sharedScenes: 'Scenes that they share',
    turningPoints: 'Turning points',
    silences: 'Silences',
    silence: (first, last) => `Not together from scene ${first} to ${last}`,
  },
  de: {
    sharedScenes: 'Gemeinsame Szenen',
    turningPoints: 'Wendepunkte',
    silences: 'Schweigen',
    silence: (first, last) => `Von Szene ${first} bis ${last} nicht zusammen`,
  },
};
