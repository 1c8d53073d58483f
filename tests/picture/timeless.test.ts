import { expect, test } from 'vitest';
import { csv } from '../../src/formats/csv/csv.ts';
import { layOut } from '../../src/layout/layOut.ts';
import { applyDefaultLens } from '../../src/lens/lens.ts';
import { footprintsOf } from '../../src/picture/marks/people/footprint.ts';
import { pictureOf } from '../../src/picture/picture.ts';
import { legendEntries } from '../../src/picture/posters/legendEntries.ts';
import { sceneInWords } from '../../src/picture/posters/posterWords.ts';
import type { Story } from '../../src/story/types.ts';

const room = { width: 1000, height: 620 };
const options = {
  language: 'en',
  theme: 'light',
  pins: [],
  supporting: true,
  hiddenKinds: new Set<never>(),
  tieWindow: undefined,
} as const;

const drawn = (story: Story) =>
  pictureOf(story, layOut(story, footprintsOf(story, room), { room }), 0, options);
const open = (table: string) => applyDefaultLens(csv.read(table).story);

const TRUST = [
  'Source,Type,Target,Label',
  'Ann,Directed,Ben,trusts',
  'Ann,Directed,Cleo,owes',
  'Ben,Directed,Cleo,loves',
  'Cleo,Directed,Ben,pities',
  'Ben,Directed,Dora,hires',
  'Cleo,Directed,Dora,knows',
  'Cleo,Directed,Emil,sues',
  'Dora,Directed,Emil,hides',
  'Emil,Directed,Dora,seeks',
  'Ben,Directed,Cleo,envies',
].join('\n');

test('a network without time shows the words of each of its ties, and no tie that it does not have', () => {
  const { story, tieWindow } = open(TRUST);
  expect(tieWindow).toBeUndefined();
  const { labels, relations, ties, more } = drawn(story);
  expect(relations).toHaveLength(10);
  expect(ties).toEqual([]);
  expect(more).toEqual([]);
  expect(labels.map(({ lines }) => lines.map(({ text }) => text).join(' ')).sort()).toEqual([
    'envies',
    'hides',
    'hires',
    'knows',
    'loves',
    'owes',
    'pities',
    'seeks',
    'sues',
    'trusts',
  ]);
  expect(new Set(relations.map(({ sign }) => sign))).toEqual(new Set([undefined]));
});

test('weights are widths, not words', () => {
  const { labels, relations } = drawn(open('source,target,weight\nAnn,Ben,4\nBen,Cleo,1').story);
  expect(labels).toEqual([]);
  expect(relations.map(({ width }) => width)).toEqual([6, 2.4]);
});

test('no one is absent from a network without time, and all of a large one are drawn', () => {
  const rows = Array.from({ length: 45 }, (_, n) => `p${n},p${(n + 1) % 45}`);
  const { characters, relations } = drawn(open(['source,target', ...rows].join('\n')).story);
  expect(characters).toHaveLength(45);
  expect(relations).toHaveLength(45);
  expect(new Set(characters.map(({ presence }) => presence))).toEqual(new Set([1]));
});

test('its words and its legend speak of no scene', () => {
  const { story } = open('source,target\nAnn,Ben\nBen,Cleo');
  const { caption, description } = sceneInWords(story, 0, options);
  expect(caption).toBe('The whole network');
  expect(description).toBe(
    'A network of Ann, Ben, and Cleo. Ann and Ben: connected. Ben and Cleo: connected.',
  );
  const entries = legendEntries(story, 0, 'en', { inferred: false }).map(({ meaning }) => meaning);
  expect(entries).toEqual(['kind not given', 'one-sided', 'width: strength', 'strained']);
});
