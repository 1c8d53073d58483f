/** The edges of one scene: the numbers of the two characters of edge e at 2 * e, its ideal length in L at e. */
export type Edges = { readonly ends: Int32Array; readonly lengths: Float32Array | Float64Array };

/** Edges by node, as compressed sparse rows: those of node k at first[k] … first[k + 1] - 1. */
export type Adjacency = {
  readonly size: number;
  readonly first: Int32Array;
  readonly to: Int32Array;
  readonly lengths: Edges['lengths'];
};

/**
 * The graph of the `edges` among the characters in `nodes`, who are numbered by their place in that list. `place` has one
 * entry per character, and -1 for those who are not in the list; on return it has those places.
 */
export function adjacencyOf(edges: Edges, nodes: Int32Array, place: Int32Array): Adjacency {
  const { ends } = edges;
  const size = nodes.length;
  for (let k = 0; k < size; k++) place[nodes[k] as number] = k;
  const first = new Int32Array(size + 1);
  for (let e = 0; e < ends.length; e++) {
    const [from, to] = [place[ends[e] as number] as number, place[ends[e ^ 1] as number] as number];
    if (from >= 0 && to >= 0) first[from + 1] = (first[from + 1] as number) + 1;
  }
  for (let k = 0; k < size; k++) first[k + 1] = (first[k + 1] as number) + (first[k] as number);
  const next = first.slice();
  const to = new Int32Array(ends.length);
  const Lengths = edges.lengths instanceof Float64Array ? Float64Array : Float32Array;
  const lengths = new Lengths(ends.length);
  for (let e = 0; e < ends.length; e++) {
    const from = place[ends[e] as number] as number;
    if (from < 0 || (place[ends[e ^ 1] as number] as number) < 0) continue;
    const at = next[from] as number;
    next[from] = at + 1;
    to[at] = place[ends[e ^ 1] as number] as number;
    lengths[at] = edges.lengths[e >> 1] as number;
  }
  return { size, first, to, lengths };
}

/** Memory that `shortestPathsFrom` works in: a ring buffer of nodes, and which nodes are in it. */
export type PathQueue = { readonly nodes: Int32Array; readonly queued: Uint8Array };

export function pathQueueFor(size: number): PathQueue {
  return { nodes: new Int32Array(size + 1), queued: new Uint8Array(size) };
}

/**
 * Fills `distances` with the length of the shortest path from `source` to every node, in L; 0 where there is none.
 * Label correcting with a queue (Moore 1959), about linear on such small sparse graphs.
 */
export function shortestPathsFrom(
  { first, to, lengths }: Adjacency,
  source: number,
  distances: Float32Array,
  { nodes, queued }: PathQueue,
): void {
  distances.fill(0);
  const capacity = nodes.length;
  let [head, tail] = [0, 1];
  nodes[0] = source;
  while (head !== tail) {
    const via = nodes[head] as number;
    head = (head + 1) % capacity;
    queued[via] = 0;
    const sofar = distances[via] as number;
    for (let e = first[via] as number; e < (first[via + 1] as number); e++) {
      const end = to[e] as number;
      // Single precision on both sides, or rounding could make an equal path look shorter, endlessly.
      const distance = Math.fround(sofar + (lengths[e] as number));
      if (end === source || (distances[end] !== 0 && distance >= (distances[end] as number))) continue;
      distances[end] = distance;
      if (queued[end]) continue;
      queued[end] = 1;
      nodes[tail] = end;
      tail = (tail + 1) % capacity;
    }
  }
}
