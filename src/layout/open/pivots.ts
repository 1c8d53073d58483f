import { adjacencyOf, type Edges, pathQueueFor, shortestPathsFrom } from '../shortestPaths.ts';
import { OPEN } from './settings.ts';
import { unionGraphOf } from './unionGraph.ts';

/**
 * Distance, in L, that an unreachable character counts as: further than neighbours of neighbours, nearer than the rest.
 */
const UNREACHABLE = 2.5;

/**
 * Pivots for sparse stress: characters far apart in the union graph, chosen farthest first (max/min sampling: Brandes &
 * Pich 2007). The same in every scene, so that a change of pivots never moves anyone.
 */
export function pivotsOf(edges: readonly Edges[], count: number): number[] {
  const everyone = Int32Array.from({ length: count }, (_, c) => c);
  const adjacency = adjacencyOf(unionGraphOf(edges, count), everyone, new Int32Array(count));
  const degree = (c: number) => (adjacency.first[c + 1] as number) - (adjacency.first[c] as number);
  let next = 0;
  for (let c = 1; c < count; c++) if (degree(c) > degree(next)) next = c;
  const chosen: number[] = [];
  /** Distance of each character to the nearest pivot. */
  const nearest = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const distances = new Float32Array(count);
  const queue = pathQueueFor(count);
  while (chosen.length < Math.min(OPEN.pivots, count)) {
    chosen.push(next);
    shortestPathsFrom(adjacency, next, distances, queue);
    nearest[next] = 0;
    for (let c = 0; c < count; c++)
      if (distances[c] !== 0) nearest[c] = Math.min(nearest[c] as number, distances[c] as number);
    next = 0;
    for (let c = 0; c < count; c++)
      if (finite(nearest[c] as number) > finite(nearest[next] as number)) next = c;
    if (nearest[next] === 0) break;
  }
  return chosen.sort((a, b) => a - b);
}

function finite(distance: number): number {
  return distance === Number.POSITIVE_INFINITY ? UNREACHABLE : distance;
}
