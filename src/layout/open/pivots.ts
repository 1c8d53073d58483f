import { networkOf, waysFrom } from '../shortestPaths.ts';
import type { Bonds } from './edges.ts';
import { OPEN } from './settings.ts';
import { unionOf } from './unionGraph.ts';

/** A few people as far from each other as can be over the whole story, the same in every scene, so that none of them jolts. */
export function farApart(bonds: readonly Bonds[], count: number): number[] {
  const everybody = Int32Array.from({ length: count }, (_, c) => c);
  const union = unionOf(bonds, count);
  const network = networkOf(union, everybody, new Int32Array(count));
  const ties = (c: number) => (network.first[c + 1] as number) - (network.first[c] as number);
  let next = 0;
  for (let c = 1; c < count; c++) if (ties(c) > ties(next)) next = c;
  const chosen: number[] = [];
  const nearest = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const far = new Float32Array(count);
  const [queue, queued] = [new Int32Array(count + 1), new Uint8Array(count)];
  while (chosen.length < Math.min(OPEN.pivots, count)) {
    chosen.push(next);
    waysFrom(network, next, far, queue, queued);
    nearest[next] = 0;
    for (let c = 0; c < count; c++)
      if (far[c] !== 0) nearest[c] = Math.min(nearest[c] as number, far[c] as number);
    next = 0;
    for (let c = 0; c < count; c++)
      if (reach(nearest[c] as number) > reach(nearest[next] as number)) next = c;
    if (nearest[next] === 0) break;
  }
  return chosen.sort((a, b) => a - b);
}

/** Whoever no chosen person can reach is a group of its own, of which one is enough only after the others are covered. */
function reach(way: number): number {
  return way === Number.POSITIVE_INFINITY ? 2.5 : way;
}
