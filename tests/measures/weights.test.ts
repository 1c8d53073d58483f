import { expect, test } from 'vitest';
import { triadsAt } from '../../src/measures/balance.ts';
import { changeAmounts } from '../../src/measures/changeAmount.ts';
import { greatestWeight, type TieWindow } from '../../src/measures/coPresence.ts';
import { curveOf } from '../../src/measures/curves.ts';
import { differencesOf } from '../../src/measures/differences.ts';
import { neighboursAt } from '../../src/measures/neighbours.ts';
import { turningPoints } from '../../src/measures/turningPoints.ts';
import { admit } from '../../src/story/gate.ts';
import type { Kind } from '../../src/story/types.ts';
import { smallStory } from '../story/cast.ts';

type Quality = { kind?: Kind; valence?: number; strength?: number; label?: string };
type Begun = Quality & { from: string; to: string };

const evidence = { words: 'x' };
const whole = ({ kind = 'other', valence = 0.4, strength = 0.5, label = 'x' }: Quality) => ({
  kind,
  valence,
  strength,
  label,
});

/** Relations that hold from the start, the first of which is changed by each scene in turn. */
const storyOf = (relations: readonly Begun[], changes: readonly Quality[]) =>
  admit({
    format: 'throughline',
    version: 1,
    id: 'test',
    languages: ['en'],
    title: 'Test',
    characters: ['a', 'b', 'c'].map((id) => ({ id, name: id })),
    relations: relations.map(({ from, to }, index) => ({ id: `r${index}`, from, to })),
    background: relations.map((quality, index) => ({
      does: 'begin',
      relation: `r${index}`,
      ...whole(quality),
      evidence,
    })),
    scenes: [{}, ...changes].map((quality, index) => ({
      id: `${index}`,
      title: `${index}`,
      present: ['a', 'b'],
      changes: index === 0 ? [] : [{ does: 'change', relation: 'r0', ...quality, evidence }],
    })),
  });
const ab = { from: 'a', to: 'b' };

test.for<[string, Quality, number, string | undefined]>([
  ['nothing', {}, 0, undefined],
  ['less than is shown', { valence: 0.404 }, 0.004, undefined],
  ['the label only', { label: 'y' }, 0, 'neither'],
  ['the kind', { kind: 'work' }, 0.5, 'neither'],
  ['the kind and valence', { kind: 'work', valence: 0.9 }, 1, 'better'],
  ['from friendly to hostile', { valence: -0.4, kind: 'conflict' }, 1.3, 'worse'],
  ['from friendly to mixed', { valence: 0 }, 0.4, 'worse'],
  ['valence up', { valence: 0.7 }, 0.3, 'better'],
  ['valence up by less than is mentioned', { valence: 0.44 }, 0.04, 'neither'],
  ['strength up', { strength: 0.7 }, 0.2, 'neither'],
  ['strength down and valence up', { strength: 0.1, valence: 0.6 }, 0.6, 'better'],
])(
  'a change of %s has its weight, and is for the better or for the worse by its valence',
  ([, quality, weight, direction]) => {
    const story = storyOf([ab], [quality]);
    const found = differencesOf(story, 0, 1).map((difference) => [difference.state, difference.direction]);
    expect(found).toEqual(direction ? [['changed', direction]] : []);
    expect(changeAmounts(story)[1]).toBeCloseTo(weight, 9);
  },
);

test.for<[TieWindow, number]>([
  [{ type: 'scene' }, 1],
  [{ type: 'smoothed' }, 1],
  [{ type: 'so-far' }, 3],
  [{ type: 'whole' }, 3],
  [{ type: 'last', scenes: 2 }, 2],
  [{ type: 'last', scenes: 9 }, 3],
  [{ type: 'fading', halfLife: 1 }, 2],
  [{ type: 'fading', halfLife: 100 }, 3],
])('with three shared scenes at most, no tie in the window %o weighs more than %d', ([tieWindow, most]) => {
  expect(greatestWeight(smallStory, tieWindow)).toBeCloseTo(most, 9);
});

test('a neighbour is as close as the strongest relation, and a tie alone is weaker', () => {
  const story = storyOf(
    [
      { ...ab, strength: 0.8 },
      { ...ab, strength: 0.3 },
      { from: 'c', to: 'a', strength: 0.2 },
    ],
    [],
  );
  expect([...neighboursAt(story, 0, { type: 'so-far' }, 'a')]).toEqual([
    ['b', 0.8],
    ['c', 0.2],
  ]);
  const tied = storyOf([{ from: 'a', to: 'c' }], []);
  expect([...neighboursAt(tied, 0, { type: 'so-far' }, 'b')]).toEqual([['a', 1 / 1001]]);
});

test('the weighted degree counts the strongest relation of a pair', () => {
  const story = storyOf(
    [
      { ...ab, strength: 0.8 },
      { ...ab, strength: 0.3 },
    ],
    [{ valence: 0 }],
  );
  expect(curveOf(story, 'weightedDegree', undefined, 'a')).toEqual([0.8, 0.8]);
});

test('in a triad, a strong relation of a pair counts more than a weak one', () => {
  const story = storyOf(
    [
      { ...ab, valence: 0.5, strength: 1 },
      { ...ab, valence: -0.9, strength: 0.1 },
      { from: 'b', to: 'c', valence: 1 },
      { from: 'a', to: 'c', valence: 1 },
    ],
    [],
  );
  expect(triadsAt(story, 0)).toEqual([{ people: ['a', 'b', 'c'], balanced: true }]);
});

test('there are at most eight turning points', () => {
  const changes = Array.from(
    { length: 40 },
    (_, index): Quality => (index % 2 ? {} : { valence: index % 4 ? -1 : 1 }),
  );
  expect(turningPoints(storyOf([{ ...ab, valence: -1 }], changes))).toHaveLength(8);
});
