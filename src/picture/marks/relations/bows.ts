import { characterNumbers, positionAt } from '../../../layout/standing.ts';
import type { Layout } from '../../../layout/types.ts';
import { memoizeByStory, memoizeRecent } from '../../../story/memoize.ts';
import { pairKey } from '../../../story/pairKey.ts';
import { numberOf, relationsAt, statesAt, turnsAt } from '../../../story/state.ts';
import type { Relation, Story } from '../../../story/types.ts';
import type { Box } from '../../box.ts';
import { boxAt } from '../../box.ts';
import { isCrowd } from '../../crowd.ts';
import { bowed, pointAt } from '../../curve.ts';
import { perCast } from '../../perCast.ts';
import { SETTINGS } from '../../settings.ts';

/**
 * How far the middle of each relation that is drawn at a scene stands off the straight line, in picture units, to the
 * left of the line from the smaller of the two ids to the larger.
 */
export function bowsAt(story: Story, layout: Layout, shown: ReadonlySet<string>, scene: number): Bows {
  if (isCrowd(shown.size)) return lanesAt(story, shown, scene);
  const sofar = chosen(layout, shown, () => ({ bows: [], lastCentre: new Map() }));
  while (sofar.bows.length <= scene) chooseNext(story, layout, shown, sofar);
  return sofar.bows[scene] as Bows;
}

/** By the relation's id, and by its number in the story. */
type Bows = Iterable<readonly [string, number]> & {
  readonly get: (id: string) => number | undefined;
  readonly at: (number: number) => number | undefined;
};

/** The bows of the first scenes, as many as have been asked for, and where the latest of each pair stands. */
type Chosen = { readonly bows: Bows[]; readonly lastCentre: Map<string, number> };

const chosen = perCast<Chosen>();

/**
 * Chooses the bows of the next scene, by which a relation passes beside the people it has nothing to do with, and several
 * between the same two stay apart. Scenes are done in the story's order, each leaning towards the one before, so the
 * result does not depend on how a reader scrubs.
 */
function chooseNext(
  story: Story,
  layout: Layout,
  shown: ReadonlySet<string>,
  { bows, lastCentre }: Chosen,
): void {
  const scene = bows.length;
  const bow = new Map<string, number>();
  const boxes = layout.characters.flatMap((id, index) =>
    shown.has(id) ? [{ ...boxAt(layout, scene, index), index }] : [],
  );
  for (const [pair, relations] of pairsAt(story, scene, shown)) {
    const centre = bestCentre(layout, scene, relations, boxes, lastCentre.get(pair));
    lastCentre.set(pair, centre);
    spread(relations, centre, ({ id }, own) => bow.set(id, own));
  }
  bows.push({
    get: (id) => bow.get(id),
    at: (number) => bow.get((story.relations[number] as Relation).id),
    [Symbol.iterator]: () => bow.entries(),
  });
}

/** In a crowd there is no way round the others: relations only keep to their lanes. */
function lanesAt(story: Story, shown: ReadonlySet<string>, scene: number): Bows {
  const known = lanes.get(shown) ?? memoizeRecent<Bows>(LANES_KEPT);
  lanes.set(shown, known);
  return known(scene, () => {
    const { alone, others } = crowded(story);
    const [holding, turns] = [statesAt(story, scene), turnsAt(story, scene)];
    const ended = new Set(turns.flatMap(({ after, relation }) => (after ? [] : [relation])));
    const several = new Map<string, Relation[]>();
    for (const relation of others)
      if (holding[numberOf(story, relation.id)] || ended.has(relation)) addTo(several, relation);
    const bows = alone.slice();
    for (const relations of several.values())
      spread(relations, CENTRES[0], ({ id }, bow) => {
        bows[numberOf(story, id)] = bow;
      });
    const at = (number: number) => (Number.isNaN(bows[number]) ? undefined : bows[number]);
    return {
      at,
      get: (id) => at(numberOf(story, id)),
      *[Symbol.iterator]() {
        for (const [number, bow] of bows.entries())
          if (!Number.isNaN(bow)) yield [(story.relations[number] as Relation).id, bow];
      },
    };
  });
}

/** Scenes whose lanes are kept: those of a transition, and what it is compared with. */
const LANES_KEPT = 4;

const lanes = new WeakMap<ReadonlySet<string>, ReturnType<typeof memoizeRecent<Bows>>>();

/** The bows (by number) of relations between whose two people there is never another one, and all the others. */
const crowded = memoizeByStory((story) => {
  const { relations } = story;
  const pairs = new Map<string, Relation[]>();
  for (const relation of relations) addTo(pairs, relation);
  const alone = new Float64Array(relations.length).fill(Number.NaN);
  const others: Relation[] = [];
  for (const own of pairs.values()) {
    if (own.length > 1) others.push(...own);
    else for (const { id } of own) alone[numberOf(story, id)] = CENTRES[0];
  }
  return { alone, others };
});

function spread(
  relations: readonly Relation[],
  centre: number,
  put: (relation: Relation, bow: number) => void,
): void {
  for (const [lane, relation] of relations.entries())
    put(relation, centre + (lane - (relations.length - 1) / 2) * SETTINGS.lane);
}

/** The relations drawn at a scene, those that it ends included, by pair. */
function pairsAt(story: Story, scene: number, shown: ReadonlySet<string>): Map<string, Relation[]> {
  const pairs = new Map<string, Relation[]>();
  for (const relation of drawnAt(story, scene).toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    if (shown.has(relation.from) && shown.has(relation.to)) addTo(pairs, relation);
  return pairs;
}

function drawnAt(story: Story, scene: number): Relation[] {
  return [
    ...[...relationsAt(story, scene).values()].map((state) => state.relation),
    ...turnsAt(story, scene).flatMap((turn) => (turn.after ? [] : [turn.relation])),
  ];
}

function addTo(pairs: Map<string, Relation[]>, relation: Relation): void {
  const { from, to } = relation;
  const pair = pairKey(from, to);
  const relations = pairs.get(pair);
  if (relations) relations.push(relation);
  else pairs.set(pair, [relation]);
}

const CENTRES = [12, -12, 34, -34, 60, -60, 92, -92] as const;
const CENTRES_OF_SEVERAL = [0, 30, -30, 58, -58, 90, -90];

function bestCentre(
  layout: Layout,
  scene: number,
  relations: readonly Relation[],
  boxes: readonly (Box & { readonly index: number })[],
  last: number | undefined,
): number {
  const [first, second] = [relations[0]?.from as string, relations[0]?.to as string].sort() as [
    string,
    string,
  ];
  const a = positionAt(layout, scene, first);
  const b = positionAt(layout, scene, second);
  const [one, other] = [characterNumbers(layout).get(first), characterNumbers(layout).get(second)];
  const others = boxes.filter(({ index }) => index !== one && index !== other);
  const reach = ((relations.length - 1) / 2) * SETTINGS.lane;
  const length = Math.hypot(a.x - b.x, a.y - b.y);

  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const centre of relations.length > 1 ? CENTRES_OF_SEVERAL : CENTRES) {
    if (centre !== CENTRES[0] && Math.abs(centre) > length * 0.42) continue;
    let cost = Math.abs(centre) / 60 + (last === undefined || last === centre ? 0 : 0.35);
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

/** How much of a curve runs through the discs and names of others, or off the picture. */
function trespass(curve: ReturnType<typeof bowed>, others: readonly Box[], layout: Layout): number {
  let cost = 0;
  for (let step = 1; step < 24; step++) {
    const { x, y } = pointAt(curve, step / 24);
    if (x < 6 || y < 6 || x > layout.width - 6 || y > layout.height - 6) cost += 1;
    for (const { left, right, top, bottom } of others) {
      if (x <= left || x >= right || y <= top || y >= bottom) continue;
      cost += 1;
      break;
    }
  }
  return cost;
}
