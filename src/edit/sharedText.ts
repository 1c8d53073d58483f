/** A text as its lines. Versions of one text share those that are the same, so that two hundred of them take little more than one. */
export type SharedText = readonly string[];

/** @param before the version of the text before, if there is one: lines at its beginning and its end that are the same are taken from it */
export function sharedText(text: string, before: SharedText = []): SharedText {
  const lines = text.split('\n');
  const most = Math.min(lines.length, before.length);
  let start = 0;
  while (start < most && lines[start] === before[start]) start++;
  let end = 0;
  while (end < most - start && lines.at(-1 - end) === before.at(-1 - end)) end++;
  const fresh = lines.slice(start, lines.length - end).map(ownCopy);
  return [...before.slice(0, start), ...fresh, ...before.slice(before.length - end)];
}

export const textFrom = (shared: SharedText): string => shared.join('\n');

/** The same words in memory of their own: engines let a part of a text hold the whole text. */
export function ownCopy(words: string): string {
  return JSON.parse(JSON.stringify(words));
}
