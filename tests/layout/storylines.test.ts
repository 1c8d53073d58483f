import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStory } from '../../src/formats/formats.ts';
import { storyOf } from '../../src/formats/kit/storyOf.ts';
import { crossingsOf } from '../../src/layout/storylines/crossings.ts';
import { moveToTop } from '../../src/layout/storylines/moveToTop.ts';
import { orderOf } from '../../src/layout/storylines/orderOf.ts';
import { rowsOf } from '../../src/layout/storylines/rows.ts';
import { layOutStorylines } from '../../src/layout/storylines/storylines.ts';
import type { Story } from '../../src/story/types.ts';
import { corpusFiles, hasCorpus } from '../formats/corpusFiles.ts';
import { draft } from './stories.ts';

const PEOPLE = ['a', 'b', 'c', 'd', 'e', 'f'];

const stories: fc.Arbitrary<Story> = fc
  .array(fc.subarray(PEOPLE, { maxLength: 4 }), { minLength: 1, maxLength: 12 })
  .map((scenes) =>
    storyOf({
      title: 'Any',
      characters: PEOPLE.map((id) => ({ id, name: id })),
      scenes: scenes.map((speaking, index) => ({ title: `${index}`, speaking })),
    }),
  );

test('lines of characters who meet are side by side, and a line goes from the first scene of its character to the last', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const { lines, rows } = layOutStorylines(story);
      for (const [scene, { present }] of story.scenes.entries()) {
        const here = [...lines].flatMap(([id, line]) =>
          line[scene] === undefined ? [] : [{ id, row: line[scene] }],
        );
        const sorted = here.map(({ row }) => row).sort((a, b) => a - b);
        for (const [index, row] of sorted.entries())
          if (index > 0) expect(row - (sorted[index - 1] as number)).toBeGreaterThan(0.99);
        expect(sorted.every((row) => row >= 0 && row <= rows)).toBe(true);

        const meeting = present
          .map(({ character }) => lines.get(character)?.[scene] as number)
          .sort((a, b) => a - b);
        for (const [index, row] of meeting.entries()) expect(row).toBeCloseTo((meeting[0] as number) + index);
      }
      for (const [id, line] of lines) {
        const scenes = story.scenes.flatMap(({ present }, scene) =>
          present.some(({ character }) => character === id) ? [scene] : [],
        );
        const [first, last] = [scenes[0] ?? Number.POSITIVE_INFINITY, scenes.at(-1) ?? -1];
        expect(line.map((row) => row !== undefined)).toEqual(
          line.map((_, scene) => scene >= first && scene <= last),
        );
      }
    }),
  );
});

test('an order has every line once, and its crossings are counted right', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const { orders, crossings } = orderOf(story);
      for (const order of orders) expect(new Set(order).size).toBe(order.length);
      expect(crossingsOf(orders)).toBe(crossings);
    }),
  );
});

test('the order in which a story lists its characters does not matter', () => {
  fc.assert(
    fc.property(stories, fc.shuffledSubarray(PEOPLE, { minLength: PEOPLE.length }), (story, shuffled) => {
      const other = {
        ...story,
        characters: story.characters.toSorted((a, b) => shuffled.indexOf(a.id) - shuffled.indexOf(b.id)),
      };
      const byId = (made: ReturnType<typeof layOutStorylines>) =>
        [...made.lines].sort(([a], [b]) => (a < b ? -1 : 1));
      expect(byId(layOutStorylines(other))).toEqual(byId(layOutStorylines(story)));
    }),
  );
});

test('two couples who never mix do not cross', () => {
  const scenes = [
    ['a', 'b'],
    ['c', 'd'],
    ['a', 'b'],
    ['c', 'd'],
  ];
  const story = storyOf({
    title: 'Two couples',
    characters: ['a', 'c', 'b', 'd'].map((id) => ({ id, name: id })),
    scenes: scenes.map((speaking, index) => ({ title: `${index}`, speaking })),
  });
  expect(layOutStorylines(story)).toMatchObject({ crossings: 0, wiggles: 0 });
});

describe.skipIf(!hasCorpus)('published stories (skipped without the corpus beside the project)', () => {
  // Optimal crossings by Gronemann and others (2016). Fewer are possible here, where simultaneous meetings are
  // scenes one after the other.
  test.for([
    ['InceptionTune.xml', 23],
    ['StarWarsTune.xml', 39],
    ['MatrixTune.xml', 12],
  ] as const)('%s has at most 1.15 times the fewest crossings known, %i', ([file, fewest]) => {
    expect(corpusFiles('istoryline').some((path) => path.endsWith(file))).toBe(true);
    const { story } = readStory(readFileSync(`../shared/corpus/istoryline/${file}`));
    expect(layOutStorylines(story).crossings).toBeLessThanOrEqual(1.15 * fewest);
  });
});

test('rows of a story with more line positions than a call can take arguments are moved to the top', () => {
  const long = new Array<number | undefined>(200_000).fill(-2);
  const short = [undefined, 3, undefined];
  expect(moveToTop([long, short])).toBe(6);
  expect([new Set(long), short]).toEqual([new Set([0]), [undefined, 5, undefined]]);
});

test('a story in which no one is in any scene has storylines of no height', () => {
  const story = draft({ people: ['anna'], scenes: [{ who: [] }, { who: [] }] });
  expect(layOutStorylines(story)).toEqual({
    scenes: 2,
    rows: 0,
    lines: new Map([['anna', [undefined, undefined]]]),
    crossings: 0,
    wiggles: 0,
  });
});

test('the rows that keep most lines straight are chosen, wherever in the scene they are', () => {
  const groups = [['a1', 'a2', 'a3'], ['b'], ['c1', 'c2', 'c3']].map((ids) => ({ ids }));
  const before = new Map([
    ...['a1', 'a2', 'a3'].map((id, row) => [id, row] as const),
    ['b', 3] as const,
    ...['c1', 'c2', 'c3'].map((id, row) => [id, 9 + row] as const),
  ]);
  // Only b moves, out of the way of a1 to a3.
  expect(rowsOf(groups, before, before)).toEqual(new Map([...before, ['b', 3.6]]));
});

test('a story of 300 people who are all in one scene has its storylines', () => {
  const people = Array.from({ length: 300 }, (_, index) => `p${index}`);
  const scenes = Array.from({ length: 40 }, (_, at) => ({
    who: at % 39 === 0 ? people : people.slice(at, at + 2),
  }));
  const { lines, rows } = layOutStorylines(draft({ people, scenes }));
  expect([lines.size, rows]).toEqual([300, expect.closeTo(300, -2)]);
});

test('a story of 500 scenes, with 300 people in the first and the last, has its storylines', () => {
  const people = Array.from({ length: 300 }, (_, index) => `p${index}`);
  const two = (at: number) => [people[(at * 7) % 300] as string, people[(at * 13 + 1) % 300] as string];
  const scenes = Array.from({ length: 500 }, (_, at) => ({ who: at % 499 === 0 ? people : two(at) }));
  expect(layOutStorylines(draft({ people, scenes })).lines.size).toBe(300);
}, 60_000);
