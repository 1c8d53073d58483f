/** The `most` of `things` that weigh most, in the order in which they come; all where there are no more. */
export function weightiest<T>(
  things: readonly T[],
  most: number,
  weightOf: (thing: T) => number,
): readonly T[] {
  if (things.length <= most) return things;
  const weights = Float64Array.from(things, weightOf);
  const least = weights.toSorted()[things.length - most] as number;
  // Of those that weigh the same, the first.
  let spare = most - weights.reduce((count, weight) => count + (weight > least ? 1 : 0), 0);
  return things.filter((_, index) => {
    const weight = weights[index] as number;
    return weight > least || (weight === least && spare-- > 0);
  });
}
