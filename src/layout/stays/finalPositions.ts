import { SETTINGS } from '../settings.ts';
import type { Problem } from './constraints.ts';
import { separate } from './separate.ts';
import { type Stay, singleScenes, staysOf } from './stays.ts';

/**
 * The scenes' final positions: only steps worth taking, and room for every footprint.
 *
 * @param settled where everybody would best be, x and y of character c in scene s at 2 * (s * characters + c)
 */
export function placed(
  problem: Problem,
  settled: Float64Array,
  progress: (share: number) => void,
): Float64Array {
  const { count } = problem;
  let stays = staysOf(problem, settled, progress);
  if (!separate(problem, stays) && count <= SETTINGS.manyPeople * 2) {
    stays = singleScenes(stays);
    separate(problem, stays);
  }
  return inEachScene(problem, stays).map(rounded);
}

/** Where stays put everybody in every scene, as `Layout.positions`. */
export function inEachScene({ count, scenes }: Problem, stays: readonly Stay[]): Float64Array {
  const positions = new Float64Array(2 * count * scenes);
  for (const { character, first, last, x, y } of stays)
    for (let s = first; s <= last; s++) {
      positions[2 * (s * count + character)] = x;
      positions[2 * (s * count + character) + 1] = y;
    }
  return positions;
}

/** Two decimals: finer than anybody can see, and the same on every machine. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
