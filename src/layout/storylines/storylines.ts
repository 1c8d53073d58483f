import type { Story } from '../../story/types.ts';
import { orderOf } from './orderOf.ts';

/** A line for each character over all scenes; who meets stands together. Plain data. */
export type Storylines = {
  readonly scenes: number;
  /** How many rows high it is: one is the distance of two who meet. */
  readonly rows: number;
  /** By character: its row in each scene, undefined before its first and after its last. */
  readonly lines: ReadonlyMap<string, readonly (number | undefined)[]>;
  /** How often two lines cross. */
  readonly crossings: number;
  /** How often a line leaves its row from one scene to the next. */
  readonly wiggles: number;
};

/** Between those who meet and those who pass by, in rows; and between any two who pass by. */
const CLEAR = 1.6;
const APART = 1;

/** A line that passes by, or those who meet, who stay together: where it would rather be, and how many lines that keeps. */
type Unit = { readonly ids: readonly string[]; readonly wish: number | undefined; readonly keeps: number };

/**
 * Lays out storylines: the order of the lines with few crossings (see `orderOf`), and rows in which from scene to scene
 * as many lines as can go straight on. The same story gives the same lines, in whatever order it lists things.
 */
export function layOutStorylines(story: Story): Storylines {
  const { orders, crossings } = orderOf(story);
  const lines = new Map<string, (number | undefined)[]>(
    story.characters.map(({ id }) => [
      id,
      new Array<number | undefined>(story.scenes.length).fill(undefined),
    ]),
  );
  let before = new Map<string, number>();
  let wiggles = 0;
  for (const [scene, order] of orders.entries()) {
    const meeting = new Set(story.scenes[scene]?.present.map(({ character }) => character));
    const rows = rowsOf(unitsOf(order, meeting, before));
    for (const [id, row] of rows) {
      const was = before.get(id);
      if (was !== undefined && Math.abs(was - row) > 1e-6) wiggles++;
      (lines.get(id) as (number | undefined)[])[scene] = row;
    }
    before = rows;
  }
  const all = [...lines.values()].flat().filter((row) => row !== undefined);
  const [top, bottom] = [Math.min(0, ...all), Math.max(0, ...all)];
  for (const rows of lines.values())
    for (const [scene, row] of rows.entries()) if (row !== undefined) rows[scene] = row - top;
  return { scenes: story.scenes.length, rows: bottom - top + 1, lines, crossings, wiggles };
}

function unitsOf(
  order: readonly string[],
  meeting: ReadonlySet<string>,
  before: ReadonlyMap<string, number>,
): Unit[] {
  const units: Unit[] = [];
  const block = order.filter((id) => meeting.has(id));
  for (const id of order) {
    if (!meeting.has(id)) units.push({ ids: [id], wish: before.get(id), keeps: 1 });
    else if (id === block[0]) units.push(blockOf(block, before));
  }
  return units;
}

/** Those who meet stand where most of them can go straight on. */
function blockOf(ids: readonly string[], before: ReadonlyMap<string, number>): Unit {
  const votes = new Map<number, number>();
  for (const [index, id] of ids.entries()) {
    const row = before.get(id);
    if (row !== undefined) votes.set(row - index, (votes.get(row - index) ?? 0) + 1);
  }
  const [best] = [...votes].sort(([a, one], [b, other]) => other - one || a - b);
  return { ids, wish: best?.[0], keeps: best?.[1] ?? 0 };
}

/** Rows from the top: the heaviest chain of units that fit where they wish to be stays, and the rest makes way. */
function rowsOf(units: readonly Unit[]): Map<string, number> {
  const offsets: number[] = [0];
  for (let index = 1; index < units.length; index++) {
    const [above, here] = [units[index - 1] as Unit, units[index] as Unit];
    const gap = above.ids.length > 1 || here.ids.length > 1 ? CLEAR : APART;
    offsets.push((offsets[index - 1] as number) + above.ids.length - 1 + gap);
  }
  const kept = chainOf(units, offsets);
  const rows = new Map<string, number>();
  const place = (index: number, row: number) => {
    for (const [at, id] of (units[index] as Unit).ids.entries()) rows.set(id, row + at);
  };
  for (const index of units.keys()) {
    const over = kept.findLast((one) => one <= index);
    const under = kept.find((one) => one >= index);
    const need = (from: number) => (offsets[index] as number) - (offsets[from] as number);
    const least =
      over === undefined ? Number.NEGATIVE_INFINITY : ((units[over] as Unit).wish as number) + need(over);
    const most =
      under === undefined ? Number.POSITIVE_INFINITY : ((units[under] as Unit).wish as number) + need(under);
    const wish = (units[index] as Unit).wish;
    const near =
      wish ?? (Number.isFinite(least) ? least : Number.isFinite(most) ? most : (offsets[index] as number));
    place(index, Math.min(most, Math.max(least, near)));
  }
  return spread(units, rows, kept);
}

/** Who is placed too near to the unit above moves down, unless it is kept: then those above it move up. */
function spread(
  units: readonly Unit[],
  rows: Map<string, number>,
  kept: readonly number[],
): Map<string, number> {
  const top = (unit: Unit) => rows.get(unit.ids[0] as string) as number;
  const shift = (unit: Unit, by: number) => {
    for (const id of unit.ids) rows.set(id, (rows.get(id) as number) + by);
  };
  const lack = (above: Unit, under: Unit) =>
    top(above) +
    above.ids.length -
    1 +
    (above.ids.length > 1 || under.ids.length > 1 ? CLEAR : APART) -
    top(under);
  for (let index = 1; index < units.length; index++) {
    const missing = lack(units[index - 1] as Unit, units[index] as Unit);
    if (missing > 1e-9 && !kept.includes(index)) shift(units[index] as Unit, missing);
  }
  for (let index = units.length - 1; index > 0; index--) {
    const missing = lack(units[index - 1] as Unit, units[index] as Unit);
    if (missing > 1e-9) shift(units[index - 1] as Unit, -missing);
  }
  return rows;
}

/** The indexes of the heaviest chain of units with wishes between which all others find room. */
function chainOf(units: readonly Unit[], offsets: readonly number[]): number[] {
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
