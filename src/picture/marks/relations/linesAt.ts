import type { Curve } from '../../curve.ts';
import { memoizeByPlan, type Plan } from '../../plan.ts';
import { namesAt } from '../names/namesAt.ts';
import { bodiesAt } from './bodiesAt.ts';
import { curvesAt } from './curvesAt.ts';

/** The visible curve of every relation and tie that is drawn at a whole scene (0-based), by id. */
export function linesAt(plan: Plan, scene: number): ReadonlyMap<string, Curve> {
  const known = byScene(plan);
  const found = known.get(scene) ?? curvesAt(plan, scene, bodiesAt(plan, scene, namesAt(plan, scene)));
  known.set(scene, found);
  return found;
}

const byScene = memoizeByPlan(() => new Map<number, ReadonlyMap<string, Curve>>());
