import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storyOf } from '../../src/formats/kit/storyOf.ts';
import { coPresenceAt, tieId } from '../../src/measures/coPresence.ts';

/** A story from who is together in each scene: "ab" are Ada and Ben. */
const told = (...scenes: string[]) =>
  storyOf({
    title: 'Told',
    characters: ['Ada', 'Ben', 'Cleo', 'Dora'].map((name) => ({ id: name.slice(0, 1).toLowerCase(), name })),
    scenes: scenes.map((people, index) => ({ title: `${index}`, speaking: [...people] })),
  });

const course = (story: ReturnType<typeof told>, from: string, to: string) =>
  story.scenes.map((_, scene) => {
    const { weight = 0 } = coPresenceAt(story, scene, { type: 'smoothed' }).get(tieId(from, to)) ?? {};
    return Math.round(weight * 1000) / 1000;
  });

const strength = (amount: number) =>
  Math.round(((1 + Math.exp(-0.5)) / (1 + Math.exp(-0.5 * amount))) * 1000) / 1000;

test('a tie stays as it is while the camera is elsewhere', () => {
  expect(course(told('ab', 'cd', 'cd', 'cd', 'ab'), 'a', 'b')).toEqual([1, 1, 1, 1, 1]);
});

test('a tie weakens with every scene that one of the two spends with others, and does so twice when both do', () => {
  expect(course(told('ab', 'ac', 'ac', 'bd', 'cd', 'ac'), 'a', 'b')).toEqual([
    1,
    strength(0),
    strength(-1),
    strength(-2),
    strength(-2),
    strength(-3),
  ]);
  expect(course(told('ab', 'acd', 'abcd'), 'a', 'b')).toEqual([1, strength(0), 1]);
});

test('a scene alone is no time with others', () => {
  expect(course(told('ab', 'a', 'b', 'ab'), 'a', 'b')).toEqual([1, 1, 1, 1]);
});

test('between two meetings the nearer one counts', () => {
  expect(course(told('ab', 'ac', 'ac', 'ac', 'ab'), 'a', 'b')).toEqual([
    1,
    strength(0),
    strength(-1),
    strength(0),
    1,
  ]);
});

test('there is no tie before the first of the two comes on, nor after the last has left', () => {
  expect(course(told('cd', 'ac', 'ab', 'bc', 'cd'), 'a', 'b')).toEqual([0, strength(0), 1, strength(0), 0]);
});

test('who never meets is never tied, and who meets is tied fully', () => {
  const scene = fc.subarray(['a', 'b', 'c', 'd']).map((people) => people.join(''));
  fc.assert(
    fc.property(fc.array(scene, { minLength: 1, maxLength: 12 }), (scenes) => {
      const weights = course(told(...scenes), 'a', 'b');
      const meetings = scenes.map((people) => people.includes('a') && people.includes('b'));
      if (!meetings.includes(true)) expect(new Set(weights)).toEqual(new Set([0]));
      for (const [index, weight] of weights.entries()) {
        if (meetings[index]) expect(weight).toBe(1);
        else expect(weight).toBeLessThanOrEqual(1);
      }
    }),
  );
});
