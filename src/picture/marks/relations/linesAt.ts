import { type Curve, STRAIGHT } from '../../curve.ts';
import { memoizeByPlan, type Plan } from '../../plan.ts';
import { curveBetween } from './curveBetween.ts';
import { drawnAt } from './drawnAt.ts';
import { isCrowdAt } from './isCrowdAt.ts';
import { bodiesAt } from './lineEnds.ts';
import { routesAt } from './routesAt.ts';

/** The visible curve of every relation and tie that is drawn at a whole scene (0-based), by id. */
export function linesAt(plan: Plan, scene: number): ReadonlyMap<string, Curve> {
  const known = byScene(plan);
  const found = known.get(scene) ?? curvesAt(plan, scene);
  known.set(scene, found);
  return found;
}

const byScene = memoizeByPlan(() => new Map<number, ReadonlyMap<string, Curve>>());

function curvesAt(plan: Plan, scene: number): ReadonlyMap<string, Curve> {
  const crowded = isCrowdAt(plan, scene);
  const bodies = bodiesAt(plan, scene);
  const routes = routesAt(plan, scene);
  return new Map(
    drawnAt(plan, scene).flatMap(({ id, from, to, head }): [string, Curve][] => {
      const [a, b] = [bodies.get(from), bodies.get(to)];
      if (!a || !b) return [];
      return [[id, curveBetween(a, b, routes.of(id) ?? STRAIGHT, { head, crowded })]];
    }),
  );
}
