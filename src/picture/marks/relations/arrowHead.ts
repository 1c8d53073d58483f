import { type Curve, type Point, pointAt, round } from '../../curve.ts';
import { LOOK } from '../../look.ts';

const { length, longer, half, broader } = LOOK.relation.head;

/** The length of the head of a one-sided relation whose line is `width` wide. */
export function headLength(width: number): number {
  return length + width * longer;
}

/** The corners of the head at the end of a curve: tip, side, notch, side. */
export function arrowHead(curve: Curve, width: number): readonly Point[] {
  const direction = directionAt(curve, 1);
  const end = pointAt(curve, 1);
  const side = half + width * broader;
  const at = (along: number, across: number): Point => ({
    x: round(end.x + direction.x * along - direction.y * across),
    y: round(end.y + direction.y * along + direction.x * across),
  });
  return [at(headLength(width), 0), at(-1, side), at(1, 0), at(-1, -side)];
}

/** The direction of the curve at `t`, as a vector of length 1. */
function directionAt(curve: Curve, t: number): Point {
  const [x0, y0, cx, cy, x1, y1] = curve;
  const dx = (1 - t) * (cx - x0) + t * (x1 - cx);
  const dy = (1 - t) * (cy - y0) + t * (y1 - cy);
  const length = Math.hypot(dx, dy) || 1;
  return { x: dx / length, y: dy / length };
}
