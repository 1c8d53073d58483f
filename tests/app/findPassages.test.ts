import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginningOf } from '../../src/app/passages/beginningOf.ts';
import { cutAfter } from '../../src/app/passages/cutAfter.ts';
import { findPassages, MOST_FOUND } from '../../src/app/passages/findPassages.ts';
import { passagesIn, sceneExtract } from '../../src/story/passages/extracts.ts';
import type { StoryText } from '../../src/story/passages/storyText.ts';
import { play } from './smallPlay.ts';

const { text } = play();

test('a passage is found by its words up to the last scene that may be seen, with what stands around them', () => {
  const found = (words: string, last: number) =>
    findPassages(text, words, last).map(({ scene, before, found: is, after }) => [scene, before, is, after]);
  expect(found('LETTER', 1)).toEqual([
    [0, 'Where is the ', 'letter', '?'],
    [0, 'Which ', 'letter', ' do you mean?'],
    [1, 'Alone with a café and no ', 'letter', '.'],
  ]);
  expect(found('letter', 2)).toHaveLength(4);
  expect(found('cafe', 2)).toEqual([[1, 'Alone with a ', 'café', ' and no letter.']]);
  expect(found('e', 2)).toEqual([]);
  expect(found('  ', 2)).toEqual([]);
});

test('a passage is listed once, and at most so many are', () => {
  const passage = { kind: 'speech', by: ['ann'], words: 'no no no no no' } as const;
  const long: StoryText = { passages: Array(100).fill(passage), starts: [0, 100], counts: [undefined] };
  const found = findPassages(long, 'no', 0);
  expect(found.map(({ passage: index }) => index)).toEqual([...Array(MOST_FOUND).keys()]);
});

test('what is cut is the beginning, of whole letters', () => {
  expect(cutAfter('Where is the letter?', 12)).toBe('Where is the');
  expect(cutAfter('Where is the letter?', 14)).toBe('Where is the');
  expect(cutAfter('Where', 5)).toBe('Where');
  expect(cutAfter('信在哪里呢', 3)).toBe('信在哪');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (words, most) => {
      const cut = cutAfter(words, most);
      expect([words.startsWith(cut), cut.length <= Math.max(most, 0) || words.length <= most]).toEqual([
        true,
        true,
      ]);
      expect(cut.isWellFormed()).toBe(true);
    }),
  );
});

test('the beginning of a scene is its first passages, the last of them cut where it is long', () => {
  const scene = sceneExtract(text, 0);
  const start = beginningOf(text, scene, 4);
  expect(start).toEqual({ passages: passagesIn(text, scene).slice(0, 4), isWhole: false, isCut: false });
  const short = sceneExtract(text, 1);
  expect(beginningOf(text, short, 4)).toEqual({
    passages: passagesIn(text, short),
    isWhole: true,
    isCut: false,
  });
  const words = 'One word after another. '.repeat(60).trim();
  const long: StoryText = {
    passages: [{ kind: 'speech', by: [], words }],
    starts: [0, 1],
    counts: [undefined],
  };
  const cut = beginningOf(long, { scene: 0, from: 0, to: 1 }, 4);
  expect([cut.isWhole, cut.isCut]).toEqual([false, true]);
  expect(cut.passages[0]?.words).toMatch(/^One word .* …$/);
  expect(words.startsWith((cut.passages[0]?.words ?? '').replace(/ …$/, ''))).toBe(true);
});
