import type { AppLanguage } from '../../story/messages/languages.ts';

/** The words of the filmstrip. They are loaded with it, after the first picture. */
type StripWords = {
  readonly help: string;
  readonly scenes: string;
  readonly scenesHelp: string;
  readonly turningPoints: string;
};

export const STRIP_WORDS: Readonly<Record<AppLanguage, StripWords>> = {
  en: {
    help: 'Small pictures of chosen scenes, all at one scale and in one layout: read them from left to right.',
    scenes: 'Scenes',
    scenesHelp: 'Numbers with commas, as in 1, 6, 9; or every third as in /3. Empty: where the story turns.',
    turningPoints: 'turning points',
  },
  de: {
    help: 'Kleine Bilder ausgewählter Szenen, alle in einem Maßstab und einer Anordnung: von links nach rechts zu lesen.',
    scenes: 'Szenen',
    scenesHelp:
      'Zahlen mit Kommas, wie 1, 6, 9, oder jede dritte wie /3. Leer: wo die Geschichte sich wendet.',
    turningPoints: 'Wendepunkte',
  },
};
