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
