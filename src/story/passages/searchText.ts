import { sceneExtract } from './extracts.ts';
import type { Passage, StoryText } from './storyText.ts';

/** A place where the words stand: UTF-16 code units within the words of a passage, `to` one past the last. */
export type Match = {
  readonly scene: number;
  readonly passage: number;
  readonly from: number;
  readonly to: number;
};

/** What is searched for, and where. */
export type TextSearch = {
  /** Case, accents and the kind of white space and apostrophe make no difference. */
  readonly words: string;
  /** The last scene that is searched (0-based), so that nothing is told that has not yet happened. */
  readonly last: number;
  /** At most so many matches. */
  readonly most: number;
};

/** Where words stand in a text, in its order; none for words that are only white space. */
export function searchText(text: StoryText, { words, last, most }: TextSearch): readonly Match[] {
  const sought = folded(words.trim());
  const found: Match[] = [];
  if (sought === '') return found;
  for (let scene = 0; scene <= last && scene < text.counts.length; scene++) {
    const { from, to } = sceneExtract(text, scene);
    for (let passage = from; passage < to; passage++) {
      const said = (text.passages[passage] as Passage).words;
      for (const range of rangesOf(sought, said)) {
        found.push({ scene, passage, ...range });
        if (found.length >= most) return found;
      }
    }
  }
  return found;
}

/** A text without what makes no difference. */
function folded(text: string): string {
  const plain = text.replace(/\s/g, ' ').replace(/[’‘ʼ]/g, "'");
  return plain.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Where the folded words stand in a text. */
function* rangesOf(sought: string, text: string): Generator<{ from: number; to: number }> {
  // Quick, and true of most passages.
  if (!folded(text).includes(sought)) return;
  let all = '';
  const origins: number[] = [];
  let index = 0;
  for (const letter of text) {
    const small = folded(letter);
    for (let unit = 0; unit < small.length; unit++) origins.push(index);
    all += small;
    index += letter.length;
  }
  origins.push(index);
  for (let at = all.indexOf(sought); at >= 0; at = all.indexOf(sought, at + sought.length)) {
    // Up to the next letter: one that is folded to two is found by either of them.
    let end = at + sought.length;
    while (origins[end] === origins[end - 1]) end++;
    yield { from: origins[at] as number, to: origins[end] ?? index };
  }
}
