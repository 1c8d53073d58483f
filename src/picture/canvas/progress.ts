import { easedMove, STAGES } from '../../layout/transitionStages.ts';

/** How far each stage of a transition has come, each 0 … 1: what ends fades out, everyone moves, what begins fades in. */
export type Progress = { readonly leaving: number; readonly moved: number; readonly entering: number };

export const AT_REST: Progress = { leaving: 0, moved: 0, entering: 0 };

/** The progress of a transition between two scenes at share `u` (0 … 1) of it. */
export function progressAt(u: number): Progress {
  return {
    leaving: Math.min(1, u / STAGES.leaveUntil),
    moved: easedMove(u),
    entering: Math.max(0, (u - STAGES.moveUntil) / (1 - STAGES.moveUntil)),
  };
}

/** The progress of a glide between any two pictures at share `u` (0 … 1) of its time: all stages at once, fast at first. */
export function glideProgressAt(u: number): Progress {
  const share = 1 - (1 - u) ** 3;
  return { leaving: Math.min(1, 2 * share), moved: share, entering: Math.max(0, 2 * share - 1) };
}
