import { otherLanguageIn, textIn } from '../story/text.ts';
import type { Text } from '../story/types.ts';

/** The words of a story as the content of an element, with their language where that is not the interface's (WCAG 3.1.2). */
export function told(
  text: Text,
  language: string,
): { readonly lang: string | undefined; readonly children: string } {
  return { lang: otherLanguageIn(text, language), children: textIn(text, language) };
}
