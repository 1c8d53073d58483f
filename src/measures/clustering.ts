import { type Adjacency, isComplete } from './adjacency.ts';

/**
 * The mean, over all nodes, of the share of pairs of neighbours that are neighbours themselves; 0 for nodes with fewer than two
 * neighbours, as in networkx.
 */
export function averageClusteringOf(adjacency: Adjacency): number {
  const { count, starts, ends } = adjacency;
  if (isComplete(adjacency)) return count > 2 ? 1 : 0;
  const neighboursOf = (node: number) => ends.subarray(starts[node], starts[node + 1]);
  /** The node that each node was last found to be a neighbour of. */
  const near = new Int32Array(count).fill(-1);
  let sum = 0;
  for (let node = 0; node < count; node++) {
    const own = neighboursOf(node);
    if (own.length < 2) continue;
    for (const other of own) near[other] = node;
    let joined = 0;
    for (const other of own) for (const third of neighboursOf(other)) if (near[third] === node) joined++;
    // Each edge between two neighbours is counted from both ends.
    sum += joined / (own.length * (own.length - 1));
  }
  return sum / count;
}
