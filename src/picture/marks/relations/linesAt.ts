import { positionAt } from '../../../layout/standing.ts';
import { coPresenceAt } from '../../../measures/coPresence.ts';
import { relationOf } from '../../../story/state.ts';
import { bowed, type Curve } from '../../curve.ts';
import { memoizeByPlan, type Plan } from '../../plan.ts';
import { shownAt } from '../../shownAt.ts';
import { bowsAt } from './bows.ts';

/** The curve of every relation and tie that is drawn at a whole scene (0-based), by id. */
export function linesAt(plan: Plan, scene: number): ReadonlyMap<string, Curve> {
  const known = byScene(plan);
  const found = known.get(scene) ?? curvesAt(plan, scene);
  known.set(scene, found);
  return found;
}

const byScene = memoizeByPlan(() => new Map<number, ReadonlyMap<string, Curve>>());

function curvesAt(plan: Plan, scene: number): ReadonlyMap<string, Curve> {
  const { story, layout, tieWindow } = plan;
  const shown = shownAt(plan, scene);
  const curves = new Map<string, Curve>();
  const add = (id: string, from: string, to: string, bow: number) =>
    curves.set(id, bowed(positionAt(layout, scene, from), positionAt(layout, scene, to), bow));
  for (const [id, bow] of bowsAt(plan, scene)) {
    const relation = relationOf(story, id);
    if (relation && shown.has(relation.from) && shown.has(relation.to))
      add(id, relation.from, relation.to, relation.from > relation.to ? -bow : bow);
  }
  if (tieWindow)
    for (const { id, from, to } of coPresenceAt(story, scene, tieWindow).values())
      if (shown.has(from) && shown.has(to)) add(id, from, to, 0);
  return curves;
}
