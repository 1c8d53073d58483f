export type TextChange = { readonly from: number; readonly to: number; readonly insert: string };

/** Letters that are compared at once: engines compare them faster than one by one. */
const BLOCK = 4096;

/** The one change between two texts: what is between their common beginning and their common end. */
export function difference(before: string, after: string): TextChange {
  const most = Math.min(before.length, after.length);
  const isSame = (at: number, from: number) =>
    before.slice(at, at + BLOCK) === after.slice(from, from + BLOCK);
  let start = 0;
  while (start + BLOCK <= most && isSame(start, start)) start += BLOCK;
  while (start < most && before[start] === after[start]) start++;
  const [last, lastAfter] = [before.length, after.length];
  let end = 0;
  while (end + BLOCK <= most - start && isSame(last - end - BLOCK, lastAfter - end - BLOCK)) end += BLOCK;
  while (end < most - start && before[last - 1 - end] === after[lastAfter - 1 - end]) end++;
  return { from: start, to: last - end, insert: after.slice(start, lastAfter - end) };
}

/** Where acts and scenes begin. */
const HEADING = '\n#';

/**
 * The changes between two texts of stories, in their order: one in each scene that is not the same, where both have as many, and else
 * one in all. What nobody has changed between two scenes stays as it is.
 */
export function differences(before: string, after: string): readonly TextChange[] {
  const { from, to, insert } = difference(before, after);
  const [old, now] = [before.slice(from, to), insert].map((part) => part.split(HEADING)) as [
    string[],
    string[],
  ];
  if (old.length !== now.length) return [{ from, to, insert }];
  const changes: TextChange[] = [];
  let at = from;
  for (const [n, part] of old.entries()) {
    const one = difference(part, now[n] as string);
    if (one.to > one.from || one.insert !== '')
      changes.push({ from: at + one.from, to: at + one.to, insert: one.insert });
    at += part.length + HEADING.length;
  }
  return changes;
}
