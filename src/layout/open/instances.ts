import type { Bonds } from './edges.ts';

/**
 * The instances that matter: a character in a scene in which it takes part or has a tie. They are numbered character by
 * character, in the order of scenes, so that a character's way through the story lies side by side.
 */
export type Stage = {
  readonly count: number;
  readonly scenes: number;
  readonly instances: number;
  /** The first instance of character c at c, and of nobody at count. */
  readonly first: Int32Array;
  readonly sceneOf: Int32Array;
  readonly characterOf: Int32Array;
  /** 1 where the character takes part in the scene, and is not only tied to somebody. */
  readonly present: Uint8Array;
  /** By scene: who is on stage, in order, and as which instance. */
  readonly people: readonly Int32Array[];
  readonly parts: readonly Int32Array[];
};

/** Who is on stage when: with `everybody`, all of the cast in every scene. */
export function stageOf(
  count: number,
  bonds: readonly Bonds[],
  present: readonly (readonly number[])[],
  everybody: boolean,
): Stage {
  const scenes = bonds.length;
  const all = Int32Array.from({ length: count }, (_, c) => c);
  const people: Int32Array[] = [];
  const first = new Int32Array(count + 1);
  for (let s = 0; s < scenes; s++) {
    const here = everybody ? all : onStage(count, bonds[s] as Bonds, present[s] as readonly number[]);
    people.push(here);
    for (const c of here) first[c + 1] = (first[c + 1] as number) + 1;
  }
  for (let c = 0; c < count; c++) first[c + 1] = (first[c + 1] as number) + (first[c] as number);
  const instances = first[count] as number;
  const sceneOf = new Int32Array(instances);
  const characterOf = new Int32Array(instances);
  const taking = new Uint8Array(instances);
  const next = first.slice();
  const parts = people.map((here, s) => {
    const own = new Int32Array(here.length);
    const there = new Set(present[s]);
    for (let k = 0; k < here.length; k++) {
      const c = here[k] as number;
      const i = next[c] as number;
      next[c] = i + 1;
      sceneOf[i] = s;
      characterOf[i] = c;
      if (there.has(c)) taking[i] = 1;
      own[k] = i;
    }
    return own;
  });
  return { count, scenes, instances, first, sceneOf, characterOf, present: taking, people, parts };
}

function onStage(count: number, { ends }: Bonds, present: readonly number[]): Int32Array {
  const marked = new Uint8Array(count);
  for (const c of present) marked[c] = 1;
  for (const c of ends) marked[c] = 1;
  let size = 0;
  for (let c = 0; c < count; c++) size += marked[c] as number;
  const here = new Int32Array(size);
  for (let c = 0, k = 0; c < count; c++) if (marked[c]) here[k++] = c;
  return here;
}
