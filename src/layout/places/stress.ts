import type { Point } from '../bounds.ts';
import { SETTINGS } from '../settings.ts';
import type { Target } from '../trajectory.ts';
import type { Footprint } from '../types.ts';
import type { Problem } from './problem.ts';
import { PLACES } from './settings.ts';

/**
 * Adds the springs of instance `i` to its target: stress majorization (Gansner, Koren & North 2004), one term for each
 * other character of the scene.
 * - In the same region and joined by a path of edges: a spring at its length d with weight 1 / d².
 * - In the same region and not joined: as if d were `SETTINGS.unrelated`, but only while closer than that.
 * - In another region: a weak pull towards it along single edges.
 *
 * Each region has scales of its own, so that its group takes on its shape and fills it.
 *
 * @param positions x and y of every instance
 */
export function addSprings(problem: Problem, i: number, positions: Float64Array, target: Target): void {
  const { cast, edge, regionOf } = problem;
  const { count, priority } = cast;
  const s = Math.floor(i / count);
  const first = s * count;
  const c = i - first;
  const distances = problem.distances[s] as Float32Array;
  const own = priority[c] as number;
  const region = regionOf[i] as number;
  const scale = problem.scales[region + 1] as Readonly<Point>;
  const x = positions[2 * i] as number;
  const y = positions[2 * i + 1] as number;
  for (let other = 0; other < count; other++) {
    if (other === c) continue;
    const path = distances[c * count + other] as number;
    const isElsewhere = regionOf[first + other] !== region;
    // Single edges only: along longer paths too many characters would crowd on one side.
    if (isElsewhere && (path === 0 || path > SETTINGS.metEdge)) continue;
    const ox = positions[2 * (first + other)] as number;
    const oy = positions[2 * (first + other) + 1] as number;
    const dx = x - ox;
    const dy = y - oy;
    const factor = (priority[other] as number) < own ? PLACES.supportingPull : 1;
    if (isElsewhere) {
      const weight = PLACES.crossRegionWeight * factor;
      const reach = (PLACES.crossRegionReach * edge) / Math.max(Math.sqrt(dx * dx + dy * dy), edge);
      target.weight += weight;
      target.x += weight * (x - dx * reach);
      target.y += weight * (y - dy * reach);
      continue;
    }
    const across = dx / scale.x;
    const down = dy / scale.y;
    const square = across * across + down * down;
    const ideal = path === 0 ? SETTINGS.unrelated : path;
    if (path === 0 && square >= ideal * ideal) continue;
    const distance = Math.sqrt(square) || 1e-6;
    const weight = factor / (ideal * ideal);
    target.weight += weight;
    target.x += weight * (ox + (dx * ideal) / distance);
    target.y += weight * (oy + (dy * ideal) / distance);
  }
}

/** Adds to the target of instance `i` that its footprint keeps clear of authored edges between two others. */
export function addEdgeClearance(problem: Problem, i: number, positions: Float64Array, target: Target): void {
  const { count, footprints } = problem.cast;
  const s = Math.floor(i / count);
  const first = s * count;
  const c = i - first;
  const { half, up, down } = footprints[c] as Footprint;
  const x = positions[2 * i] as number;
  const y = (positions[2 * i + 1] as number) + (down - up) / 2;
  const edges = problem.lines[s] as Int32Array;
  for (let e = 0; e < edges.length; e += 2) {
    const a = edges[e] as number;
    const b = edges[e + 1] as number;
    if (a === c || b === c) continue;
    const ax = positions[2 * (first + a)] as number;
    const ay = positions[2 * (first + a) + 1] as number;
    const ex = (positions[2 * (first + b)] as number) - ax;
    const ey = (positions[2 * (first + b) + 1] as number) - ay;
    const along = ((x - ax) * ex + (y - ay) * ey) / (ex * ex + ey * ey || 1);
    if (along <= 0 || along >= 1) continue;
    const nx = x - ax - along * ex;
    const ny = y - ay - along * ey;
    const off = Math.sqrt(nx * nx + ny * ny) || 1e-6;
    // The footprint's reach in the direction of the edge's normal.
    const reach = (half * Math.abs(nx) + ((up + down) / 2) * Math.abs(ny)) / off + PLACES.edgeClearance;
    if (off >= reach) continue;
    const weight = PLACES.edgeClearanceWeight;
    const push = (reach - off) / off;
    target.weight += weight;
    target.x += weight * (x + nx * push);
    target.y += weight * (positions[2 * i + 1] as number) + weight * ny * push;
  }
}
