import type { Relation } from '../../../story/types.ts';
import { SETTINGS } from '../../settings.ts';

/** How far the only relation between two characters stands off the straight line where nothing is in its way. */
export const FIRST_CENTRE = 12;

/** Calls `put` with the bow of each relation of a pair: side by side around `centre`, a lane each. */
export function inLanes(
  relations: readonly Relation[],
  centre: number,
  put: (relation: Relation, bow: number) => void,
): void {
  for (const [lane, relation] of relations.entries())
    put(relation, centre + (lane - (relations.length - 1) / 2) * SETTINGS.lane);
}
