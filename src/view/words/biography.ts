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
    sharedScenes: 'Scenes together',
    turningPoints: 'Turning points',
    silences: 'Apart',
    silence: (first, last) => `Apart from scene ${first} to ${last}`,
  },
  de: {
    sharedScenes: 'Gemeinsame Szenen',
    turningPoints: 'Wendepunkte',
    silences: 'Getrennt',
    silence: (first, last) => `Von Szene ${first} bis ${last} getrennt`,
  },
};
