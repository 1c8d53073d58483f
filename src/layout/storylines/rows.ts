import { type Group, offsetsOf, spacingBetween } from './groups.ts';

/** How far from its smooth row a line may run on straight, in rows. */
const MOST_ASTRAY = 4;

/** Weight of a group none of whose lines can run on straight. */
const LOOSE = 0.1;

/** Smaller differences of rows than this are rounding. */
const EPSILON = 1e-9;

/** A group, the row its top should have, and how many of its lines run on straight there. */
type Candidate = Group & { readonly row: number; readonly straight: number };

/**
 * The rows of one scene, by id, with as many straight lines as possible: the heaviest chain of groups that can all have
 * their rows of the scene before is kept there, and the others move out of its way. A line too far from its smooth row
 * (`smoothRowsOf`) returns to it, or lines would drift apart.
 */
export function rowsOf(
  groups: readonly Group[],
  before: ReadonlyMap<string, number>,
  smooth: ReadonlyMap<string, number>,
): Map<string, number> {
  const candidates = groups.map((group) => candidateOf(group, before, smooth));
  const offsets = offsetsOf(groups);
  const kept = heaviestChain(candidates, offsets);
  return spreadOut(candidates, placed(candidates, offsets, kept), kept);
}

/** The row at which most lines of the group run on straight, or its smooth row if none can. */
function candidateOf(
  { ids }: Group,
  before: ReadonlyMap<string, number>,
  smooth: ReadonlyMap<string, number>,
): Candidate {
  const top = smooth.get(ids[0] as string) as number;
  const votes = new Map<number, number>();
  for (const [index, id] of ids.entries()) {
    const row = before.get(id);
    if (row === undefined || Math.abs(row - index - top) > MOST_ASTRAY) continue;
    votes.set(row - index, (votes.get(row - index) ?? 0) + 1);
  }
  const [best] = [...votes].sort(([a, one], [b, other]) => other - one || a - b);
  return { ids, row: best?.[0] ?? Math.round(top), straight: best?.[1] ?? LOOSE };
}

/** Groups of the chain at their rows, and the others as near to theirs as the chain leaves room. */
function placed(
  candidates: readonly Candidate[],
  offsets: readonly number[],
  kept: readonly number[],
): Map<string, number> {
  const rows = new Map<string, number>();
  for (const [index, { ids, row }] of candidates.entries()) {
    const above = kept.findLast((one) => one <= index);
    const below = kept.find((one) => one >= index);
    /** The row that a group of the chain leaves for this one. */
    const beside = (one: number) =>
      (candidates[one] as Candidate).row + ((offsets[index] as number) - (offsets[one] as number));
    const least = above === undefined ? Number.NEGATIVE_INFINITY : beside(above);
    const most = below === undefined ? Number.POSITIVE_INFINITY : beside(below);
    const top = Math.min(most, Math.max(least, row));
    for (const [at, id] of ids.entries()) rows.set(id, top + at);
  }
  return rows;
}

/**
 * Moves a group that is too near to the one above down, in place, unless it is in the chain: then those above move up.
 */
function spreadOut(
  groups: readonly Group[],
  rows: Map<string, number>,
  kept: readonly number[],
): Map<string, number> {
  const top = (group: Group) => rows.get(group.ids[0] as string) as number;
  const shift = (group: Group, by: number) => {
    for (const id of group.ids) rows.set(id, (rows.get(id) as number) + by);
  };
  const lack = (above: Group, below: Group) => top(above) + spacingBetween(above, below) - top(below);
  for (let index = 1; index < groups.length; index++) {
    const missing = lack(groups[index - 1] as Group, groups[index] as Group);
    if (missing > EPSILON && !kept.includes(index)) shift(groups[index] as Group, missing);
  }
  for (let index = groups.length - 1; index > 0; index--) {
    const missing = lack(groups[index - 1] as Group, groups[index] as Group);
    if (missing > EPSILON) shift(groups[index - 1] as Group, -missing);
  }
  return rows;
}

/** Indexes of the groups, with the most straight lines in all, whose rows leave room for all groups between them. */
function heaviestChain(candidates: readonly Candidate[], offsets: readonly number[]): number[] {
  const best: { weight: number; from: number }[] = [];
  let last = -1;
  for (const [index, { row, straight }] of candidates.entries()) {
    let own = { weight: straight, from: -1 };
    for (let other = 0; other < index; other++) {
      const above = candidates[other] as Candidate;
      const room = (offsets[index] as number) - (offsets[other] as number);
      const weight = (best[other]?.weight ?? 0) + straight;
      if (row - above.row >= room - EPSILON && weight > own.weight) own = { weight, from: other };
    }
    best.push(own);
    if (last < 0 || own.weight > (best[last]?.weight ?? 0)) last = index;
  }
  const chain: number[] = [];
  for (let index = last; index >= 0; index = best[index]?.from ?? -1) chain.push(index);
  return chain.reverse();
}
