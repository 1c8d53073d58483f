import type { Curve } from '../curve.ts';
import type { Pair } from '../tween.ts';
import type { StageProgress } from './stageProgress.ts';

/** A canvas to draw on, of the page or of a worker. */
export type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** A full turn. */
export const TURN = 2 * Math.PI;

/** Adds the curve of a line, as far as it has moved, to the pen's path; `aside` shifts it across its way. */
export function addCurve(
  pen: Pen,
  { before, after }: Pair<{ readonly curve: Curve }>,
  moved: number,
  aside = 0,
): void {
  const from = (before ?? after)?.curve as Curve;
  const to = (after ?? before)?.curve as Curve;
  let [x, y] = [0, 0];
  if (aside !== 0) {
    const [across, along] = [to[4] - to[0], to[5] - to[1]];
    const length = Math.hypot(across, along) || 1;
    x = (-along / length) * aside;
    y = (across / length) * aside;
  }
  pen.moveTo(x + mixed(from[0], to[0], moved), y + mixed(from[1], to[1], moved));
  pen.quadraticCurveTo(
    x + mixed(from[2], to[2], moved),
    y + mixed(from[3], to[3], moved),
    x + mixed(from[4], to[4], moved),
    y + mixed(from[5], to[5], moved),
  );
}

export function mixed(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

/** How far something is there: what is in one picture only leaves in the first stage, or enters in the last. */
export function presence(
  pair: Pair<{ readonly opacity: number }>,
  { leaving, entering }: StageProgress,
): number {
  if (!pair.after) return pair.before.opacity * (1 - leaving);
  if (!pair.before) return pair.after.opacity * entering;
  return mixed(pair.before.opacity, pair.after.opacity, entering);
}
