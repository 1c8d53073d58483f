import { formatNumber } from './formatNumber.ts';
import type { AppLanguage } from './languages.ts';

/** Words of our own, in each language of the interface. */
export type InBoth = Readonly<Record<AppLanguage, string>>;

/** The words in a language. Words that are not ours, such as those of a file, are the same in all. */
export function wordsIn(words: InBoth | string, language: AppLanguage): string {
  return typeof words === 'string' ? words : words[language];
}

/** Makes a function that gives a count with its noun, as a language does: "1 scene", "1,200 scenes". */
export function countedIn(language: AppLanguage) {
  return (count: number, one: string, more: string): string =>
    `${formatNumber(count, language, 2)} ${count === 1 ? one : more}`;
}
