import type { Text } from './types.ts';

/** The text in a language, or its base language (`de` for `de-AT`), or else the first that it has. */
export function textIn(text: Text, language: string): string {
  const base = language.split('-')[0] as string;
  return text[language] ?? text[base] ?? Object.values(text)[0] ?? '';
}
