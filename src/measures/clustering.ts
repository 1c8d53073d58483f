import type Graph from 'graphology';

/**
 * The mean of what share of each node's neighbours are neighbours of each other; 0 for nodes with fewer than two, as
 * networkx does it.
 */
export function averageClusteringOf(graph: Graph): number {
  if (graph.order === 0) return 0;
  const neighbours = new Map(graph.mapNodes((node) => [node, new Set(graph.neighbors(node))]));
  let sum = 0;
  for (const own of neighbours.values()) {
    if (own.size < 2) continue;
    let ends = 0;
    for (const other of own) {
      for (const third of neighbours.get(other) ?? []) if (own.has(third)) ends++;
    }
    // Each edge between two neighbours has been met from both of its ends.
    sum += ends / (own.size * (own.size - 1));
  }
  return sum / graph.order;
}
