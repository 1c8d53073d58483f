import type { Edges } from '../shortestPaths.ts';

/** The union graph of all scenes: every edge that is in any, with its mean length and the number of its scenes. */
export type UnionGraph = Edges & { readonly scenes: Float32Array };

export function unionGraphOf(scenes: readonly Edges[], count: number): UnionGraph {
  const index = new Map<number, number>();
  const keys: number[] = [];
  const sums: number[] = [];
  const times: number[] = [];
  for (let s = 0; s < scenes.length; ) {
    const edges = scenes[s] as Edges;
    // Consecutive scenes with the same edges share one object.
    let same = 1;
    while (scenes[s + same] === edges) same++;
    for (let e = 0; e < edges.lengths.length; e++) {
      const key = (edges.ends[2 * e] as number) * count + (edges.ends[2 * e + 1] as number);
      let k = index.get(key);
      if (k === undefined) {
        k = keys.length;
        index.set(key, k);
        keys.push(key);
        sums.push(0);
        times.push(0);
      }
      sums[k] = (sums[k] as number) + same * (edges.lengths[e] as number);
      times[k] = (times[k] as number) + same;
    }
    s += same;
  }
  const order = keys.map((_, k) => k).sort((a, b) => (keys[a] as number) - (keys[b] as number));
  return {
    ends: Int32Array.from(
      order.flatMap((k) => [Math.floor((keys[k] as number) / count), (keys[k] as number) % count]),
    ),
    lengths: Float32Array.from(order, (k) => (sums[k] as number) / (times[k] as number)),
    scenes: Float32Array.from(order, (k) => times[k] as number),
  };
}
