import { expect, test } from 'vitest';
import { storyOf } from '../../src/formats/kit/storyOf.ts';
import { firstScenes } from '../../src/lens/firstScenes.ts';
import { triadsAt } from '../../src/measures/balance.ts';
import { curveOf } from '../../src/measures/curves.ts';
import { turningPoints } from '../../src/measures/turningPoints.ts';
import { admit } from '../../src/story/gate.ts';
import { smallStory } from '../story/cast.ts';

const rounded = (values: readonly (number | undefined)[]) =>
  values.map((value) => (value === undefined ? undefined : Math.round(value * 1000) / 1000));

/** Ann, Ben and Cleo with these valences for Ann and Ben, Ben and Cleo, Ann and Cleo. */
const three = (...valences: number[]) =>
  admit({
    format: 'throughline',
    version: 1,
    id: 'three',
    languages: ['en'],
    title: 'Three',
    characters: ['ann', 'ben', 'cleo'].map((id) => ({ id, name: id })),
    relations: [
      ['ann', 'ben'],
      ['ben', 'cleo'],
      ['ann', 'cleo'],
    ].map(([from, to], index) => ({ id: `r${index}`, from, to, mutual: true })),
    scenes: [
      {
        id: 's',
        title: 's',
        present: ['ann', 'ben', 'cleo'],
        changes: valences.map((valence, index) => ({
          does: 'begin',
          relation: `r${index}`,
          kind: 'other',
          valence,
          strength: 1,
          label: 'x',
          evidence: { words: 'x' },
        })),
      },
    ],
  });

// The four triads of Heider and of Cartwright and Harary.
test.for([
  [[1, 1, 1], true],
  [[-1, -1, 1], true],
  [[1, 1, -1], false],
  [[-1, -1, -1], false],
] as const)('a triad with the signs %o is balanced: %o', ([valences, balanced]) => {
  expect(triadsAt(three(...valences), 0)).toEqual([{ people: ['ann', 'ben', 'cleo'], balanced }]);
});

test('pairs are told apart even if their ids contain line breaks', () => {
  const pair = (from: string, to: string) => ({ id: `${from}, ${to}`, from, to });
  const relations = [pair('a\nb', 'c'), pair('a', 'b\nc')];
  const story = admit({
    format: 'throughline',
    version: 1,
    id: 'odd',
    languages: ['en'],
    title: 'Odd ids',
    characters: ['a', 'a\nb', 'c', 'b\nc'].map((id) => ({ id, name: id })),
    relations,
    scenes: [
      {
        id: 's',
        title: 's',
        changes: relations.map(({ id }) => ({
          does: 'begin',
          relation: id,
          kind: 'other',
          valence: 0,
          strength: 1,
          label: 'x',
          evidence: { words: 'x' },
        })),
      },
    ],
  });
  expect(curveOf(story, 'relations', undefined)).toEqual([2]);
});

test('a mixed relation is in no triad', () => {
  expect(triadsAt(three(1, 1, 0.1), 0)).toEqual([]);
  expect(curveOf(three(1, 1, 0.1), 'unbalanced', undefined)).toEqual([undefined]);
  expect(curveOf(three(1, 1, -1), 'unbalanced', undefined)).toEqual([1]);
});

// By hand: Ada loves Ben from the start (valence .8, strength .5, then .9 in scene 1); they are a couple from scene 2 (1, 1); Cleo
// is Ben's rival in scene 2 only (-.5, .4).
test('the curves of the small story are those computed by hand', () => {
  const curve = (id: Parameters<typeof curveOf>[1], character?: string) =>
    rounded(curveOf(smallStory, id, undefined, character));
  expect({
    change: curve('change'),
    relations: curve('relations'),
    density: curve('density'),
    valence: curve('valence'),
    turnover: curve('turnover'),
    degree: curve('degree', 'ben'),
    weightedDegree: curve('weightedDegree', 'ben'),
    betweenness: curve('betweenness', 'ben'),
    ownValence: curve('ownValence', 'cleo'),
  }).toEqual({
    change: [0, 0.4, 4.6, 0.9],
    relations: [1, 1, 2, 1],
    density: [1, 1, 0.667, 0.333],
    valence: [0.8, 0.8, 0.571, 1],
    turnover: [undefined, 0, 0.333, 0.667],
    degree: [1, 1, 2, 1],
    weightedDegree: [0.5, 0.9, 1.4, 1],
    betweenness: [0, 0, 1, 0],
    ownValence: [undefined, undefined, -0.5, undefined],
  });
});

test('in a story without authored changes, curves use shared scenes', () => {
  const story = storyOf({
    title: 'Shared',
    characters: ['a', 'b', 'c'].map((id) => ({ id, name: id })),
    scenes: [['a', 'b'], ['a', 'b', 'c'], []].map((speaking, index) => ({ title: `${index}`, speaking })),
  });
  const scene = { type: 'scene' } as const;
  expect(curveOf(story, 'relations', scene)).toEqual([1, 3, 0]);
  expect(curveOf(story, 'change', scene)).toEqual([1, 2, 3]);
  expect(curveOf(story, 'degree', scene, 'c')).toEqual([0, 2, 0]);
});

test('turning points change more than their neighbours, for all characters, one or two', () => {
  const pointsAbout = (about?: readonly string[]) =>
    turningPoints(smallStory, about).map(({ scene, turns }) => [scene, turns[0]?.relation.id]);
  expect(pointsAbout()).toEqual([[2, 'both']]);
  expect(pointsAbout(['cleo'])).toEqual([
    [2, 'quarrel'],
    [3, 'quarrel'],
  ]);
  expect(pointsAbout(['ada', 'ben'])).toEqual([[2, 'both']]);
  expect(pointsAbout(['ada', 'cleo'])).toEqual([]);
});

test('the first scenes have turning points of their own', () => {
  expect(turningPoints(firstScenes(smallStory, 2)).map(({ scene }) => scene)).toEqual([1]);
});

test('a story without authored changes turns where the most pairs share their first scene', () => {
  const story = storyOf({
    title: 'Shared',
    characters: ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id })),
    scenes: [['a', 'b'], ['a', 'b'], ['a', 'b', 'c'], ['d']].map((speaking, index) => ({
      title: `${index}`,
      speaking,
    })),
  });
  const pointsAbout = (about?: readonly string[]) =>
    turningPoints(story, about).map(({ scene, meetings }) => [scene, meetings.map(({ id }) => id)]);
  expect(pointsAbout()).toEqual([[2, ['together:a|c', 'together:b|c']]]);
  expect(pointsAbout(['a'])).toEqual([[2, ['together:a|c']]]);
  expect(pointsAbout(['d'])).toEqual([]);
});
