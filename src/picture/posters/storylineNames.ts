import { type Font, shorten, widthIn } from '../text/fit.ts';
import { heightAt, LEVEL, type StorylineGrid } from './storylineGrid.ts';
import type { PlacedTurn } from './storylineTurns.ts';

export const NAME: Font = { family: 'sans', size: 13, weight: 600 };

/** A name is repeated where its line comes back after this many picture units without its character, or after so many with. */
const GAP = 260;
const AGAIN = 700;
/** Free space around a name, half its height, and how far from the line's begin and above it the name is. */
const CLEAR = 3;
const HALF = 8;
const BESIDE = 8;
const OVER = 13;
/** The greatest width of a name. */
const WIDEST = 180;
/** A line is asked for its height so often along a name, in picture units. */
const SAMPLES = 6;
const SIGN = 8;

/** A line to be named. */
export type NamedLine = {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly (number | undefined)[];
  readonly isPresent: (scene: number) => boolean;
};

/** A name whose left end is at `x`, its middle at `y`. */
export type PlacedName = {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly first: boolean;
};

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** The space that names left of the first scene need. */
export function spaceForNames(lines: readonly Pick<NamedLine, 'name' | 'rows'>[]): number {
  return lines.reduce(
    (most, { name, rows }) =>
      rows[0] === undefined ? most : Math.max(most, Math.min(WIDEST, widthIn(NAME, name)) + 2 * BESIDE),
    64,
  );
}

/**
 * Names in free places: left of where each line begins or, where another line, name or sign is there, above or below the line
 * as soon as there is room; then again where the line comes back after a gap. `lines` are named in the order given.
 */
export function placeNames(
  lines: readonly NamedLine[],
  turns: readonly PlacedTurn[],
  grid: StorylineGrid,
): PlacedName[] {
  const taken: Box[] = turns.flatMap(({ x, from, to, sign }) => [
    { left: x - 1, right: x + 1, top: Math.min(from, to), bottom: Math.max(from, to) },
    { left: x - SIGN, right: x + SIGN, top: sign - SIGN, bottom: sign + SIGN },
  ]);
  const placed: PlacedName[] = [];
  const put = (
    { id }: NamedLine,
    text: string,
    first: boolean,
    spots: Iterable<Spot>,
    over = false,
  ): boolean => {
    const width = widthIn(NAME, text);
    for (const { x, y } of spots) {
      const box = { left: x - CLEAR, right: x + width + CLEAR, top: y - HALF, bottom: y + HALF };
      if (box.left < 0 || box.right > grid.width || box.top < grid.top || box.bottom > grid.bottom) continue;
      if (taken.some((other) => overlaps(box, other))) continue;
      if (!over && lines.some(({ rows }) => crosses(box, rows, grid))) continue;
      taken.push(box);
      placed.push({ id, text, x, y, first });
      return true;
    }
    return false;
  };
  const shortened = lines.map((line) => ({ line, text: shorten(line.name, NAME, WIDEST) }));
  for (const { line, text } of shortened)
    put(line, text, true, startSpots(line.rows, widthIn(NAME, text), grid));
  for (const { line, text } of shortened)
    for (const scene of comebacks(line, grid)) put(line, text, false, spotsAt(line.rows, scene, grid));
  return placed;
}

type Spot = { readonly x: number; readonly y: number };

/** Left of the line's begin, then above and below each scene of the line, then right of its end. */
function* startSpots(rows: NamedLine['rows'], width: number, grid: StorylineGrid): Generator<Spot> {
  const first = rows.findIndex((row) => row !== undefined);
  if (first < 0) return;
  const left = grid.x(first) - LEVEL * grid.step - BESIDE - width;
  const y = grid.y(rows[first] as number);
  for (const further of [0, 10]) for (const down of [0, -5, 5]) yield { x: left - further, y: y + down };
  let scene = first;
  for (; rows[scene] !== undefined; scene++) yield* spotsAt(rows, scene, grid);
  const right = grid.x(scene - 1) + LEVEL * grid.step + BESIDE;
  for (const further of [0, 10])
    for (const down of [0, -5, 5]) yield { x: right + further, y: grid.y(rows[scene - 1] as number) + down };
}

/** Above and below the level part of the line in a scene. */
function* spotsAt(rows: NamedLine['rows'], scene: number, { x, y, step }: StorylineGrid): Generator<Spot> {
  const row = rows[scene];
  if (row === undefined) return;
  for (const start of [x(scene) - LEVEL * step, x(scene) + 4])
    for (const over of [-OVER, OVER]) yield { x: start, y: y(row) + over };
}

/** The scenes in which a character is back after a gap, or has not been named for long. */
function comebacks({ rows, isPresent }: NamedLine, { step }: StorylineGrid): number[] {
  let seen = rows.findIndex((row) => row !== undefined);
  let named = seen;
  return rows.flatMap((row, scene) => {
    if (row === undefined || !isPresent(scene)) return [];
    const again = (scene - seen) * step >= GAP || (scene - named) * step >= AGAIN;
    seen = scene;
    if (again) named = scene;
    return again ? [scene] : [];
  });
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function crosses({ left, right, top, bottom }: Box, rows: NamedLine['rows'], grid: StorylineGrid): boolean {
  for (let x = left; ; x += SAMPLES) {
    const at = Math.min(x, right);
    const height = heightAt(rows, grid, at);
    if (height !== undefined && height > top - CLEAR && height < bottom + CLEAR) return true;
    if (at === right) return false;
  }
}
