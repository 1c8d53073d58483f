import { SETTINGS } from '../settings.ts';
import { type Smoothing, smooth, type Target, trajectoryFor } from '../trajectory.ts';
import type { Instances } from './instances.ts';
import type { KeepApart } from './keepApart.ts';
import { OPEN } from './settings.ts';
import type { Springs } from './springs.ts';
import { addSprings, type Points } from './stress.ts';

export type StressProblem = {
  readonly instances: Instances;
  readonly springs: Springs;
  /** x and y of each character's home, in L. */
  readonly homes: Float64Array;
  readonly continuity: number;
  /** Keeps footprints apart, once the scale is known. */
  readonly keepApart?: KeepApart;
};

/**
 * Moves all instances, in place, to a minimum of the stress of each scene plus continuity between scenes: character
 * after character, each in all its scenes at once (`trajectory.ts`). With each pass, shorter steps count as steps.
 *
 * @param positions x and y of instance i, in L, at 2 * i
 */
export function minimizeStress(
  problem: StressProblem,
  positions: Float64Array,
  sweeps: number,
  progress: (share: number) => void,
): void {
  const { instances, springs, homes, continuity, keepApart } = problem;
  const { first, sceneOf, present, count } = instances;
  const trajectory = trajectoryFor(instances.scenes);
  const target: Target = { weight: 0, x: 0, y: 0 };
  const points: Points = { xy: positions, pointOf: undefined };

  function move(c: number, smoothing: Smoothing): void {
    const start = first[c] as number;
    const length = (first[c + 1] as number) - start;
    if (length === 0) return;
    trajectory.length = length;
    let [stress, all] = [0, 0];
    for (let k = 0; k < length; k++) {
      const i = start + k;
      target.weight = SETTINGS.homeWeight;
      target.x = SETTINGS.homeWeight * (homes[2 * c] as number);
      target.y = SETTINGS.homeWeight * (homes[2 * c + 1] as number);
      addSprings(springs, i, points, target);
      stress += target.weight;
      keepApart?.(i, positions, target);
      all += target.weight;
      trajectory.scenes[k] = sceneOf[i] as number;
      trajectory.present[k] = present[i] as number;
      trajectory.xs[k] = positions[2 * i] as number;
      trajectory.ys[k] = positions[2 * i + 1] as number;
      trajectory.weights[k] = target.weight;
      trajectory.targetXs[k] = target.x;
      trajectory.targetYs[k] = target.y;
    }
    smooth(trajectory, { ...smoothing, continuity: (continuity * stress) / all });
    for (let k = 0; k < length; k++) {
      positions[2 * (start + k)] = trajectory.xs[k] as number;
      positions[2 * (start + k) + 1] = trajectory.ys[k] as number;
    }
  }

  const cooling = 0.001 ** (1 / sweeps);
  // Once people keep apart, only the last steps are left.
  let alpha = keepApart ? 0.001 : 1;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    if (!keepApart) alpha *= cooling;
    const smoothing = { continuity, edge: 1, leastStep: (SETTINGS.noStep + alpha) * SETTINGS.continuityStep };
    // In alternating order, or the first characters would always yield to the last.
    for (let k = 0; k < count; k++) move(sweep % 2 === 0 ? k : count - 1 - k, smoothing);
    progress((sweep + 1) / sweeps);
  }
}

/** Passes over the story that the work for it allows. */
export function sweepsFor({ other }: Springs, { total }: Instances): number {
  const terms = other.length + 2 * total;
  return Math.round(
    Math.min(OPEN.mostSweeps, Math.max(OPEN.fewestSweeps, OPEN.sweepWork / Math.max(1, terms))),
  );
}
