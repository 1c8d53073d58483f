import { type Curve, STRAIGHT } from '../../curve.ts';
import type { Plan } from '../../plan.ts';
import type { Body } from '../people/cover.ts';
import { curveBetween } from './curveBetween.ts';
import { drawnAt } from './drawnAt.ts';
import { isCrowdAt } from './isCrowdAt.ts';
import { routesAt } from './routesAt.ts';

/** The visible curves at a whole scene (0-based), by id, that end at these discs and names. */
export function curvesAt(
  plan: Plan,
  scene: number,
  bodies: ReadonlyMap<string, Body>,
): ReadonlyMap<string, Curve> {
  const crowded = isCrowdAt(plan, scene);
  const routes = routesAt(plan, scene);
  return new Map(
    drawnAt(plan, scene).flatMap(({ id, from, to, head }): [string, Curve][] => {
      const [a, b] = [bodies.get(from), bodies.get(to)];
      if (!a || !b) return [];
      return [[id, curveBetween(a, b, routes.of(id) ?? STRAIGHT, { head, crowded })]];
    }),
  );
}
