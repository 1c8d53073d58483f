import { STAGES } from '../layout/transitionStages.ts';
import type { Story } from '../story/types.ts';

/** A time between two scenes (0-based), and how far each stage of the transition between them has come. */
export type Moment = {
  readonly time: number;
  readonly from: number;
  /** The same as `from` at a whole scene. */
  readonly to: number;
  /** Exit progress, 0 … 1: old highlights and ended relations fade out. */
  readonly leaving: number;
  /** Entry progress, 0 … 1: new relations fade in, and changed ones take their new look. */
  readonly entering: number;
};

export function momentAt(story: Story, time: number): Moment {
  const last = story.scenes.length - 1;
  const clamped = Math.min(Math.max(time, 0), last);
  const from = Math.floor(clamped);
  const share = clamped - from;
  return {
    time: clamped,
    from,
    to: share === 0 ? from : from + 1,
    leaving: Math.min(1, share / STAGES.leaveUntil),
    entering: Math.max(0, (share - STAGES.moveUntil) / (1 - STAGES.moveUntil)),
  };
}

/** Linear interpolation between two numbers. */
export function lerp(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
