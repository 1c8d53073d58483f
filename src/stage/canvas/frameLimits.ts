import { LOW_QUALITY_LINES } from '../../picture/projector/projector.ts';

/** Times are milliseconds, the rest are lines. */
export const LIMITS = {
  /** Without a move for this long, everything is painted. That takes up to 90 ms more, together 150 ms. */
  still: 60,
  /** Duration of a glide after a jump or a new layout. */
  glide: 450,
  /** Of a frame in which something moves. */
  frame: 10,
  /** The fewest lines that are painted in a frame, however slow the machine. */
  fewest: 300,
  /** Up to this many are painted in full in every frame. */
  alwaysInFull: 150,
} as const;

/**
 * How many lines the next frame may have after one with `painted` lines took `took` milliseconds: halfway from the limit so
 * far to what would have fitted, so that one slow frame does not empty the picture.
 */
export function linesInTime(most: number, painted: number, took: number): number {
  // Too few to say what a line costs.
  if (painted < LIMITS.fewest) return most;
  const fitting = (painted * LIMITS.frame) / Math.max(1, took);
  return Math.round(Math.min(LOW_QUALITY_LINES, Math.max(LIMITS.fewest, 0.5 * (most + fitting))));
}
