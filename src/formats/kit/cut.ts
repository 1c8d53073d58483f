import { CONTROL_CHARACTERS } from '../../story/controlCharacters.ts';
import { graphemesOf } from '../../story/graphemes.ts';
import { oneLine } from './lines.ts';

/**
 * The text on one line, as a story can hold it: without control characters and, by an ellipsis, no longer than `longest`
 * UTF-16 code units.
 */
export function cut(text: string, longest: number): string {
  const line = oneLine(text.toWellFormed().replace(CONTROL_CHARACTERS, ''));
  return line.length <= longest ? line : `${beginningOf(line, longest - 1).trimEnd()}…`;
}

/** The whole graphemes at the beginning of a text that fit into `longest` UTF-16 code units. */
export function beginningOf(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // Two characters below the first combining mark are always two graphemes, which spares the slow segmenter.
  if (text.charCodeAt(longest - 1) < FIRST_MARK && text.charCodeAt(longest) < FIRST_MARK) {
    return text.slice(0, longest);
  }
  let end = 0;
  // Two units more, so that a grapheme across the limit is seen to be longer than the limit.
  for (const grapheme of graphemesOf(text.slice(0, longest + 2))) {
    if (end + grapheme.length > longest) break;
    end += grapheme.length;
  }
  return text.slice(0, end);
}

const FIRST_MARK = 0x300;
