import type { Cast } from '../cast.ts';
import { roundPosition } from '../roundPosition.ts';
import { SETTINGS } from '../settings.ts';
import { clearLines } from './clearLines.ts';
import type { Constraints } from './constraints.ts';
import { separate } from './separate.ts';
import { type Stay, singleScenes, staysOf } from './stays.ts';

/**
 * Final positions, as in `Layout.positions`: without steps too short to mean anything, and without overlaps if there is
 * room.
 *
 * @param settled the best position of each instance, x and y of instance i at 2 * i
 */
export function finalPositions(
  constraints: Constraints,
  settled: Float64Array,
  progress: (share: number) => void,
): Float64Array {
  const { cast } = constraints;
  let stays = staysOf(constraints, settled, progress);
  if (!separate(stays, constraints) && cast.atOnce <= SETTINGS.manyPeople * 2) {
    stays = singleScenes(stays);
    separate(stays, constraints);
  }
  clearLines(stays, constraints);
  separate(stays, constraints);
  return positionsOf(stays, cast).map(roundPosition);
}

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
