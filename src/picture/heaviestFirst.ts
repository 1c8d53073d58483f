/** More items than are ever sorted; a power of two, so that a weight and an index fit into one number without rounding. */
const MOST = 2 ** 24;

/**
 * The indexes of `all`, the heaviest first and equal ones in their order. Weights are rounded to a thousandth. Sorting
 * plain numbers is many times as fast as sorting the items with a comparison.
 */
export function heaviestFirst<T>(all: readonly T[], weightOf: (one: T) => number): Float64Array {
  const sorted = Float64Array.from(
    all,
    (one, number) => -Math.round(1000 * weightOf(one)) * MOST + number,
  ).sort();
  return sorted.map((value) => ((value % MOST) + MOST) % MOST);
}
