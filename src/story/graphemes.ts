// Intl is part of the language, not of the browser, and how text falls into graphemes does not depend on the locale here.

/** What a reader takes for single letters: an emoji or a letter with its accents is never cut in two. */
export function graphemesOf(text: string): string[] {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}
