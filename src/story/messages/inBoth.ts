import type { AppLanguage } from './languages.ts';

/** Words of our own, in each language of the interface. */
export type InBoth = Readonly<Record<AppLanguage, string>>;

/** The words in a language. Words that are not ours, such as those of a file, are the same in all. */
export function wordsIn(words: InBoth | string, language: AppLanguage): string {
  return typeof words === 'string' ? words : words[language];
}

/** A count with its noun: "1 scene", "3 scenes". */
export function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
