import { positionAt } from '../../../layout/standing.ts';
import { characterOf } from '../../../story/state.ts';
import { type Box, boxAround, nameWidth } from '../../box.ts';
import { memoizeByPlan, type Plan } from '../../plan.ts';
import { SETTINGS } from '../../settings.ts';
import { shownAt } from '../../shownAt.ts';
import { radiusOf } from '../people/footprint.ts';

/** The place of a name: at which side of its disc, and the box of its lines in picture units. */
export type NamePlace = { readonly side: 'below' | 'above' | 'right' | 'left'; readonly box: Box };

/** The places of the names that are drawn at a whole scene (0-based), by character (id): the same in all languages. */
export function namesAt(plan: Plan, scene: number): ReadonlyMap<string, NamePlace> {
  const known = places(plan);
  const found = known.get(scene) ?? placeNames(plan, scene);
  known.set(scene, found);
  return found;
}

const places = memoizeByPlan(() => new Map<number, ReadonlyMap<string, NamePlace>>());

function placeNames(plan: Plan, scene: number): ReadonlyMap<string, NamePlace> {
  if (plan.crowded) return new Map();
  const { story, layout } = plan;
  return new Map(
    [...shownAt(plan, scene)].map((id) => {
      const { x, y } = positionAt(layout, scene, id);
      const width = Math.max(...Object.values(characterOf(story, id)?.name ?? {}).map(nameWidth));
      const middle = y + radiusOf(story, layout, id) + SETTINGS.nameDrop;
      return [id, { side: 'below', box: boxAround({ x, y: middle }, width, SETTINGS.nameSize) }];
    }),
  );
}
