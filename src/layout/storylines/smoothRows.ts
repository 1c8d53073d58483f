import { offsetsOf, type Unit } from './groups.ts';

/** Passes over the story, and how much the middle of the sheet counts beside the scenes before and after. */
const PASSES = 40;
const MIDDLE = 0.02;

/**
 * Where each line would run if all bent softly and the sheet were to be low: each between where it is in the scene
 * before and after, in its order and with room between. By isotonic regression (pool adjacent violators: Ayer and others 1955).
 */
export function middlesOf(scenes: readonly (readonly Unit[])[]): ReadonlyMap<string, number>[] {
  const offsets = scenes.map(offsetsOf);
  const rows = scenes.map((units, scene) => {
    const own = offsets[scene] as number[];
    const half = (own.at(-1) ?? 0) / 2;
    return placed(
      units,
      own.map((offset) => offset - half),
    );
  });
  for (let pass = 0; pass < PASSES; pass++)
    for (let step = 0; step < scenes.length; step++) {
      const scene = pass % 2 === 0 ? step : scenes.length - 1 - step;
      const units = scenes[scene] as readonly Unit[];
      const beside = [rows[scene - 1], rows[scene + 1]];
      rows[scene] = placed(units, fitted(units, offsets[scene] as number[], beside));
    }
  return rows;
}

function placed(units: readonly Unit[], tops: readonly number[]): Map<string, number> {
  return new Map(units.flatMap(({ ids }, index) => ids.map((id, at) => [id, (tops[index] as number) + at])));
}

/** The top of each unit: as near as there is room to where its lines are in the scenes beside. */
function fitted(
  units: readonly Unit[],
  offsets: readonly number[],
  beside: readonly (ReadonlyMap<string, number> | undefined)[],
): number[] {
  /** Units that stand as close as they may, by what they would like together. */
  const pools: { sum: number; weight: number; units: number }[] = [];
  for (const [index, { ids }] of units.entries()) {
    const offset = offsets[index] as number;
    const pool = { sum: MIDDLE * (-(ids.length - 1) / 2 - offset), weight: MIDDLE, units: 1 };
    for (const [at, id] of ids.entries())
      for (const rows of beside) {
        const row = rows?.get(id);
        if (row === undefined) continue;
        pool.sum += row - at - offset;
        pool.weight += 1;
      }
    pools.push(pool);
    for (let last = pools.length - 1; last > 0; last--) {
      const [above, under] = [pools[last - 1], pools[last]] as [typeof pool, typeof pool];
      if (above.sum / above.weight <= under.sum / under.weight) break;
      pools.splice(last - 1, 2, {
        sum: above.sum + under.sum,
        weight: above.weight + under.weight,
        units: above.units + under.units,
      });
    }
  }
  const tops = pools.flatMap(({ sum, weight, units: count }) => new Array<number>(count).fill(sum / weight));
  return tops.map((top, index) => top + (offsets[index] as number));
}
