import type { DifferenceType } from '../../../measures/differenceTypes.ts';
import { type Tone, toneOf } from '../../../story/valence.ts';

export type Sign = Tone | 'ended';

/** The sign of a relation's valence, or that it has ended. An unknown valence has none. */
export function signOf(valence: number | undefined, ended: boolean): Sign | undefined {
  if (ended) return 'ended';
  return valence === undefined ? undefined : toneOf(valence);
}

/** How a relation differs between two scenes, or that a character came or went. */
export type DifferenceSign = DifferenceType | 'came' | 'went';

/**
 * Lines around the middle of a badge, in picture units: x and y of each point in turn. A line that ends where it began
 * is closed.
 */
export type Glyph = readonly (readonly number[])[];

export const SIGNS: Readonly<Record<Sign, Glyph>> = {
  friendly: [
    [-3.6, 0, 3.6, 0],
    [0, -3.6, 0, 3.6],
  ],
  hostile: [[-3.6, 0, 3.6, 0]],
  mixed: [[-3.6, 1.3, 0, -1.3, 3.6, 1.3]],
  ended: [
    [-2.7, -2.7, 2.7, 2.7],
    [-2.7, 2.7, 2.7, -2.7],
  ],
};

export const DIFFERENCE_SIGNS: Readonly<Record<DifferenceSign, Glyph>> = {
  began: [
    [-3.8, 0, 3.8, 0],
    [0, -3.8, 0, 3.8],
  ],
  ended: [
    [-2.8, -2.8, 2.8, 2.8],
    [-2.8, 2.8, 2.8, -2.8],
  ],
  turned: [
    [-3.6, -1.8, 3.6, -1.8, 1.4, -4],
    [3.6, 1.8, -3.6, 1.8, -1.4, 4],
  ],
  'other-kind': [[0, -4, 4, 0, 0, 4, -4, 0, 0, -4]],
  stronger: [[-3.6, 2.2, 0, -2.8, 3.6, 2.2]],
  weaker: [[-3.6, -2.2, 0, 2.8, 3.6, -2.2]],
  warmer: [
    [-3.6, 3.4, 0, 0.4, 3.6, 3.4],
    [-3.6, -0.6, 0, -3.6, 3.6, -0.6],
  ],
  cooler: [
    [-3.6, -3.4, 0, -0.4, 3.6, -3.4],
    [-3.6, 0.6, 0, 3.6, 3.6, 0.6],
  ],
  renamed: [
    [-3.6, -1.6, 3.6, -1.6],
    [-3.6, 1.6, 3.6, 1.6],
  ],
  came: [
    [-3.8, 0, 3.8, 0],
    [0, -3.8, 0, 3.8],
  ],
  went: [[-3.8, 0, 3.8, 0]],
};

/** A glyph as the path data of SVG. */
export function glyphPath(glyph: Glyph): string {
  return glyph.map(linePath).join('');
}

function linePath(line: readonly number[]): string {
  const closed = isClosed(line);
  let path = `M${line[0]},${line[1]}`;
  for (let at = 2; at < line.length - (closed ? 2 : 0); at += 2) {
    const [x, y] = [line[at], line[at + 1]];
    if (y === line[at - 1]) path += `H${x}`;
    else if (x === line[at - 2]) path += `V${y}`;
    else path += `L${x},${y}`;
  }
  return closed ? `${path}z` : path;
}

export function isClosed(line: readonly number[]): boolean {
  return line.length > 4 && line[0] === line.at(-2) && line[1] === line.at(-1);
}
