import type { Bonds } from './edges.ts';

/** All scenes as one network: every pair that is ever tied, at its mean length, by the number of scenes that it is tied in. */
export type Union = {
  readonly ends: Int32Array;
  readonly lengths: Float32Array;
  readonly scenes: Float32Array;
};

export function unionOf(bonds: readonly Bonds[], count: number): Union {
  const number = new Map<number, number>();
  const keys: number[] = [];
  const sums: number[] = [];
  const scenes: number[] = [];
  for (let s = 0; s < bonds.length; ) {
    const table = bonds[s] as Bonds;
    let same = 1;
    while (bonds[s + same] === table) same++;
    for (let e = 0; e < table.lengths.length; e++) {
      const key = (table.ends[2 * e] as number) * count + (table.ends[2 * e + 1] as number);
      let k = number.get(key);
      if (k === undefined) {
        k = keys.length;
        number.set(key, k);
        keys.push(key);
        sums.push(0);
        scenes.push(0);
      }
      sums[k] = (sums[k] as number) + same * (table.lengths[e] as number);
      scenes[k] = (scenes[k] as number) + same;
    }
    s += same;
  }
  const order = keys.map((_, k) => k).sort((a, b) => (keys[a] as number) - (keys[b] as number));
  return {
    ends: Int32Array.from(
      order.flatMap((k) => [Math.floor((keys[k] as number) / count), (keys[k] as number) % count]),
    ),
    lengths: Float32Array.from(order, (k) => (sums[k] as number) / (scenes[k] as number)),
    scenes: Float32Array.from(order, (k) => scenes[k] as number),
  };
}
