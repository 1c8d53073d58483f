import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comingsAndGoings, differencesOf } from '../../src/measures/differences.ts';
import { comparedIn } from '../../src/story/comparedIn.ts';
import { admit } from '../../src/story/gate.ts';
import { relationsAt } from '../../src/story/state.ts';
import type { Story } from '../../src/story/types.ts';
import { smallStories } from '../formats/smallStories.ts';
import { smallFile, smallStory as story } from '../story/cast.ts';

const differences = (earlier: number, later: number, of: Story = story) =>
  differencesOf(of, earlier, later).map(
    (difference) =>
      `${difference.state}, ${difference.direction}: ${comparedIn(of, difference, Math.max(earlier, later), 'en')}`,
  );

test('relations that began, ended or changed between two scenes are listed, the greatest difference first', () => {
  expect(differences(0, 1)).toEqual(['changed, neither: Ada → Ben: “in love” → “longs”.']);
  expect(differences(1, 2)).toEqual([
    'began, better: Ada and Ben: new, a couple.',
    'ended, better: Ada → Ben: ended (before: “longs”).',
    'began, worse: Cleo and Ben: new, rivals.',
  ]);
  expect(differences(2, 3)).toEqual(['ended, better: Queen Cleo and Ben: “rivals” → “forgiven”.']);
});

test('love that ends is for the worse, unless a warmer relation takes its place', () => {
  const { scenes, ...file } = smallFile();
  const withoutInto = scenes.map(({ changes = [], ...scene }) => ({
    ...scene,
    changes: changes.map((change) => (change.does === 'end' ? { ...change, into: undefined } : change)),
  }));
  const ended = 'Ada → Ben: ended (before: “longs”).';
  expect(differences(1, 2)).toContain(`ended, better: ${ended}`);
  expect(differences(1, 2, admit({ ...file, scenes: withoutInto }))).toContain(`ended, worse: ${ended}`);
});

test('hostility that ends with a death is not for the better, love that does is for the worse', () => {
  const { scenes, ...file } = smallFile();
  const [market, ship, quay, storm] = scenes;
  const dying = admit({
    ...file,
    scenes: [market, ship, quay, { ...storm, changes: [], leaves: [{ character: 'ben', how: 'dies' }] }],
  });
  const ended = [
    'ended, worse: Ada and Ben: ended (before: “a couple”).',
    'ended, neither: Queen Cleo and Ben: ended (before: “rivals”).',
  ];
  expect(differences(2, 3, dying)).toEqual(ended);
  expect(differencesOf(dying, 3, 2).map(({ state, direction }) => [state, direction])).toEqual([
    ['began', 'better'],
    ['began', 'neither'],
  ]);
});

test('what has the same words is told by how it moves', () => {
  const { scenes, ...file } = smallFile();
  const [market, ship] = scenes;
  const evidence = { words: 'Because it says so.' };
  const moved = { does: 'change', relation: 'ada-loves', valence: 0.3, strength: 0.9, evidence };
  const moving = admit({
    ...file,
    characters: [...file.characters.slice(0, 2), { id: 'cleo', name: 'Cleo' }],
    scenes: [market, { ...ship, changes: [moved] }],
  });
  expect(differences(0, 1, moving)).toEqual(['changed, worse: Ada → Ben: in love; colder, stronger.']);
  expect(differences(1, 0, moving)).toEqual(['changed, better: Ada → Ben: in love; warmer, weaker.']);
});

test('a relation that holds only between the two scenes is no difference', () => {
  expect(differences(1, 3).filter((sentence) => sentence.includes('Cleo'))).toEqual([]);
});

test('characters who are in only one of the two scenes are listed', () => {
  expect(comingsAndGoings(story, 1, 3)).toEqual({ came: ['cleo'], went: ['ben', 'ada'] });
  expect(comingsAndGoings(story, 0, 1)).toEqual({ came: [], went: [] });
});

const OPPOSITE = {
  began: 'ended',
  ended: 'began',
  changed: 'changed',
  better: 'worse',
  worse: 'better',
  neither: 'neither',
} as const;

test('a scene does not differ from itself, and the other way round what began ended and what is better is worse', () => {
  fc.assert(
    fc.property(smallStories, fc.nat(6), fc.nat(6), (any, a, b) => {
      const [one, other] = [a % any.scenes.length, b % any.scenes.length];
      expect(differencesOf(any, one, one)).toEqual([]);
      const there = differencesOf(any, one, other);
      const back = new Map(differencesOf(any, other, one).map((found) => [found.relation.id, found]));
      expect(back.size).toBe(there.length);
      for (const { relation, state, direction, isKnown, before, after, weight } of there) {
        expect([relationsAt(any, one).get(relation.id), relationsAt(any, other).get(relation.id)]).toEqual([
          before,
          after,
        ]);
        expect(back.get(relation.id)).toMatchObject({
          state: OPPOSITE[state],
          direction: OPPOSITE[direction],
          isKnown,
          weight,
        });
        if (!isKnown) expect(direction).toBe('neither');
      }
    }),
  );
});
