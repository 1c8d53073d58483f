/**
 * The last of `entries`, which are sorted by scene, that is at `scene` or before it; undefined where all come later. Cost: the
 * logarithm of their number. Own code, since d3's `bisector` would bring all of d3-array into the first screen's scripts.
 */
export function lastUpTo<Entry extends { readonly scene: number }>(
  entries: readonly Entry[],
  scene: number,
): Entry | undefined {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle] as Entry).scene <= scene) low = middle + 1;
    else high = middle;
  }
  return entries[low - 1];
}
