import type { AppLanguage } from '../../story/messages/languages.ts';

/** The words of the guard against spoilers. They are loaded after the first picture. */
type GuardWords = {
  readonly show: string;
  readonly hidden: (scenes: number) => string;
  readonly know: string;
  /** Of a file that was opened. */
  readonly shownWhole: string;
  readonly hideLater: string;
  /** Below what a search finds. */
  readonly notSearched: string;
  readonly notMet: string;
};

export const GUARD_WORDS: Readonly<Record<AppLanguage, GuardWords>> = {
  en: {
    show: 'Show later scenes (spoilers)',
    hidden: (scenes) =>
      `${scenes === 1 ? '1 later scene' : `${scenes} later scenes`} hidden to avoid spoilers.`,
    know: 'I know the story',
    shownWhole: 'All scenes are shown, spoilers included.',
    hideLater: 'Hide later scenes',
    notSearched: 'Later scenes, and people who only appear there, are hidden to avoid spoilers.',
    notMet: 'This person has not appeared yet.',
  },
  de: {
    show: 'Spätere Szenen zeigen (Spoiler)',
    hidden: (scenes) =>
      `${scenes === 1 ? '1 spätere Szene' : `${scenes} spätere Szenen`} ausgeblendet (Spoilerschutz).`,
    know: 'Ich kenne die Geschichte',
    shownWhole: 'Alle Szenen sind sichtbar, auch Spoiler.',
    hideLater: 'Spätere Szenen ausblenden',
    notSearched: 'Spätere Szenen und ihre neuen Figuren sind ausgeblendet (Spoilerschutz).',
    notMet: 'Diese Figur ist noch nicht aufgetreten.',
  },
};
