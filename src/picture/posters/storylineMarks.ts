import { curveBumpX, line } from 'd3';
import type { Turn } from '../../story/chronicle.ts';
import { presentAt } from '../../story/state.ts';
import type { Story } from '../../story/types.ts';

/** After so many scenes a line says again whose it is. */
const AGAIN = 12;

/** The scenes of a line from which its name is out of sight, and that have room to say it again. */
export function namedAgain(rows: readonly (number | undefined)[], free: (at: number) => boolean): number[] {
  const scenes: number[] = [];
  let said = rows.findIndex((row) => row !== undefined);
  for (const [at, row] of rows.entries())
    if (row !== undefined && at - said >= AGAIN && free(at)) {
      scenes.push(at);
      said = at;
    }
  return scenes;
}

/** Whether somebody is in a scene that changes nothing, so that no mark is near their line. */
export function isFreeAbove(
  story: Story,
  turns: readonly (readonly Turn[])[],
  id: string,
  at: number,
): boolean {
  return presentAt(story, at).has(id) && (turns[at] ?? []).length === 0;
}

/** Level through each scene, and bent between. */
export function pathOf(
  rows: readonly (number | undefined)[],
  x: (at: number) => number,
  y: (row: number) => number,
  step: number,
): string {
  const points = rows.flatMap((row, at): [number, number][] =>
    row === undefined
      ? []
      : [
          [x(at) - step * 0.3, y(row)],
          [x(at) + step * 0.3, y(row)],
        ],
  );
  return line().curve(curveBumpX).digits(1)(points) ?? '';
}

type Run = { readonly place: string | undefined; readonly first: number; readonly last: number };

/** Consecutive scenes at one place; none where the story knows no places. */
export function runsOf({ scenes, places }: Story, seen: number): Run[] {
  if (places.length === 0) return [];
  const runs: Run[] = [];
  for (let scene = 0; scene < seen; scene++) {
    const place = scenes[scene]?.place;
    const run = runs.at(-1);
    if (run && run.place === place) runs[runs.length - 1] = { ...run, last: scene };
    else runs.push({ place, first: scene, last: scene });
  }
  return runs;
}
