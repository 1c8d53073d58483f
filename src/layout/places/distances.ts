import type { Ties } from '../edgeLength.ts';

/** Shortest way along ties between every two of `count` people, in L, at a * count + b; 0 where there is none. */
export function distancesOf(ties: Ties, count: number): Float32Array {
  const neighbours: { to: number; length: number }[][] = Array.from({ length: count }, () => []);
  for (const [key, length] of ties) {
    const a = Math.floor(key / count);
    const b = key % count;
    neighbours[a]?.push({ to: b, length });
    neighbours[b]?.push({ to: a, length });
  }
  const distances = new Float32Array(count * count);
  for (let from = 0; from < count; from++) {
    const row = distances.subarray(from * count, (from + 1) * count);
    const queue = [from];
    for (let next = 0; next < queue.length; next++) {
      const via = queue[next] as number;
      const sofar = row[via] as number;
      for (const { to, length } of neighbours[via] ?? []) {
        // Single precision on both sides, or a way that is no shorter could look so for ever.
        const distance = Math.fround(sofar + length);
        if (to === from || (row[to] !== 0 && distance >= (row[to] as number))) continue;
        row[to] = distance;
        queue.push(to);
      }
    }
  }
  return distances;
}

/** The distances of every scene; scenes with the same ties share one table. */
export function distancesOfScenes(scenes: readonly Ties[], count: number): Float32Array[] {
  const tables: Float32Array[] = [];
  for (const [s, ties] of scenes.entries()) {
    const before = scenes[s - 1];
    tables.push(before && same(before, ties) ? (tables[s - 1] as Float32Array) : distancesOf(ties, count));
  }
  return tables;
}

function same(one: Ties, other: Ties): boolean {
  if (one.size !== other.size) return false;
  for (const [key, length] of one) if (other.get(key) !== length) return false;
  return true;
}
