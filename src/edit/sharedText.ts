import { difference } from './difference.ts';

/** A text as its lines. Versions of one text share those that are the same, so that two hundred of them take little more than one. */
export type SharedText = readonly string[];

/** The text that was shared or put together last, which is asked for most. Only that one: the texts of all versions would take much memory. */
let latest = new WeakMap<SharedText, string>();

/** @param before the version of the text before, if there is one: lines at its beginning and its end that are the same are taken from it */
export function sharedText(text: string, before: SharedText = []): SharedText {
  const shared = withLinesOf(before, text);
  latest = new WeakMap([[shared, text]]);
  return shared;
}

/** Only what lies between the same beginning and the same end is taken apart: a long text has a million lines. */
function withLinesOf(before: SharedText, text: string): SharedText {
  const last = textFrom(before);
  const { from, to } = difference(last, text);
  const [start, startsAt] = wholeLines(from, (n) => before[n]);
  const [most, endsAt] = wholeLines(last.length - to, (n) => before[before.length - 1 - n]);
  // All of a text may hold that text.
  if (start + most === 0) return text.split('\n');
  const own = ownCopy(text.slice(startsAt, text.length - endsAt)).split('\n');
  return before.slice(0, start).concat(own, before.slice(before.length - most));
}

/** How many lines, each with the line end beside it, lie within so many characters, and how many characters these are. */
function wholeLines(
  within: number,
  line: (n: number) => string | undefined,
): readonly [lines: number, characters: number] {
  let [lines, characters] = [0, 0];
  for (let next = line(0); next !== undefined; next = line(lines)) {
    if (characters + next.length + 1 > within) break;
    characters += next.length + 1;
    lines++;
  }
  return [lines, characters];
}

export function textFrom(shared: SharedText): string {
  const text = latest.get(shared) ?? shared.join('\n');
  latest = new WeakMap([[shared, text]]);
  return text;
}

/** The same words in memory of their own: engines let a part of a text hold the whole text. */
export function ownCopy(words: string): string {
  return JSON.parse(JSON.stringify(words));
}
