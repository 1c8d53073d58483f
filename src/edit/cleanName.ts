import { CONTROL_CHARACTERS } from '../story/controlCharacters.ts';
import { graphemesOf } from '../story/graphemes.ts';
import { CAPS } from '../story/schema.ts';

/** A name as a story can hold it: on one line and not too long. Empty where nothing is left of it. */
export function cleanName(typed: string): string {
  const line = typed.toWellFormed().replace(CONTROL_CHARACTERS, '').replace(/\s+/g, ' ').trim();
  if (line.length <= CAPS.name) return line;
  let name = '';
  for (const grapheme of graphemesOf(line)) {
    if (name.length + grapheme.length > CAPS.name) break;
    name += grapheme;
  }
  return name.trim();
}
