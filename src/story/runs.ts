import type { Scene } from './types.ts';

/** Consecutive scenes (0-based, both included) that have one thing in common: the id of their act, or of their place. */
export type Run = { readonly id: string | undefined; readonly first: number; readonly last: number };

/** The scenes in runs of the same `idOf`, in order, so that each scene is in one run. */
export function runsOf(scenes: readonly Scene[], idOf: (scene: Scene) => string | undefined): Run[] {
  const runs: Run[] = [];
  for (const [index, scene] of scenes.entries()) {
    const id = idOf(scene);
    const run = runs.at(-1);
    if (run && run.id === id) runs[runs.length - 1] = { ...run, last: index };
    else runs.push({ id, first: index, last: index });
  }
  return runs;
}
