import type { Difference } from '../../../measures/differences.ts';
import { type Sign, signOfTurn } from './signs.ts';

/** How a relation differs between two scenes; undefined also where it is not known how warm it was and is. */
export function signOfDifference(difference: Difference): Sign | undefined {
  return difference.isKnown ? signOfTurn(difference) : undefined;
}
