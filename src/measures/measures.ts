import type { Story } from '../story/types.ts';
import { adjacencyOf } from './adjacency.ts';
import { averageClusteringOf } from './clustering.ts';
import { eigenvectorOf } from './eigenvector.ts';
import { type Counted, type Network, networkOf } from './network.ts';
import { pathsOf } from './paths.ts';

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
 * The measures of the network of a story (see `networkOf`), or of one scene (0-based). They equal those of networkx, and so
 * DraCor's. Takes time for nodes × edges, or for edges where everyone is tied to everyone, as in a scene. `onProgress` hears which share
 * (0 … 1) is done.
 */
export function measuresOf(
  story: Story,
  scene?: number,
  counted?: Counted,
  onProgress?: (share: number) => void,
): Measures {
  return measuresOfNetwork(networkOf(story, scene, counted), onProgress);
}

export function measuresOfNetwork({ nodes, edges }: Network, onProgress?: (share: number) => void): Measures {
  const adjacency = adjacencyOf({ nodes, edges });
  const degrees = nodes.map((_, n) => (adjacency.starts[n + 1] as number) - (adjacency.starts[n] as number));
  const maxDegree = degrees.reduce((most, degree) => Math.max(most, degree), 0);
  const { betweenness, closeness, averageLength, diameter, components } = pathsOf(adjacency, onProgress);
  const eigenvector = eigenvectorOf(adjacency);
  const weights = weightedDegrees(edges);
  const [size, numEdges] = [nodes.length, edges.length];
  return {
    size,
    numEdges,
    density: size < 2 ? 0 : (2 * numEdges) / (size * (size - 1)),
    averageDegree: size === 0 ? 0 : (2 * numEdges) / size,
    averagePathLength: averageLength,
    diameter,
    averageClustering: averageClusteringOf(adjacency),
    numConnectedComponents: components,
    maxDegree,
    maxDegreeIds: nodes.filter((_, n) => degrees[n] === maxDegree),
    characters: new Map(
      nodes.map((id, n) => [
        id,
        {
          degree: degrees[n] as number,
          weightedDegree: weights.get(id) ?? 0,
          betweenness: betweenness[n] as number,
          closeness: closeness[n] as number,
          eigenvector: eigenvector?.[n] ?? null,
        },
      ]),
    ),
  };
}

function weightedDegrees(edges: Network['edges']): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { from, to, weight } of edges)
    for (const id of [from, to]) sums.set(id, (sums.get(id) ?? 0) + weight);
  return sums;
}
