import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeOf } from '../../src/edit/wholeOf.ts';
import { asTold } from '../../src/lens/asTold.ts';
import { hasTimes, inChronologicalOrder, simultaneousScenes } from '../../src/lens/chronological.ts';
import { applyLens, defaultLens } from '../../src/lens/lens.ts';
import { admit } from '../../src/story/gate.ts';
import { identityAt } from '../../src/story/identity.ts';
import { relationsAt, turnsAt } from '../../src/story/state.ts';
import type { Character, WholeStory } from '../../src/story/types.ts';
import { smallFile, smallStory } from '../story/cast.ts';

type Happens = number | { from: number; to: number } | undefined;

/** The small story with times for its scenes market, ship, quay and storm. */
const dated = (...happens: readonly Happens[]): WholeStory => {
  const file = smallFile();
  const scenes = file.scenes.map((scene, index) =>
    happens[index] === undefined ? scene : { ...scene, happens: happens[index] },
  );
  return admit({ ...file, scenes });
};
const order = (story: WholeStory) => inChronologicalOrder(story).scenes.map(({ id }) => id);

test('a story without times happens as it is told', () => {
  expect(hasTimes(smallStory)).toBe(false);
  expect(inChronologicalOrder(smallStory)).toBe(smallStory);
  expect(smallStory.scenes.map((_, scene) => simultaneousScenes(smallStory, scene))).toEqual([
    [],
    [],
    [],
    [],
  ]);
});

test('a flashback comes first, and a scene without a time follows the one told before it', () => {
  expect(order(dated(5, undefined, 1, undefined))).toEqual(['quay', 'storm', 'market', 'ship']);
  expect(order(dated(undefined, 3, 2, undefined))).toEqual(['market', 'quay', 'storm', 'ship']);
});

test('scenes are simultaneous while their time spans overlap, not when they only touch', () => {
  const story = dated({ from: 1, to: 3 }, { from: 1, to: 2 }, { from: 2, to: 3 }, 3);
  expect(story.scenes.map((_, scene) => simultaneousScenes(story, scene))).toEqual([[1, 2], [0], [0], []]);
  const moments = dated(2, 2, { from: 1, to: 4 }, undefined);
  expect(moments.scenes.map((_, scene) => simultaneousScenes(moments, scene))).toEqual([
    [1, 2],
    [0, 2],
    [0, 1],
    [],
  ]);
});

test('a change holds from when its scene happens', () => {
  // The quay, where love becomes mutual and the quarrel begins, happens first; the storm, which ends the quarrel, last.
  const story = inChronologicalOrder(dated(2, 3, 1, 4));
  expect(story.scenes.map(({ id }) => id)).toEqual(['quay', 'market', 'ship', 'storm']);
  const changes = story.scenes.map((_, scene) =>
    turnsAt(story, scene).map(({ change, relation }) => `${change.does} ${relation.id}`),
  );
  expect(changes).toEqual([
    ['end ada-loves', 'begin both', 'begin quarrel'],
    [],
    ['begin ada-loves'],
    ['end quarrel'],
  ]);
  expect(relationsAt(story, 2).get('ada-loves')).toMatchObject({
    kind: 'romance',
    valence: 0.8,
    strength: 0.9,
  });
});

test('a character goes by the name that is revealed last as scenes happen, not as they are told', () => {
  const file = smallFile();
  // Told: first Princess (ship), then Queen (storm). But the storm happens before the ship.
  Object.assign(file.characters[2] as object, {
    names: [
      { scene: 'ship', name: 'Princess', about: 'The princess.' },
      { scene: 'storm', name: 'Queen', about: 'The queen.' },
    ],
  });
  for (const [index, happens] of [2, 9, 3, 1].entries())
    Object.assign(file.scenes[index] as object, { happens });
  const story = inChronologicalOrder(admit(file));
  const cleo = story.characters[2] as Character;
  expect(story.scenes.map(({ id }, scene) => [id, identityAt(story, cleo, scene)])).toEqual([
    ['storm', { name: { en: 'Queen' }, about: { en: 'The queen.' } }],
    ['market', { name: { en: 'Queen' }, about: { en: 'The queen.' } }],
    ['quay', { name: { en: 'Queen' }, about: { en: 'The queen.' } }],
    ['ship', { name: { en: 'Princess' }, about: { en: 'The princess.' } }],
  ]);
});

test('a relation that ends before it begins never holds', () => {
  const story = inChronologicalOrder(dated(1, 2, 4, 3));
  expect(story.scenes[2]?.changes).toEqual([]);
  expect(turnsAt(story, 3).map(({ change }) => change.does)).toEqual(['end', 'begin', 'begin']);
});

const moment = fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined });
const moments = fc.tuple(moment, moment, moment, moment);

test('with any times, no scene is lost, and without its acts the story passes the gate', () => {
  fc.assert(
    fc.property(moments, (when) => {
      const story = inChronologicalOrder(dated(...when));
      expect(story.scenes.map(({ id }) => id).toSorted()).toEqual(['market', 'quay', 'ship', 'storm']);
      const withoutActs = {
        ...story,
        acts: [],
        scenes: story.scenes.map((scene) => ({ ...scene, act: undefined })),
      };
      expect(wholeOf(withoutActs)).toEqual(withoutActs);
    }),
  );
});

test('a story in the order in which it happens may have split acts, and then is refused', () => {
  expect(() => wholeOf(inChronologicalOrder(dated(1, 4, 2, 3)))).toThrow(
    'At scenes[3].act: act “one” returns after another act. An act is one continuous run of scenes; add a second act.',
  );
});

test('what is shown in the order in which it happens is saved in the order in which it is told', () => {
  fc.assert(
    fc.property(moments, fc.constantFrom('ada', 'ben', 'cleo'), (when, character) => {
      const story = dated(...when);
      const lens = { ...defaultLens(story), around: { character, steps: 1 } } as const;
      const told = applyLens(story, lens, undefined).story;
      const happened = applyLens(story, { ...lens, order: 'happened' }, undefined);
      expect(wholeOf(asTold(happened))).toEqual(told);
    }),
  );
});

test('a time span that ends before it begins is refused', () => {
  expect(() => dated({ from: 2, to: 1 })).toThrow(
    'At scenes[0].happens: “to” comes before “from”. A time span must end after it begins.',
  );
});
