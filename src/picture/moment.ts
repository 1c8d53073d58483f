import { STAGES } from '../layout/transitionStages.ts';
import type { Story } from '../story/types.ts';

/** A time taken apart: the scene left behind, the one ahead, and how far each stage of the transition has come. */
export type Moment = {
  readonly time: number;
  readonly from: number;
  /** The same as `from` at a whole scene. */
  readonly to: number;
  /** What the scene left behind lit goes out, and what ends leaves: 0 … 1. */
  readonly leaving: number;
  /** What begins enters, and what changes takes its new look: 0 … 1. */
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

/** What lies `share` of the way from one number to another. */
export function lerp(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
