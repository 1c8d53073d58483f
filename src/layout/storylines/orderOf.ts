import type { Story } from '../../story/types.ts';

/** Who meets in a scene, and whose line passes through it: everybody from their first scene to their last. */
type Layer = { readonly meeting: ReadonlySet<number>; readonly active: ReadonlySet<number> };

/** An order of lines as far as it has come, what it has cost, and how it came about. */
type State = { readonly order: readonly number[]; readonly cost: number; readonly before: State | undefined };

/** As many orders are followed at a time, and so often forwards and backwards. */
const BEAM = 200;
const ROUNDS = 6;

/** More people than this, or more scenes, are followed with fewer orders at a time. */
const MANY = 40;
const LONG = 80;

export type StorylineOrder = {
  /** For each scene, the ids of those whose line passes through it, from the top. Who meets stands together. */
  readonly orders: readonly (readonly string[])[];
  /** How often two lines cross from one scene to the next. */
  readonly crossings: number;
};

/**
 * The order of a story's lines in each scene, with few crossings. A beam search over the scenes: whoever meets is
 * gathered where that costs fewest crossings, of which several ways are followed at a time; then the same from the end
 * backwards, beginning with the order that was found, and so on. The problem is that of Gronemann, Jünger, Liers and
 * Mambelli, "Crossing minimization in storyline visualization" (Graph Drawing 2016), who solve it exactly.
 */
export function orderOf(story: Story): StorylineOrder {
  // Sorted, so that the same story gives the same order however it lists its people.
  const ids = story.characters.map(({ id }) => id).sort();
  const layers = layersOf(story, ids);
  const first = layers.find(({ active }) => active.size > 0);
  if (!first) return { orders: layers.map(() => []), crossings: 0 };
  const share = Math.min(1, MANY / ids.length) * Math.min(1, LONG / layers.length);
  const width = Math.max(4, Math.floor(BEAM * share));

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

function search(
  layers: readonly Layer[],
  start: readonly number[],
  width: number,
  guide: readonly (readonly number[])[],
): (readonly number[])[] {
  let states: State[] = [{ order: start, cost: 0, before: undefined }];
  for (const [scene, layer] of layers.entries()) {
    const rank = new Map((guide[scene] ?? []).map((c, index) => [c, index]));
    const next = new Map<string, State>();
    for (const state of states)
      for (const { order, cost } of ways(state.order, layer, rank)) {
        const key = order.join();
        const known = next.get(key);
        const sum = state.cost + cost;
        if (!known || sum < known.cost) next.set(key, { order, cost: sum, before: state });
      }
    states = [...next.values()].sort((a, b) => a.cost - b.cost).slice(0, width);
  }
  const orders: (readonly number[])[] = [];
  for (let state = states[0]; state?.before; state = state.before) orders.push(state.order);
  return orders.reverse();
}

/** The ways to go on from an order so that whoever meets stands together, each with its crossings. */
function* ways(
  order: readonly number[],
  { meeting, active }: Layer,
  rank: ReadonlyMap<number, number>,
): Generator<{ order: number[]; cost: number }> {
  const here = order.filter((c) => active.has(c));
  const members = here.filter((c) => meeting.has(c));
  const known = new Set(here);
  const place = (c: number) => rank.get(c) ?? c;
  const comers = [...active].filter((c) => !known.has(c)).sort((a, b) => place(a) - place(b));
  const others = here.filter((c) => !meeting.has(c));
  // How many members stand above each of the others.
  const above = others.map((other) => {
    const at = here.indexOf(other);
    return members.filter((member) => here.indexOf(member) < at).length;
  });
  for (let split = 0; split <= others.length; split++) {
    // Nobody who stands clear of all members has to pass them.
    if (members.length > 0 && split < others.length && above[split] === 0) continue;
    if (members.length > 0 && split > 0 && above[split - 1] === members.length) continue;
    let cost = 0;
    for (const [index, over] of above.entries()) cost += index < split ? over : members.length - over;
    for (const block of blocks(members, comers, place))
      yield { order: [...others.slice(0, split), ...block, ...others.slice(split)], cost };
  }
}

/**
 * The members in their order with those who come on: all together at any place among them, or each where the search in
 * the other direction had them.
 */
function blocks(
  members: readonly number[],
  comers: readonly number[],
  place: (c: number) => number,
): number[][] {
  if (comers.length === 0) return [[...members]];
  const together = Array.from({ length: members.length + 1 }, (_, at) => [
    ...members.slice(0, at),
    ...comers,
    ...members.slice(at),
  ]);
  const merged = [...members];
  for (const comer of comers) {
    const at = merged.findIndex((member) => place(member) > place(comer));
    merged.splice(at < 0 ? merged.length : at, 0, comer);
  }
  return [...together, merged];
}

/** How often two lines cross from one order to the next, over all. */
export function crossingsOf(orders: readonly (readonly unknown[])[]): number {
  let crossings = 0;
  for (let scene = 1; scene < orders.length; scene++) {
    const place = new Map((orders[scene] as readonly unknown[]).map((c, index) => [c, index]));
    const both = (orders[scene - 1] as readonly unknown[]).flatMap((c) => place.get(c) ?? []);
    for (let one = 0; one < both.length; one++)
      for (let other = one + 1; other < both.length; other++)
        if ((both[one] as number) > (both[other] as number)) crossings++;
  }
  return crossings;
}
