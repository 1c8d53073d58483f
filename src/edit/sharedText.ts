/** A text as its lines. Versions of one text share those that are the same, so that two hundred of them take little more than one. */
export type SharedText = readonly string[];

/** The text that was shared last, which is asked for most. Only that one: the texts of all versions would take much memory. */
let latest = new WeakMap<SharedText, string>();

/** @param before the version of the text before, if there is one: lines at its beginning and its end that are the same are taken from it */
export function sharedText(text: string, before: SharedText = []): SharedText {
  const lines = text.split('\n');
  const shared = withLinesOf(before, lines);
  latest = new WeakMap([[shared, text]]);
  return shared;
}

function withLinesOf(before: SharedText, lines: readonly string[]): SharedText {
  const most = Math.min(lines.length, before.length);
  let start = 0;
  while (start < most && lines[start] === before[start]) start++;
  let end = 0;
  while (end < most - start && lines.at(-1 - end) === before.at(-1 - end)) end++;
  // All of a text may hold that text.
  if (start + end === 0) return lines;
  const fresh = lines.slice(start, lines.length - end);
  // Copied at once, which is faster than one by one.
  const own = fresh.length === 0 ? fresh : ownCopy(fresh.join('\n')).split('\n');
  return [...before.slice(0, start), ...own, ...before.slice(before.length - end)];
}

export const textFrom = (shared: SharedText): string => latest.get(shared) ?? shared.join('\n');

/** The same words in memory of their own: engines let a part of a text hold the whole text. */
export function ownCopy(words: string): string {
  return JSON.parse(JSON.stringify(words));
}
