import type { Scene, Story } from '../../story/types.ts';
import { unitsOf } from './groups.ts';
import { moveToTop } from './moveToTop.ts';
import { orderOf } from './orderOf.ts';
import { rowsOf } from './rows.ts';
import { middlesOf } from './smoothRows.ts';

/** A line for each character over all scenes; who meets stands together. Plain data. */
export type Storylines = {
  readonly scenes: number;
  /** How many rows high it is: one is the distance of two who meet. */
  readonly rows: number;
  /** By character: its row in each scene, undefined before its first and after its last. */
  readonly lines: ReadonlyMap<string, readonly (number | undefined)[]>;
  /** How often two lines cross. */
  readonly crossings: number;
  /** How often a line leaves its row from one scene to the next. */
  readonly wiggles: number;
};

/**
 * Lays out storylines: the order of the lines with few crossings (see `orderOf`), and rows in which from scene to scene
 * as many lines as can go straight on. The same story gives the same lines, in whatever order it lists things.
 */
export function layOutStorylines(story: Story): Storylines {
  const { orders, crossings } = orderOf(story);
  const lines = new Map<string, (number | undefined)[]>(
    story.characters.map(({ id }) => [
      id,
      new Array<number | undefined>(story.scenes.length).fill(undefined),
    ]),
  );
  const all = orders.map((order, scene) => unitsOf(order, story.scenes[scene] as Scene));
  const middles = middlesOf(all);
  let before: ReadonlyMap<string, number> = new Map();
  let wiggles = 0;
  for (const [scene, units] of all.entries()) {
    const rows = rowsOf(units, before, middles[scene] as ReadonlyMap<string, number>);
    for (const [id, row] of rows) {
      const was = before.get(id);
      if (was !== undefined && Math.abs(was - row) > 1e-6) wiggles++;
      (lines.get(id) as (number | undefined)[])[scene] = row;
    }
    before = rows;
  }
  return { scenes: story.scenes.length, rows: moveToTop(lines.values()), lines, crossings, wiggles };
}
