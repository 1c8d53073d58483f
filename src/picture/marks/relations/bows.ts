import { characterNumbers, positionAt } from '../../../layout/standing.ts';
import type { Layout } from '../../../layout/types.ts';
import { relationsAt, turnsAt } from '../../../story/state.ts';
import type { Relation, Story } from '../../../story/types.ts';
import { type Box, boxAt } from '../../box.ts';
import { bowed, type Curve, pointAt } from '../../curve.ts';
import { memoizeByPlan, type Plan } from '../../plan.ts';
import { SETTINGS } from '../../settings.ts';
import { shownAt } from '../../shownAt.ts';
import { type Bows, bowsInCrowd } from './bowsInCrowd.ts';
import { FIRST_CENTRE, inLanes } from './lanes.ts';
import { groupedByPair } from './pairs.ts';

/**
 * How far the middle of each relation that is drawn at a scene stands off the straight line, in picture units, to the
 * left of the line from the smaller of the two ids to the larger.
 */
export function bowsAt(plan: Plan, scene: number): Bows {
  if (plan.crowded) return bowsInCrowd(plan, scene);
  const chosen = chosenBows(plan);
  while (chosen.bows.length <= scene) chooseNext(plan, chosen);
  return chosen.bows[scene] as Bows;
}

/** The bows of the first scenes, as many as have been asked for, and the latest centre of each pair. */
type Chosen = { readonly bows: Bows[]; readonly lastCentre: Map<string, number> };

const chosenBows = memoizeByPlan((): Chosen => ({ bows: [], lastCentre: new Map() }));

/**
 * Chooses the bows of the next scene: a relation passes beside the characters it does not join, and several between the
 * same two keep apart. Scenes are done in the story's order, each leaning towards the one before, so the result does not
 * depend on how a reader scrubs.
 */
function chooseNext(plan: Plan, { bows, lastCentre }: Chosen): void {
  const { story, layout } = plan;
  const scene = bows.length;
  const shown = shownAt(plan, scene);
  const bow = new Map<string, number>();
  const boxes = layout.characters.flatMap((id, index) =>
    shown.has(id) ? [{ ...boxAt(layout, scene, index), index }] : [],
  );
  const drawn = drawnAt(story, scene)
    .filter(({ from, to }) => shown.has(from) && shown.has(to))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const [pair, relations] of groupedByPair(drawn)) {
    const centre = bestCentre(layout, scene, relations, { boxes, last: lastCentre.get(pair) });
    lastCentre.set(pair, centre);
    inLanes(relations, centre, ({ id }, own) => bow.set(id, own));
  }
  bows.push({
    get: (id) => bow.get(id),
    at: (number) => bow.get((story.relations[number] as Relation).id),
    [Symbol.iterator]: () => bow.entries(),
  });
}

/** The relations that hold at a scene, and those that it ends. */
function drawnAt(story: Story, scene: number): Relation[] {
  return [
    ...[...relationsAt(story, scene).values()].map((state) => state.relation),
    ...turnsAt(story, scene).flatMap((turn) => (turn.after ? [] : [turn.relation])),
  ];
}

/** Centres that are tried for one relation, and for several: how far off the straight line, the best first. */
const CENTRES = [FIRST_CENTRE, -12, 34, -34, 60, -60, 92, -92];
const CENTRES_OF_SEVERAL = [0, 30, -30, 58, -58, 90, -90];

/** A centre further out than this share of the line's length would make a loop of it. */
const MOST_BEND = 0.42;

/** What each unit off the straight line costs; a point on a character costs 1. */
const COST_PER_UNIT = 1 / 60;

/** What it costs to leave the centre of the scene before. */
const COST_OF_CHANGE = 0.35;

function bestCentre(
  layout: Layout,
  scene: number,
  relations: readonly Relation[],
  {
    boxes,
    last,
  }: { readonly boxes: readonly (Box & { readonly index: number })[]; readonly last: number | undefined },
): number {
  const [first, second] = [relations[0]?.from as string, relations[0]?.to as string].sort() as [
    string,
    string,
  ];
  const a = positionAt(layout, scene, first);
  const b = positionAt(layout, scene, second);
  const numbers = characterNumbers(layout);
  const [one, other] = [numbers.get(first), numbers.get(second)];
  const others = boxes.filter(({ index }) => index !== one && index !== other);
  const reach = ((relations.length - 1) / 2) * SETTINGS.lane;
  const length = Math.hypot(a.x - b.x, a.y - b.y);

  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const centre of relations.length > 1 ? CENTRES_OF_SEVERAL : CENTRES) {
    if (centre !== FIRST_CENTRE && Math.abs(centre) > length * MOST_BEND) continue;
    let cost =
      Math.abs(centre) * COST_PER_UNIT + (last === undefined || last === centre ? 0 : COST_OF_CHANGE);
    for (const bow of reach > 0 ? [centre - reach, centre + reach] : [centre]) {
      if (cost < least) cost += trespass(bowed(a, b, bow), others, layout);
    }
    if (cost < least) {
      least = cost;
      best = centre;
    }
  }
  return best;
}

/** How many of the points along a curve lie on the disc or name of another character, or off the picture. */
function trespass(curve: Curve, others: readonly Box[], layout: Layout): number {
  let cost = 0;
  for (let step = 1; step < STEPS; step++) {
    const { x, y } = pointAt(curve, step / STEPS);
    if (x < EDGE || y < EDGE || x > layout.width - EDGE || y > layout.height - EDGE) cost += 1;
    for (const { left, right, top, bottom } of others) {
      if (x <= left || x >= right || y <= top || y >= bottom) continue;
      cost += 1;
      break;
    }
  }
  return cost;
}

const STEPS = 24;
const EDGE = 6;
