import { SETTINGS } from './settings.ts';
import type { Problem } from './stays/constraints.ts';

/** What a character's company wants of it in each scene of a run: the weight, and weight times position. */
export type Wishes = {
  readonly weights: Float64Array;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** Room for the elimination. */
  readonly links: Float64Array;
  readonly across: Float64Array;
};

export function wishesFor(scenes: number): Wishes {
  const [weights, xs, ys, links, across] = Array.from({ length: 5 }, () => new Float64Array(scenes));
  return { weights, xs, ys, links, across } as Wishes;
}

/**
 * Moves character `c` in all scenes of `run` at once to the least total of (wish - position)² and continuity between
 * neighbouring scenes, solved exactly: the system is tridiagonal (Thomas algorithm), so no strength can make it swing.
 * Continuity counts a step by its length rather than its square, by reweighting with the last step, which is never
 * taken for less than `least` (picture units): people then stand still or go, instead of drifting all the time.
 */
export function steady(
  problem: Problem,
  c: number,
  run: readonly number[],
  wishes: Wishes,
  positions: Float64Array,
  least: number,
): void {
  const { cast, count, edge, pinned } = problem;
  const { weights, xs, ys, links, across } = wishes;
  const length = run.length;
  let total = 0;
  for (let k = 0; k < length; k++) total += weights[k] as number;
  const kappa = (problem.continuity * total) / length;
  for (let k = 1; k < length; k++) {
    const i = 2 * ((run[k] as number) * count + c);
    const before = 2 * ((run[k - 1] as number) * count + c);
    const dx = (positions[i] as number) - (positions[before] as number);
    const dy = (positions[i + 1] as number) - (positions[before + 1] as number);
    const gap = (run[k] as number) - (run[k - 1] as number);
    const still = cast.present[i / 2] || cast.present[before / 2] ? 1 : SETTINGS.absent;
    links[k] =
      (((still * kappa) / gap) * edge * SETTINGS.drift) / Math.max(least, Math.sqrt(dx * dx + dy * dy));
  }
  for (let k = 0; k < length; k++) {
    const pin = pinned.get((run[k] as number) * count + c);
    const back = k > 0 && !pin ? (links[k] as number) : 0;
    const on = k < length - 1 && !pin ? (links[k + 1] as number) : 0;
    let diagonal = pin ? 1 : (weights[k] as number) + back + on;
    let x = pin ? pin.x : (xs[k] as number);
    let y = pin ? pin.y : (ys[k] as number);
    if (k > 0) {
      diagonal -= back * (across[k - 1] as number);
      x += back * (xs[k - 1] as number);
      y += back * (ys[k - 1] as number);
    }
    across[k] = on / diagonal;
    xs[k] = x / diagonal;
    ys[k] = y / diagonal;
  }
  for (let k = length - 1; k >= 0; k--) {
    if (k < length - 1) {
      xs[k] = (xs[k] as number) + (across[k] as number) * (xs[k + 1] as number);
      ys[k] = (ys[k] as number) + (across[k] as number) * (ys[k + 1] as number);
    }
    const i = 2 * ((run[k] as number) * count + c);
    positions[i] = xs[k] as number;
    positions[i + 1] = ys[k] as number;
  }
}
