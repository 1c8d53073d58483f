import type { Text } from './types.ts';

/** The words of `text` in `language`, or in the closest language that it has. */
export function textIn(text: Text, language: string): string {
  const base = language.split('-')[0] as string;
  return text[language] ?? text[base] ?? Object.values(text)[0] ?? '';
}
