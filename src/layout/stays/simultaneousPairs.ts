import type { Cast } from '../cast.ts';
import { drawnTogetherIn } from '../drawnTogether.ts';
import type { Stay } from './stays.ts';

/** With more pairs than this, pushing them apart one by one takes too long. */
const MOST = 3_000_000;

/**
 * Pairs of stays of two characters who are drawn in the same scene: their numbers, one after the other, in their order. Each
 * stay is compared only with those it can meet, so that the work grows with the scenes and not with their square.
 *
 * @returns undefined if there are too many
 */
export function simultaneousPairs(stays: readonly Stay[], cast: Cast): Int32Array | undefined {
  const drawnTogether = drawnTogetherIn(cast);
  const byCharacter = staysByCharacter(stays);
  const pairs: number[] = [];
  for (const [n, one] of stays.entries())
    for (const [character, own] of byCharacter) {
      if (character <= one.character) continue;
      const met: number[] = [];
      for (let k = firstNotOver(own, one.first, stays); k < own.length; k++) {
        const other = stays[own[k] as number] as Stay;
        if (other.first > one.last) break;
        const [first, last] = [Math.max(one.first, other.first), Math.min(one.last, other.last)];
        if (drawnTogether(one.character, character, first, last)) met.push(own[k] as number);
      }
      for (const k of met.sort((a, b) => a - b)) pairs.push(n, k);
      if (pairs.length > 2 * MOST) return undefined;
    }
  return Int32Array.from(pairs);
}

/** Indexes of each character's stays in the order of scenes, by character. */
function staysByCharacter(stays: readonly Stay[]): [character: number, indexes: number[]][] {
  const byCharacter = new Map<number, number[]>();
  for (const [k, { character }] of stays.entries()) {
    const own = byCharacter.get(character);
    if (own) own.push(k);
    else byCharacter.set(character, [k]);
  }
  for (const own of byCharacter.values())
    own.sort((a, b) => (stays[a] as Stay).first - (stays[b] as Stay).first);
  return [...byCharacter].sort(([a], [b]) => a - b);
}

/** Where in `own` the first stay is that has not ended before `scene`, by binary search. */
function firstNotOver(own: readonly number[], scene: number, stays: readonly Stay[]): number {
  let [low, high] = [0, own.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stays[own[middle] as number] as Stay).last < scene) low = middle + 1;
    else high = middle;
  }
  return low;
}
