import type { Point } from '../bounds.ts';
import type { Footprint } from '../types.ts';
import type { Problem } from './problem.ts';
import { COST } from './settings.ts';

/**
 * How hard a layout is to read, to choose between several: crossings, footprints on edges, long edges, crowding and
 * steps, in the units of `COST`. Lower is better.
 */
export function aestheticCostOf(problem: Problem, positions: Float64Array): number {
  const { count, scenes } = problem.cast;
  let cost = 0;
  for (let s = 0; s < scenes; s++) {
    const points = Array.from({ length: count }, (_, c): Point => {
      const i = 2 * (s * count + c);
      return { x: positions[i] as number, y: positions[i + 1] as number };
    });
    cost += costOfScene(problem, s, points, positions);
  }
  return cost;
}

function costOfScene(problem: Problem, s: number, points: readonly Point[], positions: Float64Array): number {
  const { cast, edge, regionOf } = problem;
  const { count, priority } = cast;
  const ends = problem.lines[s] as Int32Array;
  let cost = 0;
  for (let e = 0; e < ends.length; e += 2) {
    const [a, b] = [ends[e] as number, ends[e + 1] as number];
    const [from, to] = [points[a] as Point, points[b] as Point];
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    cost += (COST.length * length) / edge;
    for (let f = e + 2; f < ends.length; f += 2) {
      const [p, q] = [ends[f] as number, ends[f + 1] as number];
      if (p === a || p === b || q === a || q === b) continue;
      if (cross(from, to, points[p] as Point, points[q] as Point)) cost += 1;
    }
    for (let c = 0; c < count; c++)
      if (c !== a && c !== b && covers(cast.footprints[c] as Footprint, points[c] as Point, from, to))
        cost += COST.footprintOnEdge * (priority[c] as number);
  }
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++) {
      const [one, other] = [points[a] as Point, points[b] as Point];
      const near = Math.hypot(other.x - one.x, other.y - one.y) / (COST.near * edge);
      if (near < 1)
        cost += COST.crowding * (1 - near) * Math.min(priority[a] as number, priority[b] as number);
    }
  if (s === 0) return cost;
  for (let c = 0; c < count; c++) {
    if (regionOf[s * count + c] !== regionOf[(s - 1) * count + c]) continue;
    const before = 2 * ((s - 1) * count + c);
    const dx = (points[c] as Point).x - (positions[before] as number);
    const dy = (points[c] as Point).y - (positions[before + 1] as number);
    cost += Math.min(1, Math.hypot(dx, dy) / edge) + (dx === 0 && dy === 0 ? 0 : COST.step);
  }
  return cost;
}

/** Whether a footprint at `point` lies on the line between two others. */
function covers({ half, up, down }: Footprint, point: Point, from: Point, to: Point): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const cx = point.x - from.x;
  const cy = point.y + (down - up) / 2 - from.y;
  const along = (cx * dx + cy * dy) / length;
  if (along < 0 || along > length) return false;
  const nx = Math.abs(dy) / length;
  const ny = Math.abs(dx) / length;
  const off = Math.abs(cx * dy - cy * dx) / length;
  return off < half * nx + ((up + down) / 2) * ny;
}

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
