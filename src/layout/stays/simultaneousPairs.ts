import type { Stay } from './stays.ts';

/** More pairs than this take too long to be pushed apart one by one. */
const MOST = 3_000_000;

/**
 * Pairs of stays that share a scene, in their order; two pins are the reader's business. Each stay is only held against
 * those that can meet it, so that a long story takes no longer than its scenes.
 *
 * @returns undefined where there are too many
 */
export function meetings(stays: readonly Stay[]): [Stay, Stay][] | undefined {
  const ways = waysOf(stays);
  const pairs: [Stay, Stay][] = [];
  for (const one of stays)
    for (const [character, way] of ways) {
      if (character <= one.character) continue;
      const met: number[] = [];
      for (let k = firstAfter(way, one.first, stays); k < way.length; k++) {
        const other = stays[way[k] as number] as Stay;
        if (other.first > one.last) break;
        if (!(one.pinned && other.pinned)) met.push(way[k] as number);
      }
      for (const k of met.sort((a, b) => a - b)) pairs.push([one, stays[k] as Stay]);
      if (pairs.length > MOST) return undefined;
    }
  return pairs;
}

/** The numbers of each character's stays in the order of scenes, by character. */
function waysOf(stays: readonly Stay[]): [character: number, way: number[]][] {
  const ways = new Map<number, number[]>();
  for (const [k, { character }] of stays.entries()) {
    const way = ways.get(character);
    if (way) way.push(k);
    else ways.set(character, [k]);
  }
  for (const way of ways.values()) way.sort((a, b) => (stays[a] as Stay).first - (stays[b] as Stay).first);
  return [...ways].sort(([a], [b]) => a - b);
}

/** The place in `way` of the first stay that has not ended before `scene`. */
function firstAfter(way: readonly number[], scene: number, stays: readonly Stay[]): number {
  let [low, high] = [0, way.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stays[way[middle] as number] as Stay).last < scene) low = middle + 1;
    else high = middle;
  }
  return low;
}
