import { adjacencyOf, type Edges, pathQueueFor, shortestPathsFrom } from '../shortestPaths.ts';
import type { SceneEdges } from './sceneEdges.ts';

/**
 * For every scene, the length of the shortest path of edges between characters a and b, in L, at a * count + b; 0 where
 * there is none. Consecutive scenes with the same edges share one table. Memoised by `scenes`.
 */
export function distancesOf(scenes: readonly SceneEdges[], count: number): readonly Float32Array[] {
  const found = known.get(scenes) ?? tablesOf(scenes, count);
  known.set(scenes, found);
  return found;
}

/** By the scenes, of which homes and positions each make a problem. */
const known = new WeakMap<readonly SceneEdges[], readonly Float32Array[]>();

function tablesOf(scenes: readonly SceneEdges[], count: number): Float32Array[] {
  const tables: Float32Array[] = [];
  for (const [s, { lengths }] of scenes.entries()) {
    const before = scenes[s - 1]?.lengths;
    const same = before && sameLengths(before, lengths) ? tables[s - 1] : undefined;
    tables.push(same ?? distancesIn(lengths, count));
  }
  return tables;
}

function distancesIn(lengths: SceneEdges['lengths'], count: number): Float32Array {
  const edges: Edges = {
    ends: Int32Array.from([...lengths.keys()].flatMap((pair) => [Math.floor(pair / count), pair % count])),
    lengths: Float64Array.from(lengths.values()),
  };
  const everyone = Int32Array.from({ length: count }, (_, c) => c);
  const adjacency = adjacencyOf(edges, everyone, new Int32Array(count));
  const queue = pathQueueFor(count);
  const distances = new Float32Array(count * count);
  for (let c = 0; c < count; c++)
    shortestPathsFrom(adjacency, c, distances.subarray(c * count, (c + 1) * count), queue);
  return distances;
}

function sameLengths(one: SceneEdges['lengths'], other: SceneEdges['lengths']): boolean {
  if (one.size !== other.size) return false;
  for (const [pair, length] of one) if (other.get(pair) !== length) return false;
  return true;
}
