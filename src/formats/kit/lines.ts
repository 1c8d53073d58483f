import { CONTROL_CHARACTERS } from '../../story/controlCharacters.ts';

/** The text with one kind of line end, and without a byte order mark or anything that no story can hold. */
export function unixText(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL_CHARACTERS, '');
}

/** The lines of a text by any system's line ends, without a byte order mark. */
export function linesOf(text: string): string[] {
  return unixText(text).split('\n');
}

/** Words on one line: runs of white space become one space, and none is left at either end. */
export function plain(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
