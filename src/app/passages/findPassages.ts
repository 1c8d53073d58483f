import { searchText } from '../../story/passages/searchText.ts';
import type { Passage, StoryText } from '../../story/passages/storyText.ts';
import { cutAfter } from './cutAfter.ts';

/** A passage in which the words stand, with what stands around them there. */
export type FoundPassage = {
  readonly type: 'passage';
  readonly id: string;
  readonly scene: number;
  readonly passage: number;
  /** Where the words stand first: UTF-16 code units within those of the passage. */
  readonly from: number;
  readonly to: number;
  readonly before: string;
  readonly found: string;
  readonly after: string;
};

/** Most passages that are listed. */
export const MOST_FOUND = 40;

/** Most places that are looked at: a passage may have the words often. */
const MOST_MATCHES = 4000;

/** Letters before and after the words. */
const BEFORE = 36;
const AFTER = 72;

/**
 * The first passages with `words` in the scenes up to `last` (0-based). Single letters are not looked for; they are nearly
 * everywhere.
 */
export function findPassages(text: StoryText, words: string, last: number): readonly FoundPassage[] {
  const found = new Map<number, FoundPassage>();
  if ([...words.trim()].length < 2) return [];
  for (const { scene, passage, from, to } of searchText(text, { words, last, most: MOST_MATCHES })) {
    if (found.has(passage) || found.size === MOST_FOUND) continue;
    const said = (text.passages[passage] as Passage).words;
    found.set(passage, {
      ...{ type: 'passage', id: `${passage}`, scene, passage, from, to },
      before: shortened(said.slice(0, from), -BEFORE),
      found: said.slice(from, to),
      after: shortened(said.slice(to), AFTER),
    });
  }
  return [...found.values()];
}

/** The end (if `most` is below 0) or the beginning of some words, at the border of a word, with "…" for the rest. */
function shortened(words: string, most: number): string {
  if (words.length <= Math.abs(most)) return words;
  return most < 0
    ? `… ${words.slice(most).replace(/^(?:\S*\s+|[\uDC00-\uDFFF])/, '')}`
    : `${cutAfter(words, most)} …`;
}
