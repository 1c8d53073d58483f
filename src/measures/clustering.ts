import type Graph from 'graphology';

/**
 * The mean, over all nodes, of the share of pairs of neighbours that are neighbours themselves; 0 for nodes with fewer than two
 * neighbours, as in networkx.
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
    // Each edge between two neighbours is counted from both ends.
    sum += ends / (own.size * (own.size - 1));
  }
  return sum / graph.order;
}
