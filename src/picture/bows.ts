import type { Layout } from '../layout/types.ts';
import { relationsAt, turnsAt } from '../story/state.ts';
import type { Relation, Story } from '../story/types.ts';
import { bowed, type Point, pointAt } from './curve.ts';
import { SETTINGS } from './settings.ts';

/**
 * How far the middle of each relation stands off the straight line, chosen for every scene so that a relation passes
 * beside the people it has nothing to do with, and that several between the same two stay apart. Scenes are done in the
 * story's order, each leaning towards the one before, so the result does not depend on how a reader scrubs.
 *
 * @returns for each scene, the bow of every relation drawn in it, in picture units, to the left of the line from the
 *   smaller of the two ids to the larger
 */
export function bowsOf(story: Story, layout: Layout, shown: ReadonlySet<string>): Bows {
  const known = cache.get(layout) ?? new WeakMap<ReadonlySet<string>, Bows>();
  cache.set(layout, known);
  const found = known.get(shown);
  if (found) return found;

  const bows: Map<string, number>[] = [];
  const lastCentre = new Map<string, number>();
  for (let scene = 0; scene < story.scenes.length; scene++) {
    const bow = new Map<string, number>();
    for (const [pair, relations] of pairsAt(story, scene, shown)) {
      const centre = bestCentre(layout, scene, relations, shown, lastCentre.get(pair));
      lastCentre.set(pair, centre);
      for (const [lane, relation] of relations.entries()) {
        bow.set(relation.id, centre + (lane - (relations.length - 1) / 2) * SETTINGS.lane);
      }
    }
    bows.push(bow);
  }
  known.set(shown, bows);
  return bows;
}

type Bows = readonly ReadonlyMap<string, number>[];

const cache = new WeakMap<Layout, WeakMap<ReadonlySet<string>, Bows>>();

/** The relations drawn at a scene, those that it ends included, by pair. */
function pairsAt(story: Story, scene: number, shown: ReadonlySet<string>): Map<string, Relation[]> {
  const drawn = [
    ...[...relationsAt(story, scene).values()].map((state) => state.relation),
    ...turnsAt(story, scene).flatMap((turn) => (turn.after ? [] : [turn.relation])),
  ];
  const pairs = new Map<string, Relation[]>();
  for (const relation of drawn.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    if (!shown.has(relation.from) || !shown.has(relation.to)) continue;
    const pair = [relation.from, relation.to].sort().join('\n');
    const relations = pairs.get(pair);
    if (relations) relations.push(relation);
    else pairs.set(pair, [relation]);
  }
  return pairs;
}

const CENTRES = [12, -12, 34, -34, 60, -60, 92, -92];
const CENTRES_OF_SEVERAL = [0, 30, -30, 58, -58, 90, -90];

function bestCentre(
  layout: Layout,
  scene: number,
  relations: readonly Relation[],
  shown: ReadonlySet<string>,
  last: number | undefined,
): number {
  const [first, second] = [relations[0]?.from as string, relations[0]?.to as string].sort() as [
    string,
    string,
  ];
  const a = settledAt(layout, scene, first);
  const b = settledAt(layout, scene, second);
  const others = layout.characters.flatMap((id, index) =>
    shown.has(id) && id !== first && id !== second ? [boxAt(layout, scene, index)] : [],
  );
  const reach = ((relations.length - 1) / 2) * SETTINGS.lane;
  const length = Math.hypot(a.x - b.x, a.y - b.y);

  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const centre of relations.length > 1 ? CENTRES_OF_SEVERAL : CENTRES) {
    if (centre !== CENTRES[0] && Math.abs(centre) > length * 0.42) continue;
    let cost = Math.abs(centre) / 60 + (last === undefined || last === centre ? 0 : 0.35);
    for (const bow of reach > 0 ? [centre - reach, centre + reach] : [centre]) {
      cost += trespass(bowed(a, b, bow), others, layout);
    }
    if (cost < least) {
      least = cost;
      best = centre;
    }
  }
  return best;
}

export type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** How much of a curve runs through the discs and names of others, or off the picture. */
function trespass(curve: ReturnType<typeof bowed>, others: readonly Box[], layout: Layout): number {
  let cost = 0;
  for (let step = 1; step < 24; step++) {
    const { x, y } = pointAt(curve, step / 24);
    if (x < 6 || y < 6 || x > layout.width - 6 || y > layout.height - 6) cost += 1;
    if (others.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom)) cost += 1;
  }
  return cost;
}

/** Where a character stands at a whole scene. */
export function settledAt(layout: Layout, scene: number, character: string): Point {
  const index = layout.characters.indexOf(character);
  const at = 2 * (scene * layout.characters.length + index);
  return { x: layout.positions[at] as number, y: layout.positions[at + 1] as number };
}

/** The box of a character's disc and name at a whole scene. */
export function boxAt(layout: Layout, scene: number, index: number): Box {
  const at = 2 * (scene * layout.characters.length + index);
  const x = layout.positions[at] as number;
  const y = layout.positions[at + 1] as number;
  const [half, up, down] = layout.footprints.subarray(3 * index, 3 * index + 3) as unknown as [
    number,
    number,
    number,
  ];
  return { left: x - half, right: x + half, top: y - up, bottom: y + down };
}
