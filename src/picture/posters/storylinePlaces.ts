import type { AppLanguage } from '../../story/messages/languages.ts';
import { runsOf } from '../../story/runs.ts';
import { textIn } from '../../story/text.ts';
import type { Story } from '../../story/types.ts';
import { type Font, widthIn } from '../text/fit.ts';

export const PLACE: Font = { family: 'serif', size: 13, weight: 400 };
export const PLACE_LINE = 16;
/** Free space on either side of a name. */
const BESIDE = 4;
const MOST_LINES = 3;

/** Consecutive scenes (0-based, both included) at one place, and what is written above them: its name, its letter or nothing. */
export type PlaceBand = {
  readonly first: number;
  readonly last: number;
  readonly name: string;
  readonly lines: readonly string[];
};

export type PlaceBands = {
  readonly bands: readonly PlaceBand[];
  /** Lines above the scenes. */
  readonly lines: number;
  /** The names of the places that have a letter above their scenes, as there is no room for the name. */
  readonly keys: readonly { readonly letter: string; readonly name: string }[];
};

/** The places of a story whose scenes are `step` wide. No name is cut: one without room is a letter, with a key. */
export function placeBands(story: Story, step: number, language: AppLanguage): PlaceBands {
  if (story.places.length === 0) return { bands: [], lines: 0, keys: [] };
  const names = new Map(story.places.map(({ id, name }) => [id, textIn(name, language)]));
  const letters = new Map<string, string>();
  const bands = runsOf(story.scenes, ({ place }) => place).map(({ id, first, last }): PlaceBand => {
    const name = (id !== undefined && names.get(id)) || '';
    const width = (last - first + 1) * step - 2 * BESIDE;
    const lines = name ? inLines(name, width) : [];
    if (lines) return { first, last, name, lines };
    const letter = letters.get(name) ?? letterOf(letters.size);
    if (widthIn(PLACE, letter) > width + 2 * BESIDE) return { first, last, name, lines: [] };
    letters.set(name, letter);
    return { first, last, name, lines: [letter] };
  });
  return {
    bands,
    lines: bands.reduce((most, band) => Math.max(most, band.lines.length), 0),
    keys: [...letters].map(([name, letter]) => ({ letter, name })),
  };
}

/** The name in whole words, or undefined if it does not fit. */
function inLines(name: string, width: number): string[] | undefined {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthIn(PLACE, longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.length <= MOST_LINES && lines.every((line) => widthIn(PLACE, line) <= width)
    ? lines
    : undefined;
}

/** A … Z, then AA, AB, … */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
