import type { Curve } from '../curve.ts';
import { lerp } from '../moment.ts';
import type { Stroke } from '../stroke.ts';
import type { Tweened } from '../tween.ts';
import type { Progress } from './progress.ts';

/** The 2D context to paint on, of the page or of a worker. */
export type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** A full turn, in radians. */
export const TURN = 2 * Math.PI;

/**
 * Sets all that a stroke decides but its opacity, so that no mark inherits from the one before. At `size` other than 1,
 * width and dashes are that share of theirs.
 */
export function setStroke(pen: Pen, { colour, width, dash, cap, join }: Stroke, size = 1): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width * size;
  pen.lineCap = cap;
  pen.lineJoin = join;
  pen.setLineDash((size === 1 || dash.length === 0 ? dash : dash.map((length) => length * size)) as number[]);
}

/** Adds the curve of a line, as far as it has moved, to the path; `aside` shifts it to the side, in picture units. */
export function addCurve(
  pen: Pen,
  { before, after }: Tweened<{ readonly curve: Curve }>,
  moved: number,
  aside = 0,
): void {
  const from = (before ?? after)?.curve as Curve;
  const to = (after ?? before)?.curve as Curve;
  let x = 0;
  let y = 0;
  if (aside !== 0) {
    const across = to[4] - to[0];
    const along = to[5] - to[1];
    const length = Math.hypot(across, along) || 1;
    x = (-along / length) * aside;
    y = (across / length) * aside;
  }
  pen.moveTo(x + lerp(from[0], to[0], moved), y + lerp(from[1], to[1], moved));
  pen.quadraticCurveTo(
    x + lerp(from[2], to[2], moved),
    y + lerp(from[3], to[3], moved),
    x + lerp(from[4], to[4], moved),
    y + lerp(from[5], to[5], moved),
  );
}

/** The opacity of a mark on its way: one that is only in the first picture fades out, one only in the second fades in. */
export function opacityAt(
  tweened: Tweened<{ readonly opacity: number }>,
  { leaving, entering }: Progress,
): number {
  if (!tweened.after) return tweened.before.opacity * (1 - leaving);
  if (!tweened.before) return tweened.after.opacity * entering;
  return lerp(tweened.before.opacity, tweened.after.opacity, entering);
}
