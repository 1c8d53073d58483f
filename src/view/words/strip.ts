import { grouped } from '../../story/messages/grouped.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';
import { listing } from '../../story/messages/listing.ts';

/** The words of the filmstrip. They are loaded with it, after the first picture. */
type StripWords = {
  readonly help: string;
  readonly scenes: string;
  readonly scenesHelp: string;
  readonly turningPoints: string;
  /** Numbers (from 1) that were asked for, of a story with so many scenes. */
  readonly missing: (numbers: readonly number[], scenes: number) => string;
  /** Scenes (from 1) that would tell too much. */
  readonly hidden: (numbers: readonly number[]) => string;
  /** Only so many scenes fit. */
  readonly onlyFirst: (most: number) => string;
};

/** So many numbers are listed, and the rest counted. */
const LISTED = 4;

/** Numbers as a language lists them. */
function listed(
  language: AppLanguage,
  numbers: readonly number[],
  list: (words: readonly string[]) => string,
) {
  const rest = numbers.length - LISTED;
  const shown = numbers.slice(0, LISTED).map((number) => grouped(number, language));
  const more = language === 'de' ? `${rest} weitere` : `${rest} more`;
  return list(rest > 0 ? [...shown, more] : shown);
}
const inEnglish = (numbers: readonly number[]) => listed('en', numbers, listing('and', ','));
const inGerman = (numbers: readonly number[]) => listed('de', numbers, listing('und'));

export const STRIP_WORDS: Readonly<Record<AppLanguage, StripWords>> = {
  en: {
    help: 'Selected scenes side by side, same scale.',
    scenes: 'Scenes',
    scenesHelp: 'e.g. 1, 6, 9 or every 3rd: /3. Leave empty for turning points.',
    turningPoints: 'turning points',
    missing: (numbers, scenes) =>
      `There ${numbers.length === 1 ? 'is no scene' : 'are no scenes'} ${inEnglish(numbers)}; the story has ${grouped(scenes, 'en')}.`,
    hidden: (numbers) =>
      `${numbers.length === 1 ? 'Scene' : 'Scenes'} ${inEnglish(numbers)} ${numbers.length === 1 ? 'is' : 'are'} hidden to avoid spoilers.`,
    onlyFirst: (most) => `Only the first ${most} are shown.`,
  },
  de: {
    help: 'Ausgewählte Szenen nebeneinander, im selben Maßstab.',
    scenes: 'Szenen',
    scenesHelp: 'z.\u00a0B. 1, 6, 9 oder jede dritte: /3. Leer: Wendepunkte.',
    turningPoints: 'Wendepunkte',
    missing: (numbers, scenes) =>
      `${numbers.length === 1 ? 'Szene' : 'Die Szenen'} ${inGerman(numbers)} gibt es nicht; die Geschichte hat ${grouped(scenes, 'de')}.`,
    hidden: (numbers) =>
      `${numbers.length === 1 ? 'Szene' : 'Die Szenen'} ${inGerman(numbers)} ${numbers.length === 1 ? 'ist' : 'sind'} ausgeblendet (Spoilerschutz).`,
    onlyFirst: (most) => `Nur die ersten ${most} werden gezeigt.`,
  },
};
