import fc from 'fast-check';
import { expect, test } from 'vitest';
import { castAt, fillersOf, mostAtOnce, usuallyAtOnce } from '../../src/story/castAt.ts';
import { admit } from '../../src/story/gate.ts';
import type { Filling, Scene, Story } from '../../src/story/types.ts';

/** Ann and Ben are in most scenes. Dora is a supporting character; Ann telephones in the last scene. */
const village = admit({
  format: 'throughline',
  version: 1,
  id: 'village',
  languages: ['en'],
  title: 'The village',
  characters: [
    { id: 'ann', name: 'Ann' },
    { id: 'ben', name: 'Ben' },
    { id: 'cleo', name: 'Cleo' },
    { id: 'dora', name: 'Dora', role: 'supporting' },
    { id: 'eve', name: 'Eve' },
  ],
  scenes: [
    { id: 'mill', title: 'The mill', present: ['ann', 'ben'] },
    { id: 'inn', title: 'The inn', present: ['dora', 'eve', 'cleo'] },
    { id: 'call', title: 'The call', present: ['ben', { character: 'ann', remote: true }] },
  ],
});

const casts = (story: Story, supporting = false) =>
  story.scenes.map((_, scene) => [...castAt(story, scene, supporting)].sort().join(' '));

test('for one who is guarded from spoilers, whom no scene has brought on is on no picture yet', () => {
  const met = (story: Story, supporting: boolean) =>
    story.scenes.map((_, scene) => [...castAt(story, scene, supporting, true)].sort().join(' '));
  expect(met(village, false)).toEqual(['ann ben', 'ann ben cleo dora eve', 'ann ben cleo eve']);
  expect(met(village, true)).toEqual(['ann ben', 'ann ben cleo dora eve', 'ann ben cleo dora eve']);
  expect(castAt(village, 1, true, true)).toBe(castAt(village, 1, true));
});

const filled = (filling: Partial<Filling>): Story => ({
  ...village,
  filling: { always: [], order: ['ann', 'ben', 'dora', 'cleo', 'eve'], most: 2, ...filling },
});

test('everyone is on every picture; a supporting character only in its scenes, unless these are switched on', () => {
  const principals = 'ann ben cleo eve';
  const all = 'ann ben cleo dora eve';
  expect(casts(village)).toEqual([principals, all, principals]);
  expect(casts(village, true)).toEqual([all, all, all]);
  expect(castAt(village, 0, true)).toBe(castAt(village, 1, true));
});

test('a filling is topped up to its number, and makes room for those who are in the scene', () => {
  expect(casts(filled({}))).toEqual(['ann ben', 'cleo dora eve', 'ann ben']);
  expect(casts(filled({ most: 3 }))).toEqual(['ann ben cleo', 'cleo dora eve', 'ann ben cleo']);
  expect(casts(filled({ most: 4 }), true)).toEqual([
    'ann ben cleo eve',
    'ann cleo dora eve',
    'ann ben cleo eve',
  ]);
  expect(casts(filled({ most: 0, always: ['eve'] }))).toEqual([
    'ann ben eve',
    'cleo dora eve',
    'ann ben eve',
  ]);
});

test('one who has died fills last, but is on the picture of a scene in which it is', () => {
  const story = filled({ most: 2 });
  const [mill, inn, call] = story.scenes;
  const died: Story = {
    ...story,
    scenes: [
      { ...(mill as Scene), leaves: [{ character: 'ann', how: 'dies' }] },
      { ...(inn as Scene), present: [] },
      { ...(call as Scene), present: [] },
    ],
  };
  expect(casts(died)).toEqual(['ann ben', 'ben cleo', 'ben cleo']);
});

test('the filters name those who fill, and the most at once decide whether a story is a crowd', () => {
  expect([...fillersOf(filled({ most: 2, always: ['eve'] }), false)]).toEqual(['eve', 'ann', 'ben']);
  expect([mostAtOnce(village), mostAtOnce(filled({})), mostAtOnce(filled({ most: 4 }))]).toEqual([5, 3, 4]);
});

test('the greatest and the usual number at once are those of the casts, whatever fills them', () => {
  const people = village.characters.map(({ id }) => id);
  const filling = fc.record({
    always: fc.subarray(people),
    order: fc.shuffledSubarray(people),
    most: fc.nat(people.length + 1),
  });
  fc.assert(
    fc.property(filling, (some) => {
      const sizes = filled(some).scenes.map((_, scene) => castAt(filled(some), scene, true).size);
      const story = filled(some);
      expect(mostAtOnce(story)).toBe(Math.max(...sizes));
      expect(usuallyAtOnce(story)).toBeCloseTo(sizes.reduce((sum, size) => sum + size, 0) / sizes.length);
    }),
  );
});
