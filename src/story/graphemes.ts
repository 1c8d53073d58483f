// Intl belongs to the language, not to the browser, and grapheme boundaries do not depend on the locale.

/** The characters as a reader counts them: an emoji, or a letter with its accents, is one. */
export function graphemesOf(text: string): string[] {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}
