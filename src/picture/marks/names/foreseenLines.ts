import { nameLines } from '../../box.ts';
import { heaviestFirst } from '../../heaviestFirst.ts';
import type { DrawnCharacter } from '../../types.ts';

/** The most characters whose names are foreseen. */
const MOST = 1000;

/** The lines of names that may be painted when the time moves: those on the picture, and those of the greatest discs. */
export function foreseenLines(characters: readonly DrawnCharacter[]): string[] {
  const greatest = heaviestFirst(characters, ({ radius }) => radius).slice(0, MOST);
  const lines = Array.from(greatest, (n) => {
    const { name, label } = characters[n] as DrawnCharacter;
    return label?.lines ?? nameLines(name);
  });
  return [...new Set(lines.flat())];
}
