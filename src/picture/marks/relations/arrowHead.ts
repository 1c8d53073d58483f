import { type Curve, directionAt, type Point, pointAt, round } from '../../curve.ts';

/** The length of the arrow head of a one-sided relation. */
export function headLength(width: number): number {
  return 7 + width * 1.5;
}

/** The corners of an arrow head at the end of a curve. */
export function arrowHead(curve: Curve, width: number): readonly Point[] {
  const direction = directionAt(curve, 1);
  const end = pointAt(curve, 1);
  const length = headLength(width);
  const half = 3.2 + width * 0.9;
  const at = (along: number, across: number): Point => ({
    x: round(end.x + direction.x * along - direction.y * across),
    y: round(end.y + direction.y * along + direction.x * across),
  });
  return [at(length, 0), at(-1, half), at(1, 0), at(-1, -half)];
}
