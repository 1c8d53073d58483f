import type { Box } from '../../box.ts';
import type { Point } from '../../curve.ts';
import type { LineGrid } from '../../lineGrid.ts';
import type { Disc } from '../../obstacles.ts';

/** Between two points at which a leader is checked, and the clear room beside it, in picture units. */
const STEP = 3;
const BESIDE = 2;

/** Whether the straight line from one point to another runs clear of discs and names. */
export function isClearSegment(
  from: Point,
  to: Point,
  { discs, names }: { readonly discs: readonly Disc[]; readonly names: readonly Box[] },
): boolean {
  for (const { x, y, radius } of discs) if (toSegment(from, to, { x, y }) < radius + BESIDE) return false;
  return !names.some((name) => crossesBox(from, to, name));
}

/** How many lines other than `own` a leader crosses, or runs along. */
export function crossingsOf(from: Point, to: Point, own: string, lines: LineGrid): number {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP);
  const crossed = new Set<string>();
  for (let step = 0; step <= steps; step++) {
    const x = from.x + ((to.x - from.x) * step) / steps;
    const y = from.y + ((to.y - from.y) * step) / steps;
    lines.addNear({ x, y }, STEP, crossed);
  }
  crossed.delete(own);
  return crossed.size;
}

/** Whether two straight lines cross. */
export function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Whether a straight line touches a box, with some clear room around it. */
export function crossesBox(from: Point, to: Point, { left, right, top, bottom }: Box): boolean {
  const across = overlapShare(from.x, to.x, left - BESIDE, right + BESIDE);
  const down = overlapShare(from.y, to.y, top - BESIDE, bottom + BESIDE);
  return Math.max(across[0], down[0], 0) <= Math.min(across[1], down[1], 1);
}

/** The shares of the way from one number to another between which it is in a range; the first is greater where it never is. */
function overlapShare(from: number, to: number, least: number, most: number): readonly [number, number] {
  if (from === to) return from >= least && from <= most ? [0, 1] : [1, 0];
  const [one, other] = [(least - from) / (to - from), (most - from) / (to - from)];
  return one < other ? [one, other] : [other, one];
}

function toSegment(from: Point, to: Point, { x, y }: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(from.x + share * dx - x, from.y + share * dy - y);
}
