import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SECOND, twoSceneStory } from '../../src/lens/twoSceneStory.ts';
import { differencesOf } from '../../src/measures/differences.ts';
import { castAt } from '../../src/story/castAt.ts';
import { nameAt } from '../../src/story/sentences.ts';
import { goneAt, presentAt, relationsAt, turnsAt, whereaboutsAt } from '../../src/story/state.ts';
import { smallStories } from '../formats/smallStories.ts';
import { smallStory } from '../story/cast.ts';

test('two scenes follow each other directly, and all that differs is a change', () => {
  const two = twoSceneStory(smallStory, [1, 2], new Set(['ada', 'ben', 'cleo']));
  expect(turnsAt(two, SECOND).map(({ change }) => `${change.relation} ${change.does}`)).toEqual([
    'both begin',
    'ada-loves end',
    'quarrel begin',
  ]);
  expect([...castAt(two, SECOND, false)]).toEqual(['ada', 'ben', 'cleo']);
});

test('everyone has the name of the later of the two scenes, whichever comes first', () => {
  const everyone = new Set(['cleo']);
  const called = ([one, other]: readonly [number, number]) =>
    nameAt(twoSceneStory(smallStory, [one, other], everyone), 'cleo', SECOND, 'en');
  expect([called([1, 2]), called([2, 3]), called([3, 2])]).toEqual(['Cleo', 'Queen Cleo', 'Queen Cleo']);
});

test('the second scene is as in the story: who is there, where, who is gone, and what has changed', () => {
  fc.assert(
    fc.property(smallStories, fc.nat(6), fc.nat(6), (story, a, b) => {
      const [first, second] = [a % story.scenes.length, b % story.scenes.length];
      const everyone = story.characters.map(({ id }) => id);
      const two = twoSceneStory(story, [first, second], new Set(everyone));
      expect(presentAt(two, SECOND)).toEqual(presentAt(story, second));
      expect(whereaboutsAt(two, SECOND)).toEqual(whereaboutsAt(story, second));
      expect(everyone.map((id) => goneAt(two, id, SECOND))).toEqual(
        everyone.map((id) => goneAt(story, id, second)),
      );
      expect([...relationsAt(two, SECOND).keys()].sort()).toEqual(
        [...relationsAt(story, second).keys()].sort(),
      );
      const changed = differencesOf(story, first, second);
      const quality = (state: (typeof changed)[number]['after']) =>
        state && [state.kind, state.valence, state.strength, state.label];
      expect(
        turnsAt(two, SECOND).map((turn) => [turn.relation.id, quality(turn.before), quality(turn.after)]),
      ).toEqual(changed.map(({ relation, before, after }) => [relation.id, quality(before), quality(after)]));
    }),
  );
});
