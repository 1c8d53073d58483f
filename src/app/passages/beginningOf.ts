import { passagesIn } from '../../story/passages/extracts.ts';
import type { Extract, Passage, StoryText } from '../../story/passages/storyText.ts';
import { cutAfter } from './cutAfter.ts';

/** Letters in a line of the panel, about. */
const LETTERS = 48;

type Beginning = {
  readonly passages: readonly Passage[];
  /** Whether that is all. */
  readonly isWhole: boolean;
  /** Whether the last passage is cut. */
  readonly isCut: boolean;
};

/** The first passages of an extract, `lines` long or a little less; the last of them may be cut and then ends in "…". */
export function beginningOf(text: StoryText, extract: Extract, lines: number): Beginning {
  const all = passagesIn(text, extract);
  const passages: Passage[] = [];
  let left = lines;
  for (const passage of all) {
    if (left <= 0) return { passages, isWhole: false, isCut: false };
    const words = firstLines(passage.words, left);
    passages.push({ ...passage, words });
    if (words !== passage.words) return { passages, isWhole: false, isCut: true };
    left -= linesOf(words);
  }
  return { passages, isWhole: true, isCut: false };
}

function firstLines(words: string, most: number): string {
  // A passage that is hardly longer stays whole.
  if (linesOf(words) <= most + 2) return words;
  const kept: string[] = [];
  let left = most;
  for (const line of words.split('\n')) {
    if (left <= 0) break;
    const room = left * LETTERS;
    kept.push(line.length > room ? cutAfter(line, room) : line);
    left -= linesOf(line);
  }
  return `${kept.join('\n')} …`;
}

function linesOf(words: string): number {
  return words.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS)), 0);
}
