import type { Text } from '../../story/types.ts';
import { beginningOf } from '../kit/cut.ts';
import { escapedAtEnds, shown } from './escapes.ts';

export const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** Words in the languages of the story, by position, and in others by their tag: `in love | verliebt | {fr} amoureux`. */
export type ReadText = {
  readonly text: Text | undefined;
  readonly fault?: 'too-many-languages' | 'not-in-first-language' | undefined;
};

export function readWords(words: string, languages: readonly string[]): ReadText {
  const first = languages[0] as string;
  // In a story of one language, a bar is a bar.
  if (languages.length === 1 && !words.includes('{'))
    return { text: words === '' ? undefined : { [first]: shown(words) } };
  const parts = words.split(languages.length === 1 ? /\|(?=\s*\{)/ : '|');
  const found = new Map<string, string>();
  let last = first;
  let fault: ReadText['fault'];
  for (const [index, raw] of parts.entries()) {
    const [language, part] = inLanguage(raw.trim(), languages[index]);
    if (language !== undefined) last = language;
    else fault = 'too-many-languages';
    if (part === '') continue;
    const before = found.get(last);
    found.set(last, before === undefined ? shown(part) : `${before} | ${shown(part)}`);
  }
  const any = found.values().next().value;
  if (any === undefined) return { text: undefined };
  if (found.has(first)) return { text: Object.fromEntries(found), fault };
  return { text: { [first]: any, ...Object.fromEntries(found) }, fault: 'not-in-first-language' };
}

function inLanguage(part: string, expected: string | undefined): [string | undefined, string] {
  const tag = /^\{([^{}]*)\}\s*(.+)$/s.exec(part);
  const language = tag?.[1]?.trim() ?? '';
  return LANGUAGE_TAG.test(language) ? [language, tag?.[2] ?? ''] : [expected, part];
}

/** The text on one line, with a bar between languages. `escaped` sees the words of one language. */
export function writeWords(
  text: Text,
  languages: readonly string[],
  escaped: (words: string, isLast: boolean) => string = (words) => words,
): string {
  const own = languages.map((language, index) =>
    languages.indexOf(language) === index ? text[language] : undefined,
  );
  while (own.at(-1) === undefined && own.length > 0) own.pop();
  const others = Object.entries(text).filter(([language]) => !languages.includes(language));
  const bars = languages.length > 1 ? /\|/g : /\|(?=\s*\{)/g;
  const write = (words: string | undefined, isLast: boolean) =>
    words === undefined
      ? ''
      : escaped(escapedAtEnds(words), isLast).replace(bars, '\\|').replace(/^\{/, '\\{');
  return [
    ...own.map((words, index) => write(words, index === own.length - 1 && others.length === 0)),
    ...others.map(([language, words], index) => `{${language}} ${write(words, index === others.length - 1)}`),
  ].join(' | ');
}

/** The text with the words of each language no longer than `longest`, and whether that took anything away. */
export function cutText(text: Text, longest: number): { text: Text; isCut: boolean } {
  const long = Object.values(text).some((words) => words.length > longest);
  if (!long) return { text, isCut: false };
  const cut = (words: string) =>
    words.length > longest ? `${beginningOf(words, longest - 1).trimEnd()}…` : words;
  return {
    text: Object.fromEntries(Object.entries(text).map(([language, words]) => [language, cut(words)])),
    isCut: true,
  };
}
