import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDimmed } from '../../src/picture/isDimmed.ts';
import { countOf, type Holding, strongest } from '../../src/picture/marks/relations/strongest.ts';
import { numberOf, statesAt, turnsAt } from '../../src/story/state.ts';
import type { Relation } from '../../src/story/types.ts';
import { crowdStory } from '../story/crowd.ts';
import { PLAIN } from './finale.ts';

const story = crowdStory(100, 6);

function at(scene: number): Holding {
  const before = statesAt(story, scene);
  const turned = new Map(turnsAt(story, scene).map((turn) => [numberOf(story, turn.relation.id), turn]));
  return { before, after: before, turned, turning: turned };
}

const chosen = (scene: number, most: number, selection?: { character: string }) => [
  ...strongest(story, at(scene), countOf(at(scene)), { ...PLAIN, most, selection }),
];

test('where there are no more relations than asked for, all are drawn, by id', () => {
  const ids = chosen(2, 1e6).map((number) => story.relations[number]?.id);
  expect(ids).toEqual(story.relations.map(({ id }) => id).sort());
});

test('of more, as many as asked for are drawn, each once, and those that change are among them', () => {
  fc.assert(
    fc.property(fc.nat(5), fc.integer({ min: 1, max: 120 }), (scene, most) => {
      const numbers = chosen(scene, most);
      expect(new Set(numbers).size).toBe(numbers.length);
      expect(numbers.length).toBe(Math.min(most, countOf(at(scene))));
      const first = [...at(scene).turned.keys()].slice(0, most);
      expect(numbers).toEqual(expect.arrayContaining(first));
    }),
  );
});

test('relations of the selection come before strong ones', () => {
  const selection = { character: story.characters[7]?.id ?? '' };
  const about = (number: number) => !isDimmed(story.relations[number] as Relation, selection);
  const own = statesAt(story, 3).flatMap((state, number) => (state && about(number) ? [number] : []));
  expect(own.length).toBeGreaterThan(0);
  expect(chosen(3, at(3).turned.size + own.length, selection)).toEqual(expect.arrayContaining(own));
});
