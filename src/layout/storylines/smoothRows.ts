import { type Group, offsetsOf } from './groups.ts';

/** Passes over the story, and the weight of the middle of the sheet where a neighbouring scene has 1. */
const PASSES = 40;
const MIDDLE = 0.02;

/**
 * The smoothest rows for the given orders: in each scene, every line as near as possible to its rows in the scenes
 * before and after, without changing the order or the spacing. By isotonic regression, scene by scene (pool adjacent
 * violators: Ayer and others 1955). `rowsOf` uses them as a guide, which keeps the sheet low.
 */
export function smoothRowsOf(scenes: readonly (readonly Group[])[]): ReadonlyMap<string, number>[] {
  const offsets = scenes.map(offsetsOf);
  const rows = scenes.map((groups, scene) => {
    const own = offsets[scene] as number[];
    const half = (own.at(-1) ?? 0) / 2;
    return rowsFrom(
      groups,
      own.map((offset) => offset - half),
    );
  });
  for (let pass = 0; pass < PASSES; pass++)
    for (let step = 0; step < scenes.length; step++) {
      const scene = pass % 2 === 0 ? step : scenes.length - 1 - step;
      const groups = scenes[scene] as readonly Group[];
      const beside = [rows[scene - 1], rows[scene + 1]];
      rows[scene] = rowsFrom(groups, fittedTops(groups, offsets[scene] as number[], beside));
    }
  return rows;
}

function rowsFrom(groups: readonly Group[], tops: readonly number[]): Map<string, number> {
  return new Map(groups.flatMap(({ ids }, index) => ids.map((id, at) => [id, (tops[index] as number) + at])));
}

/** The top of each group, as near as the spacing allows to where its lines are in the scenes `beside`. */
function fittedTops(
  groups: readonly Group[],
  offsets: readonly number[],
  beside: readonly (ReadonlyMap<string, number> | undefined)[],
): number[] {
  /** Adjacent groups that stand as close as they may, with the weighted sum of where they should be. */
  const pools: { sum: number; weight: number; groups: number }[] = [];
  for (const [index, { ids }] of groups.entries()) {
    const offset = offsets[index] as number;
    const pool = { sum: MIDDLE * (-(ids.length - 1) / 2 - offset), weight: MIDDLE, groups: 1 };
    for (const [at, id] of ids.entries())
      for (const rows of beside) {
        const row = rows?.get(id);
        if (row === undefined) continue;
        pool.sum += row - at - offset;
        pool.weight += 1;
      }
    pools.push(pool);
    for (let last = pools.length - 1; last > 0; last--) {
      const [above, below] = [pools[last - 1], pools[last]] as [typeof pool, typeof pool];
      if (above.sum / above.weight <= below.sum / below.weight) break;
      pools.splice(last - 1, 2, {
        sum: above.sum + below.sum,
        weight: above.weight + below.weight,
        groups: above.groups + below.groups,
      });
    }
  }
  const tops = pools.flatMap(({ sum, weight, groups: count }) => new Array<number>(count).fill(sum / weight));
  return tops.map((top, index) => top + (offsets[index] as number));
}
