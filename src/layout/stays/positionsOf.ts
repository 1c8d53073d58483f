import type { Cast } from '../cast.ts';
import type { Stay } from './stays.ts';

/** x and y of every instance that has a stay, as in `Layout.positions`. */
export function positionsOf(stays: readonly Stay[], { count, scenes }: Cast): Float64Array {
  const positions = new Float64Array(2 * count * scenes);
  for (const { character, first, last, x, y } of stays)
    for (let s = first; s <= last; s++) {
      positions[2 * (s * count + character)] = x;
      positions[2 * (s * count + character) + 1] = y;
    }
  return positions;
}
