import type { Story } from '../../story/types.ts';
import { continuationsOf, type Layer } from './continuations.ts';
import { crossingsOf } from './crossings.ts';

/** Orders that are followed at a time, and searches, alternately forwards and backwards. */
const BEAM = 200;
const ROUNDS = 6;

/** The beam gets narrower with more characters than this, and with more scenes, but not below `NARROWEST`. */
const MANY = 40;
const LONG = 80;
const NARROWEST = 4;

export type StorylineOrder = {
  /** For each scene, the ids whose line passes through it, from the top. Characters who meet are side by side. */
  readonly orders: readonly (readonly string[])[];
  /** How often two lines cross from one scene to the next. */
  readonly crossings: number;
};

/**
 * The order of a story's lines in each scene, with few crossings. A beam search over the scenes, then another from the
 * end backwards that starts from the order found, and so on; the best of all. The problem is that of Gronemann, Jünger,
 * Liers and Mambelli, "Crossing minimization in storyline visualization" (Graph Drawing 2016), who solve it exactly.
 * The same story gives the same order, however it lists its characters.
 */
export function orderOf(story: Story): StorylineOrder {
  const ids = story.characters.map(({ id }) => id).sort();
  const layers = layersOf(story, ids);
  const first = layers.find(({ active }) => active.size > 0);
  if (!first) return { orders: layers.map(() => []), crossings: 0 };
  const share = Math.min(1, MANY / ids.length) * Math.min(1, LONG / layers.length);
  const width = Math.max(NARROWEST, Math.floor(BEAM * share));

  let best: readonly (readonly number[])[] = [];
  let least = Number.POSITIVE_INFINITY;
  let start: readonly number[] = [];
  let guide: readonly (readonly number[])[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const backwards = round % 2 === 1;
    const [course, guided] = backwards ? [layers.toReversed(), guide.toReversed()] : [layers, guide];
    const found = search(course, start, width, guided);
    const orders = backwards ? found.toReversed() : found;
    const crossings = crossingsOf(orders);
    if (crossings < least) [best, least] = [orders, crossings];
    start = found.at(-1) ?? [];
    guide = orders;
  }
  return { orders: best.map((order) => order.map((c) => ids[c] as string)), crossings: least };
}

function layersOf(story: Story, ids: readonly string[]): Layer[] {
  const number = new Map(ids.map((id, c) => [id, c]));
  const meetings = story.scenes.map(
    ({ present }) => new Set(present.map(({ character }) => number.get(character) as number)),
  );
  const first = ids.map((_, c) => meetings.findIndex((meeting) => meeting.has(c)));
  const last = ids.map((_, c) => meetings.findLastIndex((meeting) => meeting.has(c)));
  return meetings.map((meeting, scene) => ({
    meeting,
    active: new Set(
      ids.flatMap((_, c) =>
        (first[c] as number) >= 0 && (first[c] as number) <= scene && scene <= (last[c] as number) ? [c] : [],
      ),
    ),
  }));
}

/** An order of lines, the crossings up to it, and the order of the scene before. */
type State = { readonly order: readonly number[]; readonly cost: number; readonly before: State | undefined };

/** The cheapest orders found from `start` over all `layers`, keeping the `width` cheapest after each. */
function search(
  layers: readonly Layer[],
  start: readonly number[],
  width: number,
  guide: readonly (readonly number[])[],
): (readonly number[])[] {
  let states: State[] = [{ order: start, cost: 0, before: undefined }];
  for (const [scene, layer] of layers.entries()) {
    const rank = new Map((guide[scene] ?? []).map((c, index) => [c, index]));
    states = cheapest(states, layer, rank, width);
  }
  const orders: (readonly number[])[] = [];
  for (let state = states[0]; state?.before; state = state.before) orders.push(state.order);
  return orders.reverse();
}

/** The `width` cheapest states that may follow `states` in the scene of `layer`; of two with one order, the cheaper. */
function cheapest(
  states: readonly State[],
  layer: Layer,
  rank: ReadonlyMap<number, number>,
  width: number,
): State[] {
  const all = states.flatMap((before) =>
    continuationsOf(before.order, layer, rank).map(({ cost, orders }) => ({
      cost: before.cost + cost,
      orders,
      before,
    })),
  );
  const next = new Map<string, State>();
  for (const { cost, orders, before } of all.sort((a, b) => a.cost - b.cost))
    for (const order of orders()) {
      if (next.size === width) return [...next.values()];
      const key = order.join();
      if (!next.has(key)) next.set(key, { order, cost, before });
    }
  return [...next.values()];
}
