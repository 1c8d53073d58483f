/** One scene as the search for an order sees it, by number of the characters. */
export type Layer = {
  /** Characters who meet in the scene. */
  readonly meeting: ReadonlySet<number>;
  /** Characters whose line passes through it: from their first scene to their last. */
  readonly active: ReadonlySet<number>;
};

/** Orders that may follow another, all with the same number of crossings. Made only when asked for, as most are too dear. */
export type Continuation = { readonly cost: number; readonly orders: () => number[][] };

/**
 * The orders that may follow `order` in the scene of `layer`: characters who meet keep their order and become one block, at
 * each place among the other lines that could be best. `rank` has the order found by the search in the other direction; it
 * decides about lines that begin here.
 */
export function continuationsOf(
  order: readonly number[],
  { meeting, active }: Layer,
  rank: ReadonlyMap<number, number>,
): Continuation[] {
  const members: number[] = [];
  const others: number[] = [];
  /** For each other line, how many members are above it. */
  const above: number[] = [];
  const known = new Set<number>();
  for (const c of order)
    if (active.has(c)) {
      known.add(c);
      if (meeting.has(c)) members.push(c);
      else {
        others.push(c);
        above.push(members.length);
      }
    }
  const place = (c: number) => rank.get(c) ?? c;
  const beginning = [...active].filter((c) => !known.has(c)).sort((a, b) => place(a) - place(b));
  const ordersAt = (split: number) =>
    blocksOf(members, beginning, place).map((block) => [
      ...others.slice(0, split),
      ...block,
      ...others.slice(split),
    ]);

  const continuations: Continuation[] = [];
  let cost = 0;
  for (const over of above) cost += members.length - over;
  for (let split = 0; split <= others.length; split++) {
    if (split > 0) cost += 2 * (above[split - 1] as number) - members.length;
    // Never optimal: a line above or below all members would have to cross them.
    if (members.length > 0 && split < others.length && above[split] === 0) continue;
    if (members.length > 0 && split > 0 && above[split - 1] === members.length) continue;
    continuations.push({ cost, orders: () => ordersAt(split) });
  }
  return continuations;
}

/**
 * The members in their order, with the lines that begin here side by side at any place among them, or each at its rank.
 */
function blocksOf(
  members: readonly number[],
  beginning: readonly number[],
  place: (c: number) => number,
): number[][] {
  if (beginning.length === 0) return [[...members]];
  const together = Array.from({ length: members.length + 1 }, (_, at) => [
    ...members.slice(0, at),
    ...beginning,
    ...members.slice(at),
  ]);
  const merged = [...members];
  for (const one of beginning) {
    const at = merged.findIndex((member) => place(member) > place(one));
    merged.splice(at < 0 ? merged.length : at, 0, one);
  }
  return [...together, merged];
}
