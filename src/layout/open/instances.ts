import type { Cast } from '../cast.ts';
import type { Edges } from '../shortestPaths.ts';

/**
 * The instances (a character in a scene) that the layout computes: where a character is drawn and takes part in
 * the scene or has an edge, or all who are drawn. Numbered character by character in the order of scenes, so that a trajectory lies side by side in
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
 * @param everyone whether every character has an instance in every scene in which it is drawn
 */
export function instancesOf(cast: Cast, edges: readonly Edges[], everyone: boolean): Instances {
  const { count, scenes, present } = cast;
  const charactersIn: Int32Array[] = [];
  const first = new Int32Array(count + 1);
  for (let s = 0; s < scenes; s++) {
    const here = involved(cast, s, everyone ? undefined : (edges[s] as Edges));
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
    for (let k = 0; k < here.length; k++) {
      const c = here[k] as number;
      const i = next[c] as number;
      next[c] = i + 1;
      sceneOf[i] = s;
      characterOf[i] = c;
      takesPart[i] = present[s * count + c] as number;
      own[k] = i;
    }
    return own;
  });
  return { count, scenes, total, first, sceneOf, characterOf, present: takesPart, charactersIn, instancesIn };
}

/** The characters who are drawn in scene s: all, or where there are `edges`, those who take part or have one. */
function involved({ count, present, drawn }: Cast, s: number, edges: Edges | undefined): Int32Array {
  const marked = edges ? present.slice(s * count, (s + 1) * count) : new Uint8Array(count).fill(1);
  for (const c of edges?.ends ?? []) marked[c] = 1;
  const here: number[] = [];
  for (let c = 0; c < count; c++) if (marked[c] && drawn[s * count + c]) here.push(c);
  return Int32Array.from(here);
}
