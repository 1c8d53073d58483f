import type { Bonds } from './open/edges.ts';

/** The ties of one scene from each end: whose neighbours are where in the lists, by place on stage. */
export type Network = {
  readonly size: number;
  readonly first: Int32Array;
  readonly to: Int32Array;
  readonly length: Float32Array;
};

/** The ties among `people`, by their places in that list; `place` is room for the cast, and comes back as it was. */
export function networkOf({ ends, lengths }: Bonds, people: Int32Array, place: Int32Array): Network {
  const size = people.length;
  for (let k = 0; k < size; k++) place[people[k] as number] = k;
  const first = new Int32Array(size + 1);
  for (const c of ends) first[(place[c] as number) + 1] = (first[(place[c] as number) + 1] as number) + 1;
  for (let k = 0; k < size; k++) first[k + 1] = (first[k + 1] as number) + (first[k] as number);
  const next = first.slice();
  const to = new Int32Array(ends.length);
  const length = new Float32Array(ends.length);
  for (let e = 0; e < ends.length; e++) {
    const from = place[ends[e] as number] as number;
    const at = next[from] as number;
    next[from] = at + 1;
    to[at] = place[ends[e ^ 1] as number] as number;
    length[at] = lengths[e >> 1] as number;
  }
  return { size, first, to, length };
}

/** Fills `far` with the shortest ways from `from`, in L, 0 where there is none; `queue` and `queued` are room to work in. */
export function waysFrom(
  { first, to, length }: Network,
  from: number,
  far: Float32Array,
  queue: Int32Array,
  queued: Uint8Array,
): void {
  far.fill(0);
  const room = queue.length;
  let [head, tail] = [0, 1];
  queue[0] = from;
  while (head !== tail) {
    const via = queue[head] as number;
    head = (head + 1) % room;
    queued[via] = 0;
    const sofar = far[via] as number;
    for (let e = first[via] as number; e < (first[via + 1] as number); e++) {
      const end = to[e] as number;
      // Single precision on both sides, or a way that is no shorter could look so for ever.
      const way = Math.fround(sofar + (length[e] as number));
      if (end === from || (far[end] !== 0 && way >= (far[end] as number))) continue;
      far[end] = way;
      if (queued[end]) continue;
      queued[end] = 1;
      queue[tail] = end;
      tail = (tail + 1) % room;
    }
  }
}
