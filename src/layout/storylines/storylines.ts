import type { Scene, Story } from '../../story/types.ts';
import { groupsOf } from './groups.ts';
import { moveToTop } from './moveToTop.ts';
import { orderOf } from './orderOf.ts';
import { rowsOf } from './rows.ts';
import { smoothRowsOf } from './smoothRows.ts';

/** A line for each character over all scenes; lines of characters who meet are side by side. Plain data. */
export type Storylines = {
  readonly scenes: number;
  /** Height in rows: a row is the distance between two lines side by side. */
  readonly rows: number;
  /** By id of the character: its row in each scene, undefined before its first and after its last. */
  readonly lines: ReadonlyMap<string, readonly (number | undefined)[]>;
  /** How often two lines cross. */
  readonly crossings: number;
  /** How often a line leaves its row from one scene to the next. */
  readonly wiggles: number;
};

/**
 * Lays out storylines: first the order of the lines in each scene, with few crossings (`orderOf`), then their rows,
 * with few wiggles (`rowsOf`). The same story gives the same lines, in whatever order it lists things.
 */
export function layOutStorylines(story: Story): Storylines {
  const { orders, crossings } = orderOf(story);
  const lines = new Map<string, (number | undefined)[]>(
    story.characters.map(({ id }) => [
      id,
      new Array<number | undefined>(story.scenes.length).fill(undefined),
    ]),
  );
  const groups = orders.map((order, scene) => groupsOf(order, story.scenes[scene] as Scene));
  const smooth = smoothRowsOf(groups);
  let before: ReadonlyMap<string, number> = new Map();
  let wiggles = 0;
  for (const [scene, own] of groups.entries()) {
    const rows = rowsOf(own, before, smooth[scene] as ReadonlyMap<string, number>);
    for (const [id, row] of rows) {
      const was = before.get(id);
      if (was !== undefined && Math.abs(was - row) > 1e-6) wiggles++;
      (lines.get(id) as (number | undefined)[])[scene] = row;
    }
    before = rows;
  }
  return { scenes: story.scenes.length, rows: moveToTop(lines.values()), lines, crossings, wiggles };
}
