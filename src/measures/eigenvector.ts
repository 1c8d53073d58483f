import type { Adjacency } from './adjacency.ts';

const ITERATIONS = 100;
const TOLERANCE = 1e-6;

/**
 * The eigenvector centrality of each node of a network without weights, by power iteration with the settings of networkx: at most
 * 100 iterations, tolerance 1e-6 per node. Undefined where that is not enough, as with several
 * similar components.
 */
export function eigenvectorOf({ count, starts, ends }: Adjacency): Float64Array | undefined {
  let now = new Float64Array(count).fill(1 / count);
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const before = now;
    now = before.slice();
    for (let node = 0; node < count; node++)
      for (let e = starts[node] as number; e < (starts[node + 1] as number); e++)
        now[node] = (now[node] as number) + (before[ends[e] as number] as number);
    const norm = Math.sqrt(now.reduce((sum, value) => sum + value * value, 0)) || 1;
    let moved = 0;
    for (let node = 0; node < count; node++) {
      now[node] = (now[node] as number) / norm;
      moved += Math.abs((now[node] as number) - (before[node] as number));
    }
    if (moved < count * TOLERANCE) return now;
  }
  return undefined;
}
