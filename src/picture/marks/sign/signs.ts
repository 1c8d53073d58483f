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

/**
 * Lines around the middle of a badge, in picture units: x and y of each point in turn. A line that ends where it began
 * is closed.
 */
export type Glyph = readonly (readonly number[])[];

export const GLYPHS: Readonly<Record<Sign, Glyph>> = {
  began: [
    [-3.6, 0, 3.6, 0],
    [0, -3.6, 0, 3.6],
  ],
  ended: [
    [-2.7, -2.7, 2.7, 2.7],
    [-2.7, 2.7, 2.7, -2.7],
  ],
  /** Two arrows past each other. */
  turned: [
    [-3.6, -1.8, 3.6, -1.8, 1.4, -4],
    [3.6, 1.8, -3.6, 1.8, -1.4, 4],
  ],
  warmer: [[0, -3.4, 3.2, 2, -3.2, 2, 0, -3.4]],
  cooler: [[0, 3.4, 3.2, -2, -3.2, -2, 0, 3.4]],
  /** A zigzag. */
  strained: [[-3.8, 1.5, -1.3, -1.9, 1.3, 1.9, 3.8, -1.5]],
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
