import type { Wish } from '../places/stress.ts';
import type { Springs } from './springs.ts';

/**
 * Adds up where the others want instance `i`, which is at (x, y): each at its ideal distance in the direction in which it is,
 * strangers only if it is too close. Other instances stand at 2 * at[other] of `positions`, all in L.
 */
export function pullOn(
  { first, other, ideal, weight }: Springs,
  i: number,
  x: number,
  y: number,
  positions: Float64Array,
  at: Int32Array | undefined,
  wish: Wish,
): void {
  let [sum, sx, sy] = [0, 0, 0];
  const end = first[i + 1] as number;
  for (let e = first[i] as number; e < end; e++) {
    const o = other[e] as number;
    const j = 2 * (at === undefined ? o : (at[o] as number));
    const ox = positions[j] as number;
    const oy = positions[j + 1] as number;
    const dx = x - ox;
    const dy = y - oy;
    const distance = Math.sqrt(dx * dx + dy * dy) || 1e-6;
    let length = ideal[e] as number;
    if (length < 0) {
      length = -length;
      if (distance >= length) continue;
    }
    const w = weight[e] as number;
    const stretch = length / distance;
    sum += w;
    sx += w * (ox + dx * stretch);
    sy += w * (oy + dy * stretch);
  }
  wish.weight += sum;
  wish.x += sx;
  wish.y += sy;
}

/** How far the drawing is from what the springs want, by weight: what `pullOn` makes less. */
export function tension(
  { first, other, ideal, weight }: Springs,
  positions: Float64Array,
  at: Int32Array,
): number {
  let sum = 0;
  for (let i = 0; i + 1 < first.length; i++) {
    const x = positions[2 * (at[i] as number)] as number;
    const y = positions[2 * (at[i] as number) + 1] as number;
    for (let e = first[i] as number; e < (first[i + 1] as number); e++) {
      const j = 2 * (at[other[e] as number] as number);
      const dx = x - (positions[j] as number);
      const dy = y - (positions[j + 1] as number);
      const distance = Math.sqrt(dx * dx + dy * dy);
      const length = ideal[e] as number;
      const lack = length < 0 ? Math.min(0, distance + length) : distance - length;
      sum += (weight[e] as number) * lack * lack;
    }
  }
  return sum;
}
