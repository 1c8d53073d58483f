import type { Text } from './types.ts';

/** The text in a language, or its base language (`de` for `de-AT`), or else the first that it has. */
export function textIn(text: Text, language: string): string {
  return text[languageIn(text, language)] ?? '';
}

/** The language in which `textIn` gives a text; the one asked for where the text is empty. */
export function languageIn(text: Text, language: string): string {
  if (text[language] !== undefined) return language;
  const base = language.split('-')[0] as string;
  return text[base] === undefined ? (Object.keys(text)[0] ?? language) : base;
}

/** The same language, where it is another than the one asked for: what has the words says so (WCAG 3.1.2). */
export function otherLanguageIn(text: Text, language: string): string | undefined {
  const own = languageIn(text, language);
  return own === language ? undefined : own;
}
