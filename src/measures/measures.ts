import Graph from 'graphology';
import { countConnectedComponents } from 'graphology-components';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import closenessCentrality from 'graphology-metrics/centrality/closeness.js';
import eigenvectorCentrality from 'graphology-metrics/centrality/eigenvector.js';
import { undirectedDensity } from 'graphology-metrics/graph/density.js';
import { singleSourceLength } from 'graphology-shortest-path/unweighted.js';
import type { Story } from '../story/types.ts';
import { averageClusteringOf } from './clustering.ts';
import { type Counted, type Network, networkOf } from './network.ts';

/** The measures that DraCor publishes for a network, by DraCor's names. All but `weightedDegree` ignore weights. */
export type Measures = {
  readonly size: number;
  readonly numEdges: number;
  readonly density: number;
  readonly averageDegree: number;
  /** Over all connected pairs, as is `diameter`; 0 where there are none. */
  readonly averagePathLength: number;
  readonly diameter: number;
  readonly averageClustering: number;
  readonly numConnectedComponents: number;
  readonly maxDegree: number;
  readonly maxDegreeIds: readonly string[];
  readonly characters: ReadonlyMap<string, CharacterMeasures>;
};

export type CharacterMeasures = {
  readonly degree: number;
  /** The sum of the weights of its edges. */
  readonly weightedDegree: number;
  /** The share of shortest paths between two others that pass through it, 0 … 1. */
  readonly betweenness: number;
  /** With the correction by Wasserman and Faust, which makes components comparable. */
  readonly closeness: number;
  /** Null for all characters where the iteration does not converge, as with several similar components. */
  readonly eigenvector: number | null;
};

/**
 * The measures of the co-presence network of a story, or of one scene (0-based). They equal those of networkx, and so DraCor's.
 * Takes time for nodes × edges.
 */
export function measuresOf(story: Story, scene?: number, counted?: Counted): Measures {
  return measuresOfNetwork(networkOf(story, scene, counted));
}

export function measuresOfNetwork({ nodes, edges }: Network): Measures {
  const graph = graphOf({ nodes, edges });
  const degrees = nodes.map((_, index) => graph.degree(index));
  const maxDegree = degrees.reduce((most, degree) => Math.max(most, degree), 0);
  return {
    size: graph.order,
    numEdges: graph.size,
    density: undirectedDensity(graph),
    averageDegree: graph.order === 0 ? 0 : (2 * graph.size) / graph.order,
    ...pathsOf(graph),
    averageClustering: averageClusteringOf(graph),
    numConnectedComponents: countConnectedComponents(graph),
    maxDegree,
    maxDegreeIds: nodes.filter((_, index) => degrees[index] === maxDegree),
    characters: charactersOf(graph, nodes, edges),
  };
}

/** Nodes are keyed by position: the library returns plain objects, in which an id such as `__proto__` would be lost. */
function graphOf({ nodes, edges }: Network): Graph {
  const graph = new Graph({ type: 'undirected', multi: false });
  const position = new Map(nodes.map((id, index) => [id, index]));
  for (const index of nodes.keys()) graph.addNode(index);
  for (const { from, to } of edges) graph.addUndirectedEdge(position.get(from), position.get(to));
  return graph;
}

function charactersOf(
  graph: Graph,
  nodes: Network['nodes'],
  edges: Network['edges'],
): ReadonlyMap<string, CharacterMeasures> {
  // The library fails on an empty graph.
  if (nodes.length === 0) return new Map();
  const weightedDegrees = new Map<string, number>();
  for (const { from, to, weight } of edges) {
    for (const id of [from, to]) weightedDegrees.set(id, (weightedDegrees.get(id) ?? 0) + weight);
  }
  const betweenness = betweennessCentrality(graph, { getEdgeWeight: null });
  const closeness = closenessCentrality(graph, { wassermanFaust: true });
  const eigenvector = eigenvectorOf(graph);
  return new Map(
    nodes.map((id, index) => [
      id,
      {
        degree: graph.degree(index),
        weightedDegree: weightedDegrees.get(id) ?? 0,
        betweenness: betweenness[index] ?? 0,
        closeness: closeness[index] ?? 0,
        eigenvector: eigenvector?.[index] ?? null,
      },
    ]),
  );
}

/** With the settings of networkx: at most 100 iterations, tolerance 1e-6 per node. The library throws if that is not enough. */
function eigenvectorOf(graph: Graph): Record<string, number> | undefined {
  try {
    return eigenvectorCentrality(graph, { getEdgeWeight: null, maxIterations: 100, tolerance: 1e-6 });
  } catch {
    return undefined;
  }
}

function pathsOf(graph: Graph): { averagePathLength: number; diameter: number } {
  let pairs = 0;
  let sum = 0;
  let diameter = 0;
  graph.forEachNode((node) => {
    for (const length of Object.values(singleSourceLength(graph, node))) {
      if (length === 0) continue;
      pairs++;
      sum += length;
      diameter = Math.max(diameter, length);
    }
  });
  return { averagePathLength: pairs === 0 ? 0 : sum / pairs, diameter };
}
