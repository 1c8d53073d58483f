import { offsetsOf, roomBetween, type Unit } from './groups.ts';

/** How far from its middle a line may go straight on, in rows. */
const ASTRAY = 4;

/** A unit, where it would rather be, and how many lines go straight on there. */
type Wishing = Unit & { readonly wish: number | undefined; readonly keeps: number };

/**
 * The rows of one scene, by id: the heaviest chain of units that fit where they were before stays, and the rest makes
 * way. Whoever has come too far from its middle (see `middlesOf`) goes back there, or lines would drift apart for ever.
 */
export function rowsOf(
  units: readonly Unit[],
  before: ReadonlyMap<string, number>,
  middles: ReadonlyMap<string, number>,
): Map<string, number> {
  const wishing = units.map((unit) => wishOf(unit, before, middles));
  return placed(wishing, offsetsOf(units));
}

/** A unit would rather be where most of its lines can go straight on, or, if none can, at its middle. */
function wishOf(
  { ids }: Unit,
  before: ReadonlyMap<string, number>,
  middles: ReadonlyMap<string, number>,
): Wishing {
  const middle = middles.get(ids[0] as string) as number;
  const votes = new Map<number, number>();
  for (const [index, id] of ids.entries()) {
    const row = before.get(id);
    if (row === undefined || Math.abs(row - index - middle) > ASTRAY) continue;
    votes.set(row - index, (votes.get(row - index) ?? 0) + 1);
  }
  const [best] = [...votes].sort(([a, one], [b, other]) => other - one || a - b);
  return { ids, wish: best?.[0] ?? Math.round(middle), keeps: best?.[1] ?? 0.1 };
}

function placed(units: readonly Wishing[], offsets: readonly number[]): Map<string, number> {
  const kept = chainOf(units, offsets);
  const rows = new Map<string, number>();
  const place = (index: number, row: number) => {
    for (const [at, id] of (units[index] as Wishing).ids.entries()) rows.set(id, row + at);
  };
  for (const index of units.keys()) {
    const over = kept.findLast((one) => one <= index);
    const under = kept.find((one) => one >= index);
    const need = (from: number) => (offsets[index] as number) - (offsets[from] as number);
    const least =
      over === undefined ? Number.NEGATIVE_INFINITY : ((units[over] as Wishing).wish as number) + need(over);
    const most =
      under === undefined
        ? Number.POSITIVE_INFINITY
        : ((units[under] as Wishing).wish as number) + need(under);
    const wish = (units[index] as Wishing).wish;
    const near =
      wish ?? (Number.isFinite(least) ? least : Number.isFinite(most) ? most : (offsets[index] as number));
    place(index, Math.min(most, Math.max(least, near)));
  }
  return spread(units, rows, kept);
}

/** Who is placed too near to the unit above moves down, unless it is kept: then those above it move up. */
function spread(
  units: readonly Wishing[],
  rows: Map<string, number>,
  kept: readonly number[],
): Map<string, number> {
  const top = (unit: Wishing) => rows.get(unit.ids[0] as string) as number;
  const shift = (unit: Wishing, by: number) => {
    for (const id of unit.ids) rows.set(id, (rows.get(id) as number) + by);
  };
  const lack = (above: Wishing, under: Wishing) => top(above) + roomBetween(above, under) - top(under);
  for (let index = 1; index < units.length; index++) {
    const missing = lack(units[index - 1] as Wishing, units[index] as Wishing);
    if (missing > 1e-9 && !kept.includes(index)) shift(units[index] as Wishing, missing);
  }
  for (let index = units.length - 1; index > 0; index--) {
    const missing = lack(units[index - 1] as Wishing, units[index] as Wishing);
    if (missing > 1e-9) shift(units[index - 1] as Wishing, -missing);
  }
  return rows;
}

/** The indexes of the heaviest chain of units with wishes between which all others find room. */
function chainOf(units: readonly Wishing[], offsets: readonly number[]): number[] {
  const best: { weight: number; from: number }[] = [];
  let last = -1;
  for (const [index, { wish, keeps }] of units.entries()) {
    best.push({ weight: wish === undefined ? 0 : keeps, from: -1 });
    if (wish === undefined) continue;
    const own = best[index] as { weight: number; from: number };
    for (let other = 0; other < index; other++) {
      const above = units[other]?.wish;
      if (above === undefined) continue;
      const room = (offsets[index] as number) - (offsets[other] as number);
      const weight = (best[other]?.weight ?? 0) + keeps;
      if (wish - above >= room - 1e-9 && weight > own.weight) best[index] = { weight, from: other };
    }
    if (last < 0 || (best[index]?.weight ?? 0) > (best[last]?.weight ?? 0)) last = index;
  }
  const chain: number[] = [];
  for (let index = last; index >= 0; index = best[index]?.from ?? -1) chain.unshift(index);
  return chain;
}
