/** The indexes of the longest run of numbers that rise, or stay, from the first to the last. Patience, in n log n steps. */
export function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  /** By length of a rise: the index of its last number, which is as small as can be. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, number] of numbers.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] as number] as number) <= number) low = middle + 1;
      else high = middle;
    }
    before.push(ends[low - 1]);
    ends[low] = index;
  }
  const kept = new Set<number>();
  for (let index = ends.at(-1); index !== undefined; index = before[index]) kept.add(index);
  return kept;
}
