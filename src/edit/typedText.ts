import { textIn } from '../story/text.ts';
import type { Text } from '../story/types.ts';

/** Words in the language in which they were read and typed. */
export type Typed = { readonly words: string; readonly language: string };

/**
 * A text after its words in one language were typed anew: they replace those, and the same words in other languages.
 *
 * @param first the first language of the story, which every text has
 */
export function typedText(old: Text | undefined, { words, language }: Typed, first: string): Text {
  if (!old) return { [first]: words };
  const was = textIn(old, language);
  return Object.fromEntries(Object.entries(old).map(([one, text]) => [one, text === was ? words : text]));
}
