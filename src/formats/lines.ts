/** The lines of a text by any system's line ends, without a byte order mark. */
export function linesOf(text: string): string[] {
  return text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
}

/** Words on one line: runs of white space become one space, and none is left at either end. */
export function plain(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
