import type { Edges } from '../shortestPaths.ts';

/**
 * The instances (a character in a scene) that the layout computes: where a character takes part in the scene or has an
 * edge, or all. Numbered character by character in the order of scenes, so that a trajectory lies side by side in
 * memory.
 */
export type Instances = {
  /** Characters. */
  readonly count: number;
  readonly scenes: number;
  /** Instances. */
  readonly total: number;
  /** Those of character c are first[c] … first[c + 1] - 1. */
  readonly first: Int32Array;
  readonly sceneOf: Int32Array;
  readonly characterOf: Int32Array;
  /** 1 where the character takes part in the scene. */
  readonly present: Uint8Array;
  /** By scene: its characters, ascending, and the number of the instance of each. */
  readonly charactersIn: readonly Int32Array[];
  readonly instancesIn: readonly Int32Array[];
};

/**
 * @param edges by scene
 * @param present by scene, the characters who take part
 * @param everyone whether every character has an instance in every scene
 */
export function instancesOf(
  count: number,
  edges: readonly Edges[],
  present: readonly (readonly number[])[],
  everyone: boolean,
): Instances {
  const scenes = edges.length;
  const all = Int32Array.from({ length: count }, (_, c) => c);
  const charactersIn: Int32Array[] = [];
  const first = new Int32Array(count + 1);
  for (let s = 0; s < scenes; s++) {
    const here = everyone ? all : involved(count, edges[s] as Edges, present[s] as readonly number[]);
    charactersIn.push(here);
    for (const c of here) first[c + 1] = (first[c + 1] as number) + 1;
  }
  for (let c = 0; c < count; c++) first[c + 1] = (first[c + 1] as number) + (first[c] as number);
  const total = first[count] as number;
  const sceneOf = new Int32Array(total);
  const characterOf = new Int32Array(total);
  const takesPart = new Uint8Array(total);
  const next = first.slice();
  const instancesIn = charactersIn.map((here, s) => {
    const own = new Int32Array(here.length);
    const there = new Set(present[s]);
    for (let k = 0; k < here.length; k++) {
      const c = here[k] as number;
      const i = next[c] as number;
      next[c] = i + 1;
      sceneOf[i] = s;
      characterOf[i] = c;
      if (there.has(c)) takesPart[i] = 1;
      own[k] = i;
    }
    return own;
  });
  return { count, scenes, total, first, sceneOf, characterOf, present: takesPart, charactersIn, instancesIn };
}

function involved(count: number, { ends }: Edges, present: readonly number[]): Int32Array {
  const marked = new Uint8Array(count);
  for (const c of present) marked[c] = 1;
  for (const c of ends) marked[c] = 1;
  let size = 0;
  for (let c = 0; c < count; c++) size += marked[c] as number;
  const here = new Int32Array(size);
  for (let c = 0, k = 0; c < count; c++) if (marked[c]) here[k++] = c;
  return here;
}
