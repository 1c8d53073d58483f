import { SETTINGS } from '../settings.ts';
import type { Problem } from '../stays/constraints.ts';

/** Where one instance would like to be: the weighted mean (x, y) / weight. */
export type Wish = { weight: number; x: number; y: number };

/**
 * Adds up where the others in the scene want character `c`: stress majorization, one term for each pair. Whoever is tied
 * to `c`, over however many others, wants it at its ideal distance d with weight 1 / d²; strangers only want it
 * further away than two edges (Gansner, Koren & North 2004). People in another place cannot be close: they only draw
 * `c` towards their side. In a region that is wider than high, distances across count for less, so that the group takes
 * on its shape. `positions` has x and y of all people in the scene.
 */
export function wishOfOthers(
  problem: Problem,
  s: number,
  c: number,
  positions: Float64Array,
  wish: Wish,
): void {
  const { count, edge, region } = problem;
  const distances = problem.distances[s] as Float32Array;
  const { room } = problem.cast;
  const own = room[c] as number;
  const first = s * count;
  const here = region[first + c] as number;
  const stretched = problem.stretch[here + 1] as number;
  const x = positions[2 * (first + c)] as number;
  const y = positions[2 * (first + c) + 1] as number;
  for (let other = 0; other < count; other++) {
    if (other === c) continue;
    const hops = distances[c * count + other] as number;
    const ox = positions[2 * (first + other)] as number;
    const oy = positions[2 * (first + other) + 1] as number;
    const dx = x - ox;
    const dy = y - oy;
    const heed = (room[other] as number) < own ? SETTINGS.supportingPull : 1;
    if (region[first + other] !== here) {
      // Two ties away, being drawn to the same side would only add to the crowd there.
      if (hops === 0 || hops > SETTINGS.seen) continue;
      const weight = SETTINGS.across * heed;
      const reach = (SETTINGS.acrossReach * edge) / Math.max(Math.sqrt(dx * dx + dy * dy), edge);
      wish.weight += weight;
      wish.x += weight * (x - dx * reach);
      wish.y += weight * (y - dy * reach);
      continue;
    }
    const across = dx / stretched;
    const down = dy * stretched;
    const distance = Math.sqrt(across * across + down * down) || 1e-6;
    const ideal = hops === 0 ? SETTINGS.strangers : hops;
    const length = ideal * edge;
    if (hops === 0 && distance >= length) continue;
    const weight = heed / (ideal * ideal);
    const stretch = length / distance;
    wish.weight += weight;
    wish.x += weight * (ox + dx * stretch);
    wish.y += weight * (oy + dy * stretch);
  }
}

/** Adds the wish to stand clear of edges between two others, whose line would otherwise seem to lead to `c`. */
export function wishOffEdges(
  problem: Problem,
  s: number,
  c: number,
  positions: Float64Array,
  wish: Wish,
): void {
  const { count } = problem;
  const first = s * count;
  const { half, up, down } = problem.cast.boxes[c] as Problem['cast']['boxes'][number];
  const x = positions[2 * (first + c)] as number;
  const y = (positions[2 * (first + c) + 1] as number) + (down - up) / 2;
  const edges = problem.edges[s] as Int32Array;
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
    // The footprint's reach across the edge: its support in the direction of the normal.
    const reach = (half * Math.abs(nx) + ((up + down) / 2) * Math.abs(ny)) / off + SETTINGS.offEdgesClear;
    if (off >= reach) continue;
    const weight = SETTINGS.offEdges;
    const push = (reach - off) / off;
    wish.weight += weight;
    wish.x += weight * (x + nx * push);
    wish.y += weight * (positions[2 * (first + c) + 1] as number) + weight * ny * push;
  }
}
