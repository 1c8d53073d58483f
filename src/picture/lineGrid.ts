import type { Box } from './box.ts';
import { type Curve, type Point, pointAt } from './curve.ts';

/** Points along a curve, evenly spread over its parameter: point n is at `n / (xs.length - 1)`. */
export type Sampled = { readonly xs: Float64Array; readonly ys: Float64Array; readonly length: number };

/** All lines of a scene as points in a grid, to ask which line is near. Lengths in picture units. */
export type LineGrid = {
  readonly lines: ReadonlyMap<string, Sampled>;
  /** The distance from a box to the nearest line but `own`; infinite beyond `reach`. 0 means that the line runs under the box. */
  readonly distance: (box: Box, own: string, reach: number) => number;
  /** Adds the lines (ids) that come nearer to a point than `reach`. */
  readonly addNear: (point: Point, reach: number, found: Set<string>) => void;
};

/** Between two points of a line, at most, and the side of a cell of the grid. */
const APART = 3;
const CELL = 24;

/** Building takes time linear in the length of the lines; asking, in the points around the box. */
export function lineGrid(curves: ReadonlyMap<string, Curve>): LineGrid {
  const lines = new Map([...curves].map(([id, curve]) => [id, sampled(curve)]));
  const numbers = new Map([...lines.keys()].map((id, number) => [id, number]));
  /** By cell: number of the line, x and y of each point in turn. */
  const cells = new Map<number, number[]>();
  for (const [id, { xs, ys }] of lines) {
    const line = numbers.get(id) as number;
    for (const [n, x] of xs.entries()) {
      const y = ys[n] as number;
      const key = keyOf(Math.floor(x / CELL), Math.floor(y / CELL));
      const cell = cells.get(key);
      if (cell) cell.push(line, x, y);
      else cells.set(key, [line, x, y]);
    }
  }

  const distance = (box: Box, own: string, reach: number): number => {
    const number = numbers.get(own);
    let nearest = reach * reach;
    const [left, right] = [Math.floor((box.left - reach) / CELL), Math.floor((box.right + reach) / CELL)];
    const [top, bottom] = [Math.floor((box.top - reach) / CELL), Math.floor((box.bottom + reach) / CELL)];
    for (let column = left; column <= right; column++)
      for (let row = top; row <= bottom; row++) {
        const cell = cells.get(keyOf(column, row));
        if (!cell) continue;
        for (let n = 0; n < cell.length; n += 3) {
          if (cell[n] === number) continue;
          const dx = Math.max(box.left - (cell[n + 1] as number), 0, (cell[n + 1] as number) - box.right);
          const dy = Math.max(box.top - (cell[n + 2] as number), 0, (cell[n + 2] as number) - box.bottom);
          const square = dx * dx + dy * dy;
          if (square < nearest) nearest = square;
          if (square === 0) return 0;
        }
      }
    return nearest < reach * reach ? Math.sqrt(nearest) : Number.POSITIVE_INFINITY;
  };

  const ids = [...lines.keys()];
  const addNear = ({ x, y }: Point, reach: number, found: Set<string>): void => {
    for (let column = Math.floor((x - reach) / CELL); column <= Math.floor((x + reach) / CELL); column++)
      for (let row = Math.floor((y - reach) / CELL); row <= Math.floor((y + reach) / CELL); row++) {
        const cell = cells.get(keyOf(column, row)) ?? [];
        for (let n = 0; n < cell.length; n += 3) {
          const [dx, dy] = [x - (cell[n + 1] as number), y - (cell[n + 2] as number)];
          if (dx * dx + dy * dy < reach * reach) found.add(ids[cell[n] as number] as string);
        }
      }
  };
  return { lines, distance, addNear };
}

/** The distance from a point to a box; 0 inside. */
export function toBox({ left, right, top, bottom }: Box, x: number, y: number): number {
  const dx = Math.max(left - x, 0, x - right);
  const dy = Math.max(top - y, 0, y - bottom);
  return Math.sqrt(dx * dx + dy * dy);
}

/** The point of a sampled line at a parameter, 0 … 1. */
export function pointOn({ xs, ys }: Sampled, at: number): Point {
  const last = xs.length - 1;
  const n = Math.min(last - 1, Math.floor(at * last));
  const share = at * last - n;
  const between = (values: Float64Array) =>
    (values[n] as number) * (1 - share) + (values[n + 1] as number) * share;
  return { x: between(xs), y: between(ys) };
}

function sampled(curve: Curve): Sampled {
  const coarse = measured(curve, 8);
  return measured(curve, Math.max(8, Math.ceil(coarse.length / APART)));
}

function measured(curve: Curve, pieces: number): Sampled {
  const xs = new Float64Array(pieces + 1);
  const ys = new Float64Array(pieces + 1);
  let length = 0;
  for (let n = 0; n <= pieces; n++) {
    const { x, y } = pointAt(curve, n / pieces);
    xs[n] = x;
    ys[n] = y;
    if (n > 0) length += Math.hypot(x - (xs[n - 1] as number), y - (ys[n - 1] as number));
  }
  return { xs, ys, length };
}

/** One number for a column and a row, either of which may be negative. */
function keyOf(column: number, row: number): number {
  return column * 65_536 + row;
}
