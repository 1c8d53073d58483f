import { easedMove, STAGES } from '../../layout/transitionStages.ts';

/** How far each stage has come between the two pictures of a reel, each 0 … 1. */
export type StageProgress = { readonly leaving: number; readonly moved: number; readonly entering: number };

export const AT_REST: StageProgress = { leaving: 0, moved: 0, entering: 0 };

/** The stages at share `u` (0 … 1) of a transition. */
export function stagesAt(u: number): StageProgress {
  return {
    leaving: Math.min(1, u / STAGES.leaveUntil),
    moved: easedMove(u),
    entering: Math.max(0, (u - STAGES.moveUntil) / (1 - STAGES.moveUntil)),
  };
}

/** All stages at once, for a glide from anywhere to anywhere: share `u` (0 … 1) of its time, fast at first. */
export function glidingAt(u: number): StageProgress {
  const share = 1 - (1 - u) ** 3;
  return { leaving: Math.min(1, 2 * share), moved: share, entering: Math.max(0, 2 * share - 1) };
}
