import type { Target } from '../trajectory.ts';
import type { Springs } from './springs.ts';

/**
 * Positions in L: instance i is at point pointOf[i], or at point i without `pointOf`; x and y of point p are at 2 * p.
 * With the homes as points and `pointOf` the character of each instance, the whole story is one still picture.
 */
export type Points = { readonly xy: Float64Array; readonly pointOf: Int32Array | undefined };

/**
 * Adds the springs of instance `i` to its target: each wants it at its ideal length from the other end, in the
 * direction in which it is (stress majorization: Gansner, Koren & North 2004).
 */
export function addSprings(
  { first, other, ideal, weight }: Springs,
  i: number,
  { xy, pointOf }: Points,
  target: Target,
): void {
  let [sum, sx, sy] = [0, 0, 0];
  const own = 2 * (pointOf === undefined ? i : (pointOf[i] as number));
  const x = xy[own] as number;
  const y = xy[own + 1] as number;
  const end = first[i + 1] as number;
  for (let e = first[i] as number; e < end; e++) {
    const o = other[e] as number;
    const j = 2 * (pointOf === undefined ? o : (pointOf[o] as number));
    const ox = xy[j] as number;
    const oy = xy[j + 1] as number;
    const dx = x - ox;
    const dy = y - oy;
    const square = dx * dx + dy * dy;
    const length = Math.abs(ideal[e] as number);
    if ((ideal[e] as number) < 0 && square >= length * length) continue;
    const distance = Math.sqrt(square) || 1e-6;
    const w = weight[e] as number;
    const scale = length / distance;
    sum += w;
    sx += w * (ox + dx * scale);
    sy += w * (oy + dy * scale);
  }
  target.weight += sum;
  target.x += sx;
  target.y += sy;
}

/** Weighted stress, which moving instances to their targets descends; each pair counts from both sides. */
export function stressOf({ first, other, ideal, weight }: Springs, { xy, pointOf }: Points): number {
  let sum = 0;
  for (let i = 0; i + 1 < first.length; i++) {
    const own = 2 * (pointOf === undefined ? i : (pointOf[i] as number));
    const x = xy[own] as number;
    const y = xy[own + 1] as number;
    for (let e = first[i] as number; e < (first[i + 1] as number); e++) {
      const o = other[e] as number;
      const j = 2 * (pointOf === undefined ? o : (pointOf[o] as number));
      const dx = x - (xy[j] as number);
      const dy = y - (xy[j + 1] as number);
      const distance = Math.sqrt(dx * dx + dy * dy);
      const length = ideal[e] as number;
      const error = length < 0 ? Math.min(0, distance + length) : distance - length;
      sum += (weight[e] as number) * error * error;
    }
  }
  return sum;
}
