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
    help: 'Selected scenes side by side, same scale.',
    scenes: 'Scenes',
    scenesHelp: 'e.g. 1, 6, 9 or every 3rd: /3. Leave empty for turning points.',
    turningPoints: 'turning points',
  },
  de: {
    help: 'Ausgewählte Szenen nebeneinander, im selben Maßstab.',
    scenes: 'Szenen',
    scenesHelp: 'z.\u00a0B. 1, 6, 9 oder jede dritte: /3. Leer: Wendepunkte.',
    turningPoints: 'Wendepunkte',
  },
};
