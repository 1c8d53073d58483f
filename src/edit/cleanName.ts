import { CONTROL_CHARACTERS } from '../story/controlCharacters.ts';
import { graphemesOf } from '../story/graphemes.ts';
import { CAPS } from '../story/schema.ts';

/** A name as a story can hold it: on one line and not too long. Empty where nothing is left of it. */
export function cleanName(typed: string): string {
  return cleanLine(typed, CAPS.name);
}

/** Typed words on one line of at most `longest` UTF-16 code units. Empty where nothing is left of them. */
export function cleanLine(typed: string, longest: number): string {
  const line = typed.toWellFormed().replace(CONTROL_CHARACTERS, '').replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  let name = '';
  for (const grapheme of graphemesOf(line)) {
    if (name.length + grapheme.length > longest) break;
    name += grapheme;
  }
  return name.trim();
}
