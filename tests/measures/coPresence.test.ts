import { expect, test } from 'vitest';
import { allTiesOf, coPresenceAt, mostShared, type TieWindow } from '../../src/measures/coPresence.ts';
import { mostProminent } from '../../src/measures/prominence.ts';
import { admit } from '../../src/story/gate.ts';
import { isAuthored } from '../../src/story/isAuthored.ts';
import { restrictTo } from '../../src/story/restrict.ts';
import { smallStory as story } from '../story/cast.ts';

const ties = (scene: number, window: TieWindow) =>
  [...coPresenceAt(story, scene, window).values()].map(
    ({ from, to, weight, scenes }) => `${from}-${to} ${weight} (${scenes.join(' ')})`,
  );

// Ada and Ben share scenes 0 and 1 (by telephone) and 2; Cleo joins them in 2.
test.for([
  [0, { type: 'scene' }, ['ada-ben 1 (0)']],
  [3, { type: 'scene' }, []],
  [1, { type: 'so-far' }, ['ada-ben 2 (0 1)']],
  [3, { type: 'so-far' }, ['ada-ben 3 (0 1 2)', 'ada-cleo 1 (2)', 'ben-cleo 1 (2)']],
  [3, { type: 'last', scenes: 2 }, ['ada-ben 1 (2)', 'ada-cleo 1 (2)', 'ben-cleo 1 (2)']],
  [2, { type: 'fading', halfLife: 1 }, ['ada-ben 1.75 (0 1 2)', 'ada-cleo 1 (2)', 'ben-cleo 1 (2)']],
  [0, { type: 'whole' }, ['ada-ben 3 (0 1 2)', 'ada-cleo 1 (2)', 'ben-cleo 1 (2)']],
] as const)('at scene %i the window %o gives %o', ([scene, window, expected]) => {
  expect(ties(scene, window)).toEqual(expected);
});

test('pairs are told apart even if their ids contain the separator', () => {
  const odd = admit({
    format: 'throughline',
    version: 1,
    id: 'odd',
    languages: ['en'],
    title: 'Odd ids',
    characters: ['a', 'a|b', 'c', 'b|c'].map((id) => ({ id, name: id })),
    scenes: [
      { id: '1', title: '1', present: ['a|b', 'c'] },
      { id: '2', title: '2', present: ['a', 'b|c'] },
    ],
  });
  expect([...allTiesOf(odd).values()].map(({ from, to, scenes }) => [from, to, scenes])).toEqual([
    ['a|b', 'c', [0]],
    ['a', 'b|c', [1]],
  ]);
});

test('the small story is authored', () => {
  expect(isAuthored(story)).toBe(true);
  expect(mostShared(story)).toBe(3);
});

test('a story restricted to its most prominent characters keeps all scenes and the relations among them', () => {
  const two = restrictTo(story, mostProminent(story, 2));
  expect(two.characters.map(({ id }) => id)).toEqual(['ada', 'ben']);
  expect(two.relations.map(({ id }) => id)).toEqual(['ada-loves', 'both']);
  expect(two.scenes.map(({ present, changes }) => [present.length, changes.length])).toEqual([
    [2, 0],
    [2, 1],
    [2, 2],
    [0, 0],
  ]);
  expect(restrictTo(story, mostProminent(story, 3))).toBe(story);
});
