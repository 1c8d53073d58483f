import type { Tie } from '../../../measures/coPresence.ts';
import { memoizeRecent } from '../../../story/memoize.ts';
import type { Bend } from '../../curve.ts';
import { memoizeByPlan, type Plan } from '../../plan.ts';
import { namesAt } from '../names/namesAt.ts';
import { bodiesAt } from './bodiesAt.ts';
import { isCrowdAt } from './isCrowdAt.ts';
import { route } from './routes/route.ts';

/**
 * How ties bend, by id, that are drawn at a whole scene (0-based) only for a selection: round discs and names, and without moving any
 * other line. In a crowd all ties are straight.
 */
export function tieRoutesAt(plan: Plan, scene: number, ties: readonly Tie[]): ReadonlyMap<string, Bend> {
  if (isCrowdAt(plan, scene)) return new Map();
  const key = `${scene} ${ties.map(({ id }) => id).join(' ')}`;
  return recentRoutes(plan)(key, () => makeRoutes(plan, scene, ties));
}

/** Selections whose routes are kept: those of a transition, and those of who was pointed at last. */
const RECENT = 8;

const recentRoutes = memoizeByPlan(() => memoizeRecent<ReadonlyMap<string, Bend>, string>(RECENT));

function makeRoutes(plan: Plan, scene: number, ties: readonly Tie[]): ReadonlyMap<string, Bend> {
  const bodies = bodiesAt(plan, scene, namesAt(plan, scene));
  const routed = ties.flatMap(({ id, from, to }) => {
    const [a, b] = [bodies.get(from), bodies.get(to)];
    return a && b ? [{ id, from: a, to: b, head: 0, isTie: true, last: undefined, lane: undefined }] : [];
  });
  const { width, height } = plan.layout;
  const bends = route(routed, { bodies: [...bodies.values()], width, height });
  return new Map(routed.map(({ id }, n) => [id, bends[n] as Bend]));
}
