import { type Adjacency, isComplete } from './adjacency.ts';

/** What the shortest paths of a network say, by node where it is a list. */
export type Paths = {
  /** The share of shortest paths between two others that pass through a node, 0 … 1. */
  readonly betweenness: Float64Array;
  /** With the correction by Wasserman and Faust, which makes components comparable. */
  readonly closeness: Float64Array;
  /** Over all connected pairs, as is `diameter`; 0 where there are none. */
  readonly averageLength: number;
  readonly diameter: number;
  readonly components: number;
};

/**
 * The shortest paths of a network without weights, by one breadth-first search from each node. After Brandes, "A faster algorithm
 * for betweenness centrality" (2001). Takes time for nodes × edges. `onProgress` hears which share (0 … 1) is done.
 */
export function pathsOf(adjacency: Adjacency, onProgress?: (share: number) => void): Paths {
  const { count, starts, ends } = adjacency;
  if (isComplete(adjacency)) return pathsOfComplete(count);
  const betweenness = new Float64Array(count);
  const closeness = new Float64Array(count);
  const order = new Int32Array(count);
  const distance = new Int32Array(count);
  /** The number of shortest paths from the source, and the share of paths to others that pass through a node. */
  const paths = new Float64Array(count);
  const passing = new Float64Array(count);
  const seen = new Uint8Array(count);
  let [pairs, sum, diameter, components] = [0, 0, 0, 0];

  for (let source = 0; source < count; source++) {
    onProgress?.(source / count);
    distance.fill(-1);
    paths.fill(0);
    passing.fill(0);
    distance[source] = 0;
    paths[source] = 1;
    order[0] = source;
    let [reached, total] = [1, 0];
    for (let at = 0; at < reached; at++) {
      const node = order[at] as number;
      const further = (distance[node] as number) + 1;
      total += further - 1;
      for (let e = starts[node] as number; e < (starts[node + 1] as number); e++) {
        const other = ends[e] as number;
        if (distance[other] === -1) {
          distance[other] = further;
          order[reached++] = other;
        }
        if (distance[other] === further) paths[other] = (paths[other] as number) + (paths[node] as number);
      }
    }
    for (let at = reached - 1; at > 0; at--) {
      const node = order[at] as number;
      const share = (1 + (passing[node] as number)) / (paths[node] as number);
      for (let e = starts[node] as number; e < (starts[node + 1] as number); e++) {
        const before = ends[e] as number;
        if (distance[before] === (distance[node] as number) - 1)
          passing[before] = (passing[before] as number) + (paths[before] as number) * share;
      }
      betweenness[node] = (betweenness[node] as number) + (passing[node] as number);
    }
    const others = reached - 1;
    closeness[source] = others === 0 ? 0 : (others / total) * (others / (count - 1));
    pairs += others;
    sum += total;
    diameter = Math.max(diameter, distance[order[others] as number] as number);
    if (!seen[source]) {
      components++;
      for (let at = 0; at < reached; at++) seen[order[at] as number] = 1;
    }
  }
  const most = (count - 1) * (count - 2);
  return {
    betweenness: betweenness.map((amount) => (most > 0 ? amount / most : 0)),
    closeness,
    averageLength: pairs === 0 ? 0 : sum / pairs,
    diameter,
    components,
  };
}

/** Everyone is one step from everyone, and no one is between. */
function pathsOfComplete(count: number): Paths {
  const step = count > 1 ? 1 : 0;
  return {
    betweenness: new Float64Array(count),
    closeness: new Float64Array(count).fill(step),
    averageLength: step,
    diameter: step,
    components: Math.min(1, count),
  };
}
