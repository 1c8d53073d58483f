import { lineGrid } from '../../lineGrid.ts';
import { memoizeByPlan, type Plan } from '../../plan.ts';
import { SETTINGS } from '../../settings.ts';
import { bodiesAt } from '../relations/bodiesAt.ts';
import { curvesAt } from '../relations/curvesAt.ts';
import { drawnAt } from '../relations/drawnAt.ts';
import { isCrowdAt } from '../relations/isCrowdAt.ts';
import { bearersAt, namesAlone } from './namesAlone.ts';
import { type OwnedLine, offLines } from './offLines.ts';
import type { NamePlace } from './placeNames.ts';

/**
 * The places of the names that are drawn at a whole scene (0-based), by character (id); the same in all languages. Lines go round
 * names; where they cannot, a name moves to where fewer lines are, and in a picture of many one of those who are not in the scene
 * is left out.
 */
export function namesAt(plan: Plan, scene: number): ReadonlyMap<string, NamePlace> {
  if (isCrowdAt(plan, scene)) return namesAlone(plan, scene);
  const known = places(plan);
  const found = known.get(scene) ?? placesBetweenLines(plan, scene);
  known.set(scene, found);
  return found;
}

const places = memoizeByPlan(() => new Map<number, ReadonlyMap<string, NamePlace>>());

function placesBetweenLines(plan: Plan, scene: number): ReadonlyMap<string, NamePlace> {
  const alone = namesAlone(plan, scene);
  const { lines } = lineGrid(curvesAt(plan, scene, bodiesAt(plan, scene, alone)));
  const owned = drawnAt(plan, scene).flatMap(({ id, from, to }): OwnedLine[] => {
    const line = lines.get(id);
    return line ? [{ ...line, from, to }] : [];
  });
  const bearers = bearersAt(plan, scene);
  return offLines(alone, bearers, owned, { room: plan.layout, thins: bearers.length >= SETTINGS.allNamed });
}
