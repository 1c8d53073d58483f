import type { Network } from './network.ts';

/** A network by position: the neighbours of node n are `ends` from `starts[n]` up to, not including, `starts[n + 1]`. */
export type Adjacency = { readonly count: number; readonly starts: Int32Array; readonly ends: Int32Array };

/** The neighbours of each node of a network, whose edges join different nodes, each pair once. */
export function adjacencyOf({ nodes, edges }: Network): Adjacency {
  const position = new Map(nodes.map((id, index) => [id, index]));
  const pairs = edges.map(
    ({ from, to }) => [position.get(from) as number, position.get(to) as number] as const,
  );
  const starts = new Int32Array(nodes.length + 1);
  const add = (counts: Int32Array, at: number) => {
    counts[at] = (counts[at] as number) + 1;
  };
  for (const [from, to] of pairs) {
    add(starts, from + 1);
    add(starts, to + 1);
  }
  for (let n = 0; n < nodes.length; n++) starts[n + 1] = (starts[n + 1] as number) + (starts[n] as number);
  const next = starts.slice();
  const ends = new Int32Array(2 * edges.length);
  for (const [from, to] of pairs) {
    ends[next[from] as number] = to;
    ends[next[to] as number] = from;
    add(next, from);
    add(next, to);
  }
  return { count: nodes.length, starts, ends };
}

/** Whether each node is a neighbour of each other, as in the network of one scene. */
export function isComplete({ count, ends }: Adjacency): boolean {
  return ends.length === count * (count - 1);
}
