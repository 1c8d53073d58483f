/** One scene as the search for an order sees it, by number of the characters. */
export type Layer = {
  /** Characters who meet in the scene. */
  readonly meeting: ReadonlySet<number>;
  /** Characters whose line passes through it: from their first scene to their last. */
  readonly active: ReadonlySet<number>;
};

/**
 * The orders that may follow `order` in the scene of `layer`, each with its crossings: characters who meet keep their
 * order and become one block, at each place among the other lines that could be best. `rank` has the order found by the
 * search in the other direction; it decides about lines that begin here.
 */
export function* continuationsOf(
  order: readonly number[],
  { meeting, active }: Layer,
  rank: ReadonlyMap<number, number>,
): Generator<{ order: number[]; cost: number }> {
  const here = order.filter((c) => active.has(c));
  const members = here.filter((c) => meeting.has(c));
  const known = new Set(here);
  const place = (c: number) => rank.get(c) ?? c;
  const beginning = [...active].filter((c) => !known.has(c)).sort((a, b) => place(a) - place(b));
  const others = here.filter((c) => !meeting.has(c));
  /** For each other line, how many members are above it. */
  const above = others.map((other) => {
    const at = here.indexOf(other);
    return members.filter((member) => here.indexOf(member) < at).length;
  });
  for (let split = 0; split <= others.length; split++) {
    // Never optimal: a line above or below all members would have to cross them.
    if (members.length > 0 && split < others.length && above[split] === 0) continue;
    if (members.length > 0 && split > 0 && above[split - 1] === members.length) continue;
    let cost = 0;
    for (const [index, over] of above.entries()) cost += index < split ? over : members.length - over;
    for (const block of blocksOf(members, beginning, place))
      yield { order: [...others.slice(0, split), ...block, ...others.slice(split)], cost };
  }
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
