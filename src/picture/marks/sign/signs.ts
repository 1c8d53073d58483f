import type { DifferenceType } from '../../../measures/differenceTypes.ts';
import type { RelationState, Turn } from '../../../story/chronicle.ts';
import { NOTEWORTHY } from '../../../story/sentences.ts';
import { signOfValence } from '../../../story/valence.ts';

/**
 * What a sign on a line says: how the relation has just changed, or that it is strained. Each has one meaning in every view.
 * `turned` is another kind, or warm where it was hostile and the reverse.
 */
export const SIGNS = ['began', 'ended', 'turned', 'warmer', 'cooler', 'strained'] as const;
export type Sign = (typeof SIGNS)[number];

/** The sign of a relation in a scene that may change it; none on what is neither changed nor strained, and on what is unknown. */
export function signOf(turn: Turn | undefined, state: RelationState | undefined): Sign | undefined {
  return (turn && signOfTurn(turn)) ?? (state && isStrained(state) ? 'strained' : undefined);
}

/** What a change does to a relation; undefined where it is only said in other words, stronger or weaker. */
export function signOfTurn({ before, after }: Pick<Turn, 'before' | 'after'>): Sign | undefined {
  if (!after) return 'ended';
  if (!before) return 'began';
  if (before.kind !== undefined && after.kind !== undefined && before.kind !== after.kind) return 'turned';
  const [was, is] = [before.valence, after.valence];
  if (was === undefined || is === undefined) return undefined;
  if (signOfValence(was) * signOfValence(is) < 0) return 'turned';
  // Hostility that fades is not warmth.
  if (is > was + NOTEWORTHY) return isFading(before, after) ? undefined : 'warmer';
  return is < was - NOTEWORTHY ? 'cooler' : undefined;
}

function isFading(before: RelationState, after: RelationState): boolean {
  return isStrained(before) && (after.strength ?? 0) < (before.strength ?? 0) - NOTEWORTHY;
}

function isStrained({ valence }: RelationState): boolean {
  return valence !== undefined && signOfValence(valence) < 0;
}

/** How a relation differs between two scenes, or that a character came or went. */
export type DifferenceSign = DifferenceType | 'came' | 'went';

/**
 * Lines around the middle of a badge, in picture units: x and y of each point in turn. A line that ends where it began
 * is closed.
 */
export type Glyph = readonly (readonly number[])[];

const PLUS: Glyph = [
  [-3.6, 0, 3.6, 0],
  [0, -3.6, 0, 3.6],
];
const CROSS: Glyph = [
  [-2.7, -2.7, 2.7, 2.7],
  [-2.7, 2.7, 2.7, -2.7],
];
/** Two arrows past each other. */
const PAST: Glyph = [
  [-3.6, -1.8, 3.6, -1.8, 1.4, -4],
  [3.6, 1.8, -3.6, 1.8, -1.4, 4],
];
const UP: Glyph = [[0, -3.4, 3.2, 2, -3.2, 2, 0, -3.4]];
const DOWN: Glyph = [[0, 3.4, 3.2, -2, -3.2, -2, 0, 3.4]];
const ZIGZAG: Glyph = [[-3.8, 1.5, -1.3, -1.9, 1.3, 1.9, 3.8, -1.5]];

export const GLYPHS: Readonly<Record<Sign, Glyph>> = {
  began: PLUS,
  ended: CROSS,
  turned: PAST,
  warmer: UP,
  cooler: DOWN,
  strained: ZIGZAG,
};

export const DIFFERENCE_GLYPHS: Readonly<Record<DifferenceSign, Glyph>> = {
  began: PLUS,
  ended: CROSS,
  turned: PAST,
  warmer: UP,
  cooler: DOWN,
  'other-kind': [[0, -4, 4, 0, 0, 4, -4, 0, 0, -4]],
  stronger: [
    [-3.8, 0, 3.8, 0],
    [-1.6, -2.2, -3.8, 0, -1.6, 2.2],
    [1.6, -2.2, 3.8, 0, 1.6, 2.2],
  ],
  weaker: [
    [-4, 0, -1, 0],
    [4, 0, 1, 0],
    [-3, -2.2, -0.8, 0, -3, 2.2],
    [3, -2.2, 0.8, 0, 3, 2.2],
  ],
  renamed: [
    [-3.6, -1.6, 3.6, -1.6],
    [-3.6, 1.6, 3.6, 1.6],
  ],
  came: [
    [-3.8, 0, 3, 0],
    [0.6, -2.6, 3.4, 0, 0.6, 2.6],
  ],
  went: [
    [3.8, 0, -3, 0],
    [-0.6, -2.6, -3.4, 0, -0.6, 2.6],
  ],
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
