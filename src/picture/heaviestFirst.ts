/** More than is ever sorted; a power of two, with which weights and numbers are exact in one number. */
const MOST = 2 ** 24;

/**
 * The numbers of `all`, the heaviest first and otherwise in their order, by weights that are told apart to a thousandth.
 * Numbers alone are sorted many times as fast as what they stand for.
 */
export function heaviestFirst<T>(all: readonly T[], weightOf: (one: T) => number): Float64Array {
  const sorted = Float64Array.from(
    all,
    (one, number) => -Math.round(1000 * weightOf(one)) * MOST + number,
  ).sort();
  return sorted.map((value) => ((value % MOST) + MOST) % MOST);
}
