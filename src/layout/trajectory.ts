import { SETTINGS } from './settings.ts';

/** Where its springs want an instance: the weighted mean (x, y) / weight. Springs add to it one by one. */
export type Target = { weight: number; x: number; y: number };

/**
 * One character over several scenes. Arrays are allocated once for the longest trajectory and reused; the first
 * `length` entries count.
 */
export type Trajectory = {
  length: number;
  readonly scenes: Int32Array;
  /** 1 where the character takes part in the scene. */
  readonly present: Uint8Array;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** The targets; `smooth` overwrites their coordinates. */
  readonly weights: Float64Array;
  readonly targetXs: Float64Array;
  readonly targetYs: Float64Array;
  /** Memory for `smooth`. */
  readonly links: Float64Array;
  readonly ratios: Float64Array;
};

export function trajectoryFor(scenes: number): Trajectory {
  const numbers = () => new Float64Array(scenes);
  return {
    length: 0,
    scenes: new Int32Array(scenes),
    present: new Uint8Array(scenes),
    xs: numbers(),
    ys: numbers(),
    weights: numbers(),
    targetXs: numbers(),
    targetYs: numbers(),
    links: numbers(),
    ratios: numbers(),
  };
}

export type Smoothing = {
  /** Weight of standing still, relative to the mean weight of the targets. */
  readonly continuity: number;
  /** L, in the units of the positions. */
  readonly edge: number;
  /** Steps shorter than this, in the units of the positions, count as this long. */
  readonly leastStep: number;
};

/**
 * Moves the trajectory, in place, to the minimum of the weighted squared distances to its targets plus continuity
 * between neighbouring scenes. The system is tridiagonal and solved exactly, so no weight can make it oscillate.
 *
 * Continuity counts the length of a step instead of its square (iteratively reweighted least squares, with the weights
 * of the last positions), so that characters stand still or go, and do not drift all the time.
 */
export function smooth(trajectory: Trajectory, { continuity, edge, leastStep }: Smoothing): void {
  const { length, scenes, present, xs, ys, weights, links } = trajectory;
  let total = 0;
  for (let k = 0; k < length; k++) total += weights[k] as number;
  const kappa = (continuity * total) / length;
  for (let k = 1; k < length; k++) {
    const dx = (xs[k] as number) - (xs[k - 1] as number);
    const dy = (ys[k] as number) - (ys[k - 1] as number);
    const gap = (scenes[k] as number) - (scenes[k - 1] as number);
    const factor = present[k] || present[k - 1] ? 1 : SETTINGS.absentContinuity;
    links[k] =
      (((factor * kappa) / gap) * edge * SETTINGS.continuityStep) /
      Math.max(leastStep, Math.sqrt(dx * dx + dy * dy));
  }
  solveTridiagonal(trajectory);
}

/** Gaussian elimination for tridiagonal systems (the Thomas algorithm), linear in the number of scenes. */
function solveTridiagonal(trajectory: Trajectory): void {
  const { length, xs, ys, weights, targetXs, targetYs, links, ratios } = trajectory;
  for (let k = 0; k < length; k++) {
    const back = k > 0 ? (links[k] as number) : 0;
    const on = k < length - 1 ? (links[k + 1] as number) : 0;
    let diagonal = (weights[k] as number) + back + on;
    let x = targetXs[k] as number;
    let y = targetYs[k] as number;
    if (k > 0) {
      diagonal -= back * (ratios[k - 1] as number);
      x += back * (targetXs[k - 1] as number);
      y += back * (targetYs[k - 1] as number);
    }
    ratios[k] = on / diagonal;
    targetXs[k] = x / diagonal;
    targetYs[k] = y / diagonal;
  }
  for (let k = length - 1; k >= 0; k--) {
    xs[k] = targetXs[k] as number;
    ys[k] = targetYs[k] as number;
    if (k === length - 1) continue;
    xs[k] = (xs[k] as number) + (ratios[k] as number) * (xs[k + 1] as number);
    ys[k] = (ys[k] as number) + (ratios[k] as number) * (ys[k + 1] as number);
  }
}
