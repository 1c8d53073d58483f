import { weightOf } from '../../../measures/changeAmount.ts';
import { memoizeRecent } from '../../../story/memoize.ts';
import { relationOf, statesAt, turnsAt } from '../../../story/state.ts';
import { boxAround } from '../../box.ts';
import type { Point } from '../../curve.ts';
import { pointOn, type Sampled, toBox } from '../../lineGrid.ts';
import { type Disc, type Obstacles, obstaclesAt } from '../../obstacles.ts';
import { memoizeByPlan, type Plan } from '../../plan.ts';
import { SETTINGS } from '../../settings.ts';
import { type Sign, signOf } from './signs.ts';

/** A sign and where on its line it is: `at` is the parameter of the line's curve, 0 … 1. */
export type SignSpot = { readonly sign: Sign; readonly at: number };

/**
 * The signs of a whole scene (0-based), by the relation's id. Each is slid along its line to where it is clearest of all else
 * that is drawn. What has changed always has its sign; what is only strained does without where there is no clear place.
 */
export function signSpots(plan: Plan, scene: number): ReadonlyMap<string, SignSpot> {
  return byScene(plan)(scene, () =>
    plan.crowded || plan.hurried ? unmoved(plan, scene) : slid(plan, scene),
  );
}

const byScene = memoizeByPlan(() => memoizeRecent<ReadonlyMap<string, SignSpot>>(256));

/** Places along a line that are tried: up to a third of its length from the middle, the middle first. */
const STEPS = 8;
const FURTHEST = 1 / 3;

/** Clear room around a sign from which on more is no better, in picture units, and what a step away from the middle costs. */
const ENOUGH = 12;
const COST_PER_STEP = 0.4;

/** Between a sign and anything else that is drawn. */
const LEAST = 2.5;

/** A line shorter than this has no sign of its strain. */
const SHORTEST = 44;

/** In a crowd there is a sign on what changes only, in the middle of its line. */
function unmoved({ story }: Plan, scene: number): ReadonlyMap<string, SignSpot> {
  const spots = new Map<string, SignSpot>();
  for (const turn of turnsAt(story, scene)) {
    const sign = signOf(turn, undefined);
    if (sign) spots.set(turn.relation.id, { sign, at: 0.5 });
  }
  return spots;
}

function slid(plan: Plan, scene: number): ReadonlyMap<string, SignSpot> {
  const obstacles = obstaclesAt(plan, scene);
  const placed: Disc[] = [];
  const spots = new Map<string, SignSpot>();
  for (const { id, sign } of signed(plan, scene)) {
    const line = obstacles.lines.lines.get(id);
    if (!line) continue;
    const { at, clear } = clearest(id, line, obstacles, placed);
    if (sign === 'strained' && (clear < LEAST || line.length < SHORTEST)) continue;
    spots.set(id, { sign, at });
    placed.push({ ...pointOn(line, at), radius: SETTINGS.signRadius });
  }
  return spots;
}

/** The relations that have a sign: what changes, the most first, then what is strained, the strongest first. */
function signed({ story }: Plan, scene: number): { readonly id: string; readonly sign: Sign }[] {
  const turns = new Map(turnsAt(story, scene).map((turn) => [turn.relation.id, turn]));
  const found = new Map<string, { readonly id: string; readonly sign: Sign; readonly weight: number }>();
  const add = (id: string, sign: Sign | undefined, weight: number) => {
    if (sign && relationOf(story, id)) found.set(id, { id, sign, weight });
  };
  for (const state of statesAt(story, scene))
    if (state) add(state.relation.id, signOf(undefined, state), state.strength ?? 0);
  for (const turn of turns.values())
    add(turn.relation.id, signOf(turn, turn.after), CHANGED + weightOf(turn));
  return [...found.values()].toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
}

/** More than any strength. */
const CHANGED = 10;

function clearest(
  id: string,
  line: Sampled,
  obstacles: Obstacles,
  signs: readonly Disc[],
): { readonly at: number; readonly clear: number } {
  let best = { at: 0.5, clear: Number.NEGATIVE_INFINITY };
  let most = Number.NEGATIVE_INFINITY;
  for (let step = 0; step <= STEPS; step++)
    for (const side of step === 0 ? [0] : [-1, 1]) {
      const at = 0.5 + (side * step * FURTHEST) / STEPS;
      const clear = clearanceOf(pointOn(line, at), id, obstacles, signs);
      const worth = clear - step * COST_PER_STEP;
      if (worth <= most) continue;
      most = worth;
      best = { at, clear };
    }
  return best;
}

/** The room between a sign here and the nearest other line, disc, name or sign, but no more than is enough. */
function clearanceOf(
  point: Point,
  own: string,
  { lines, discs, names }: Obstacles,
  signs: readonly Disc[],
): number {
  const radius = SETTINGS.signRadius;
  const { x, y } = point;
  let clear = Math.min(ENOUGH, lines.distance(boxAround(point, 0, 0), own, radius + ENOUGH) - radius);
  for (const disc of discs)
    clear = Math.min(clear, Math.hypot(disc.x - x, disc.y - y) - disc.radius - radius);
  for (const sign of signs)
    clear = Math.min(clear, Math.hypot(sign.x - x, sign.y - y) - sign.radius - radius);
  for (const name of names) clear = Math.min(clear, toBox(name, x, y) - radius);
  return clear;
}
