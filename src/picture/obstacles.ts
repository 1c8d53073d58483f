import { positionAt } from '../layout/standing.ts';
import { memoizeRecent } from '../story/memoize.ts';
import type { Box } from './box.ts';
import type { Point } from './curve.ts';
import { type LineGrid, lineGrid } from './lineGrid.ts';
import { LOOK } from './look.ts';
import { namesAt } from './marks/names/namesAt.ts';
import { radiusOf } from './marks/people/footprint.ts';
import { linesAt } from './marks/relations/linesAt.ts';
import { memoizeByPlan, type Plan } from './plan.ts';
import { shownAt } from './shownAt.ts';

/** A disc on the picture: of a character or of a sign. */
export type Disc = Point & { readonly radius: number };

/** What signs and labels keep clear of at a scene, in picture units. */
export type Obstacles = {
  readonly lines: LineGrid;
  readonly discs: readonly Disc[];
  /** Names, as wide as in the language in which they are widest. */
  readonly names: readonly Box[];
};

/** What is drawn at a whole scene (0-based) before signs and labels are. */
export function obstaclesAt(plan: Plan, scene: number): Obstacles {
  return byScene(plan)(scene, () => makeObstacles(plan, scene));
}

/** Signs and labels of a scene ask one after the other, and keep what they find. */
const byScene = memoizeByPlan(() => memoizeRecent<Obstacles>(4));

function makeObstacles(plan: Plan, scene: number): Obstacles {
  const { whole, layout, compared } = plan;
  const { off, width } = LOOK.difference.ring;
  const discs = [...shownAt(plan, scene)].map((id) => ({
    ...positionAt(layout, scene, id),
    radius: radiusOf(whole, layout, id) + (compared?.has(id) ? off + width / 2 : 0),
  }));
  const names = [...namesAt(plan, scene).values()].map(({ box }) => box);
  return { lines: lineGrid(linesAt(plan, scene)), discs, names };
}
