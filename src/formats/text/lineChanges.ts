/** A change to a text: the lines from `from` up to, without, `to` (0-based) give way to others. */
export type LineChange = { readonly from: number; readonly to: number; readonly lines: readonly string[] };

/** A line of the new text, and its number in the old one (0-based) if it is an old line. */
export type PatchedLine = { readonly line: string; readonly was?: number | undefined };

/** The changes that make a text of `length` lines into another, in order. A line that moves is taken out and put in. */
export function lineChanges(length: number, lines: readonly PatchedLine[]): LineChange[] {
  const kept = longestRise(lines);
  const changes: LineChange[] = [];
  let from = 0;
  let added: string[] = [];
  const close = (to: number) => {
    if (to > from || added.length > 0) changes.push({ from, to, lines: added });
    added = [];
    from = to + 1;
  };
  for (const [index, { line, was }] of lines.entries())
    if (kept.has(index)) close(was as number);
    else added.push(line);
  close(length);
  return changes;
}

/** Which of the lines are old ones that may stay where they are: as many as can be. Patience, in n log n steps. */
export function longestRise(lines: readonly PatchedLine[]): ReadonlySet<number> {
  /** By length of a rise: the index of its last line, which is as early in the old text as can be. */
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  const wasAt = (index: number) => lines[index]?.was as number;
  for (const [index, { was }] of lines.entries()) {
    if (was === undefined) continue;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (wasAt(ends[middle] as number) < was) low = middle + 1;
      else high = middle;
    }
    before.set(index, ends[low - 1]);
    ends[low] = index;
  }
  const kept = new Set<number>();
  for (let index = ends.at(-1); index !== undefined; index = before.get(index)) kept.add(index);
  return kept;
}
