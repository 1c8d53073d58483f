import { rounded } from '../placed.ts';
import type { Problem } from '../problem.ts';
import { separate } from '../separate.ts';
import { OPEN } from '../settings.ts';
import { type Stay, singleScenes, staysOf } from '../stays.ts';
import { dodge, type Walk } from './dodge.ts';

/**
 * The final positions of a small cast: only steps worth taking, room for every footprint, and nobody walks through anybody.
 *
 * @param settled where everybody would best be, x and y of character c in scene s at 2 * (s * characters + c)
 */
export function place(
  problem: Problem,
  settled: Float64Array,
  progress: (share: number) => void,
): Float64Array {
  const { count, scenes } = problem;
  let stays = staysOf(problem, settled, progress);
  for (let round = 0; round < OPEN.dodges; round++) {
    if (!separate(problem, stays)) stays = singleScenes(stays);
    else if (!dodgeIn(problem, stays)) break;
  }
  separate(problem, stays);
  const positions = new Float64Array(2 * count * scenes);
  for (const { character, first, last, x, y } of stays)
    for (let s = first; s <= last; s++) {
      positions[2 * (s * count + character)] = rounded(x);
      positions[2 * (s * count + character) + 1] = rounded(y);
    }
  return positions;
}

function dodgeIn({ cast, count, edge, frame }: Problem, stays: readonly Stay[]): boolean {
  const spot = new Int32Array(cast.present.length);
  for (const [k, { character, first, last }] of stays.entries())
    for (let s = first; s <= last; s++) spot[s * count + character] = k;
  const walk: Walk = {
    spot,
    xs: Float64Array.from(stays, ({ x }) => x),
    ys: Float64Array.from(stays, ({ y }) => y),
    pinned: Uint8Array.from(stays, ({ pinned }) => (pinned ? 1 : 0)),
  };
  const met = dodge(walk, cast.present, cast.boxes, OPEN.near * edge, frame);
  for (const [k, stay] of stays.entries()) {
    stay.x = walk.xs[k] as number;
    stay.y = walk.ys[k] as number;
  }
  return met;
}
