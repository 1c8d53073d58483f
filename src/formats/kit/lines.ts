import { CONTROL_CHARACTERS } from '../../story/controlCharacters.ts';

/** The text with line feeds only, without a byte order mark and without control characters. */
export function unixText(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL_CHARACTERS, '');
}

/** The lines of a text, whatever its line ends, without a byte order mark. */
export function linesOf(text: string): string[] {
  return unixText(text).split('\n');
}

/** The text on one line: every run of white space is one space, and both ends are trimmed. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
