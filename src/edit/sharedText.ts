import { differences, type TextChange } from './difference.ts';

/** A text in pieces, one after the other. Versions of one text share those that are the same, so that two hundred of them take little more than one. */
export type SharedText = readonly string[];

/** The most characters of a piece. */
const PIECE = 1024;

/** The text that was shared or put together last, which is asked for most. Only that one: the texts of all versions would take much memory. */
let latest = new WeakMap<SharedText, string>();

/** @param before the version of the text before, if there is one, with which it shares what is the same */
export function sharedText(text: string, before: SharedText = []): SharedText {
  const shared = changedText(before, differences(textFrom(before), text));
  latest = new WeakMap([[shared, text]]);
  return shared;
}

export function textFrom(shared: SharedText): string {
  const text = latest.get(shared) ?? shared.join('');
  latest = new WeakMap([[shared, text]]);
  return text;
}

/** A text after changes, which are in their order. It has all pieces of the text before that lie outside of them. */
export function changedText(before: SharedText, changes: readonly TextChange[]): SharedText {
  const pieces: string[] = [];
  let own = '';
  const putOwn = () => {
    // All of a text may hold that text.
    const words = before.length === 0 ? own : ownCopy(own);
    for (let at = 0; at < words.length; at += PIECE) pieces.push(words.slice(at, at + PIECE));
    own = '';
  };
  const keep = (words: string, isPiece: boolean) => {
    if (!isPiece) {
      own += words;
      return;
    }
    if (own !== '') putOwn();
    pieces.push(words);
  };
  const goTo = reader(before);
  for (const { from, to, insert } of changes) {
    goTo(from, keep);
    goTo(to, () => {});
    own += insert;
  }
  goTo(Number.POSITIVE_INFINITY, keep);
  putOwn();
  return pieces;
}

/** Goes through a text from one character to the next that is asked for, and hands over what lies between, piece by piece or in parts of pieces. */
function reader(text: SharedText) {
  let [at, n, start] = [0, 0, 0];
  return (end: number, take: (words: string, isPiece: boolean) => void) => {
    for (let piece = text[n]; piece !== undefined && at < end; piece = text[n]) {
      const words = piece.slice(at - start, end - start);
      take(words, words.length === piece.length);
      at += words.length;
      if (at < start + piece.length) return;
      start = at;
      n++;
    }
  };
}

/** A change that makes one text of another: what lies between the pieces that both have at the beginning and at the end. */
export function textChange(before: SharedText, after: SharedText): TextChange {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const from = lengthOf(before.slice(0, start));
  const to = from + lengthOf(before.slice(start, before.length - end));
  return { from, to, insert: after.slice(start, after.length - end).join('') };
}

const lengthOf = (text: SharedText) => text.reduce((length, piece) => length + piece.length, 0);

/** The same words in memory of their own: engines let a part of a text hold the whole text. */
export function ownCopy(words: string): string {
  return JSON.parse(JSON.stringify(words));
}
