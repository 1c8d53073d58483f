// Intl is part of the language, not of the browser, and the rules for graphemes do not depend on a locale.

let segmenter: Intl.Segmenter | undefined;

/** What a reader takes for single letters: an emoji, or a letter with its accents, is never cut in two. */
export function graphemesOf(text: string): string[] {
  // Making a segmenter takes far longer than using one.
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
