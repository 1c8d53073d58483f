import { pairKey } from '../../../story/pairKey.ts';
import type { Relation } from '../../../story/types.ts';

/** Relations by the two characters that they join, whichever way they run. */
export function groupedByPair(relations: readonly Relation[]): Map<string, Relation[]> {
  const pairs = new Map<string, Relation[]>();
  for (const relation of relations) {
    const pair = pairKey(relation.from, relation.to);
    const ofPair = pairs.get(pair);
    if (ofPair) ofPair.push(relation);
    else pairs.set(pair, [relation]);
  }
  return pairs;
}
