import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comingsAndGoings, differencesOf } from '../../src/measures/differences.ts';
import { comparedIn } from '../../src/story/sentences.ts';
import { relationsAt } from '../../src/story/state.ts';
import { smallStories } from '../formats/smallStories.ts';
import { smallStory as story } from '../story/cast.ts';

const differences = (earlier: number, later: number) =>
  differencesOf(story, earlier, later).map(
    (difference) => `${difference.type}: ${comparedIn(story, difference, later, 'en')}`,
  );

test('relations that began, ended or changed between two scenes are listed, the greatest difference first', () => {
  expect(differences(0, 1)).toEqual(['stronger: Ada towards Ben: from “in love” to “longs”.']);
  expect(differences(1, 2)).toEqual([
    'began: Ada and Ben: new, a couple.',
    'ended: Ada towards Ben: “longs” until it ended.',
    'began: Cleo and Ben: new, rivals.',
  ]);
  expect(differences(2, 3)).toEqual(['ended: Queen Cleo and Ben: from “rivals” to “forgiven”.']);
});

test('a relation that holds only between the two scenes is no difference', () => {
  expect(differences(1, 3).filter((sentence) => sentence.includes('Cleo'))).toEqual([]);
});

test('characters who are in only one of the two scenes are listed', () => {
  expect(comingsAndGoings(story, 1, 3)).toEqual({ came: ['cleo'], went: ['ben', 'ada'] });
  expect(comingsAndGoings(story, 0, 1)).toEqual({ came: [], went: [] });
});

test('a scene does not differ from itself, and differences are symmetric', () => {
  fc.assert(
    fc.property(smallStories, fc.nat(6), fc.nat(6), (any, a, b) => {
      const [one, other] = [a % any.scenes.length, b % any.scenes.length];
      expect(differencesOf(any, one, one)).toEqual([]);
      const there = differencesOf(any, one, other);
      const back = differencesOf(any, other, one);
      expect(back.map(({ relation }) => relation.id).sort()).toEqual(
        there.map(({ relation }) => relation.id).sort(),
      );
      const began = there.filter(({ type }) => type === 'began').map(({ relation }) => relation.id);
      for (const id of began) {
        expect(relationsAt(any, one).has(id)).toBe(false);
        expect(back.find(({ relation }) => relation.id === id)?.type).toBe('ended');
      }
    }),
  );
});
