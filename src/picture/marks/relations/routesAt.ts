import { pairKey } from '../../../story/pairKey.ts';
import { numberOf } from '../../../story/state.ts';
import type { Bend } from '../../curve.ts';
import { memoizeByPlan, type Plan } from '../../plan.ts';
import { namesAlone } from '../names/namesAlone.ts';
import { bendsInCrowd } from './bendsInCrowd.ts';
import { bodiesAt } from './bodiesAt.ts';
import { drawnAt, type LineAt } from './drawnAt.ts';
import { isCrowdAt } from './isCrowdAt.ts';
import { laneBow } from './lanes.ts';
import { route } from './routes/route.ts';
import type { Routed, Routes } from './routes/types.ts';

/**
 * The routes of all relations and ties at a whole scene (0-based): round discs and names, apart from each other, and
 * close to those of the scene before. Scenes are routed in the story's order, a run of them at a time, so the result
 * does not depend on how a reader scrubs.
 */
export function routesAt(plan: Plan, scene: number): Routes {
  if (isCrowdAt(plan, scene)) return bendsInCrowd(plan, scene);
  const known = knownRoutes(plan);
  for (let next = scene - (scene % RUN); next <= scene; next++)
    if (!isCrowdAt(plan, next))
      known[next] ??= routesOf(plan, next, next % RUN === 0 ? undefined : known[next - 1]);
  return known[scene] as Routes;
}

/**
 * After so many scenes, lines are routed without regard to the scene before: a jump to any scene then takes little time. No picture
 * depends on where people stand before the run of its scenes.
 */
export const RUN = 4;

const knownRoutes = memoizeByPlan((): Routes[] => []);

function routesOf(plan: Plan, scene: number, before: Routes | undefined): Routes {
  const { story } = plan;
  const lines = drawnAt(plan, scene);
  const bends = routeLines(plan, scene, lines, (id) => before?.of(id));
  const byNumber: Bend[] = [];
  for (const [id, bend] of bends) {
    const number = numberOf(story, id);
    if (number >= 0) byNumber[number] = bend;
  }
  return { of: (id) => bends.get(id), at: (number) => byNumber[number] };
}

function routeLines(
  plan: Plan,
  scene: number,
  lines: readonly LineAt[],
  last: (id: string) => Bend | undefined,
): ReadonlyMap<string, Bend> {
  const bodies = bodiesAt(plan, scene, namesAlone(plan, scene));
  const pairs = new Map<string, LineAt[]>();
  for (const line of lines) {
    const key = pairKey(line.from, line.to);
    pairs.set(key, [...(pairs.get(key) ?? []), line]);
  }
  const routed: Routed[] = [];
  for (const [pair, ofPair] of [...pairs.values()].entries())
    for (const [lane, { id, from, to, head, isTie }] of ofPair.entries()) {
      const [a, b] = [bodies.get(from), bodies.get(to)];
      if (!a || !b) continue;
      // The lanes of a pair are seen from the same of the two.
      const side = from > to ? -1 : 1;
      const ends = { id, from: a, to: b, head, isTie, last: last(id) };
      if (ofPair.length === 1) routed.push({ ...ends, lane: undefined });
      else routed.push({ ...ends, lane: { pair, side, bow: side * laneBow(ofPair.length, lane) } });
    }
  const { width, height } = plan.layout;
  const bends = route(routed, { bodies: [...bodies.values()], width, height });
  return new Map(routed.map(({ id }, n) => [id, bends[n] as Bend]));
}
