import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storyOf } from '../../src/formats/kit/storyOf.ts';
import { coPresenceAt, tieId } from '../../src/measures/coPresence.ts';

/** A story from the characters of each scene: "ab" are Ada and Ben. */
const storyOfScenes = (...scenes: string[]) =>
  storyOf({
    title: 'Told',
    characters: ['Ada', 'Ben', 'Cleo', 'Dora'].map((name) => ({ id: name.slice(0, 1).toLowerCase(), name })),
    scenes: scenes.map((people, index) => ({ title: `${index}`, speaking: [...people] })),
  });

const weights = (story: ReturnType<typeof storyOfScenes>, from: string, to: string) =>
  story.scenes.map((_, scene) => {
    const { weight = 0 } = coPresenceAt(story, scene, { type: 'smoothed' }).get(tieId(from, to)) ?? {};
    return Math.round(weight * 1000) / 1000;
  });

const strength = (amount: number) =>
  Math.round(((1 + Math.exp(-0.5)) / (1 + Math.exp(-0.5 * amount))) * 1000) / 1000;

test('a tie stays as it is while the camera is elsewhere', () => {
  expect(weights(storyOfScenes('ab', 'cd', 'cd', 'cd', 'ab'), 'a', 'b')).toEqual([1, 1, 1, 1, 1]);
});

test('a tie weakens with every scene that one of the two spends with others, and twice as much when both do', () => {
  expect(weights(storyOfScenes('ab', 'ac', 'ac', 'bd', 'cd', 'ac'), 'a', 'b')).toEqual([
    1,
    strength(0),
    strength(-1),
    strength(-2),
    strength(-2),
    strength(-3),
  ]);
  expect(weights(storyOfScenes('ab', 'acd', 'abcd'), 'a', 'b')).toEqual([1, strength(0), 1]);
});

test('a scene alone does not weaken a tie', () => {
  expect(weights(storyOfScenes('ab', 'a', 'b', 'ab'), 'a', 'b')).toEqual([1, 1, 1, 1]);
});

test('between two shared scenes the nearer one counts', () => {
  expect(weights(storyOfScenes('ab', 'ac', 'ac', 'ac', 'ab'), 'a', 'b')).toEqual([
    1,
    strength(0),
    strength(-1),
    strength(0),
    1,
  ]);
});

test('there is no tie before the first of the two appears, nor after the last has left', () => {
  expect(weights(storyOfScenes('cd', 'ac', 'ab', 'bc', 'cd'), 'a', 'b')).toEqual([
    0,
    strength(0),
    1,
    strength(0),
    0,
  ]);
});

test('a tie has weight 1 in every shared scene, and pairs without one have no tie', () => {
  const scene = fc.subarray(['a', 'b', 'c', 'd']).map((people) => people.join(''));
  fc.assert(
    fc.property(fc.array(scene, { minLength: 1, maxLength: 12 }), (scenes) => {
      const found = weights(storyOfScenes(...scenes), 'a', 'b');
      const meetings = scenes.map((people) => people.includes('a') && people.includes('b'));
      if (!meetings.includes(true)) expect(new Set(found)).toEqual(new Set([0]));
      for (const [index, weight] of found.entries()) {
        if (meetings[index]) expect(weight).toBe(1);
        else expect(weight).toBeLessThanOrEqual(1);
      }
    }),
  );
});
