import { positionAt } from '../layout/standing.ts';
import { memoizeRecent } from '../story/memoize.ts';
import { LANGUAGES } from '../story/messages/languages.ts';
import { nameAt } from '../story/sentences.ts';
import { type Box, boxAround, nameWidth } from './box.ts';
import type { Point } from './curve.ts';
import { type LineGrid, lineGrid } from './lineGrid.ts';
import { namedAt } from './marks/names/namedAt.ts';
import { radiusOf } from './marks/people/footprint.ts';
import { linesAt } from './marks/relations/linesAt.ts';
import { memoizeByPlan, type Plan } from './plan.ts';
import { SETTINGS } from './settings.ts';
import { shownAt } from './shownAt.ts';

/** A disc on the picture: of a character or of a sign. */
export type Disc = Point & { readonly radius: number };

/** What signs and labels keep clear of at a scene, in picture units. */
export type Obstacles = {
  readonly lines: LineGrid;
  readonly discs: readonly Disc[];
  /** Names in the language in which they are widest. */
  readonly names: readonly Box[];
};

/** What is drawn at a whole scene (0-based) before signs and labels are. */
export function obstaclesAt(plan: Plan, scene: number): Obstacles {
  return byScene(plan)(scene, () => makeObstacles(plan, scene));
}

/** Signs and labels of a scene ask one after the other, and keep what they find. */
const byScene = memoizeByPlan(() => memoizeRecent<Obstacles>(4));

function makeObstacles(plan: Plan, scene: number): Obstacles {
  const { story, layout } = plan;
  const discs = [...shownAt(plan, scene)].map((id) => ({
    ...positionAt(layout, scene, id),
    radius: radiusOf(story, layout, id),
  }));
  const names = [...namedAt(plan, scene)].map((id) => {
    const { x, y } = positionAt(layout, scene, id);
    const widths = LANGUAGES.map((language) => nameWidth(nameAt(story, id, scene, language)));
    const middle = { x, y: y + radiusOf(story, layout, id) + SETTINGS.nameDrop };
    return boxAround(middle, Math.max(...widths), SETTINGS.nameSize);
  });
  return { lines: lineGrid(linesAt(plan, scene)), discs, names };
}
