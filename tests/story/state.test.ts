import fc from 'fast-check';
import { expect, test } from 'vitest';
import { admit } from '../../src/story/gate.ts';
import { identityAt } from '../../src/story/identity.ts';
import {
  backgroundAhead,
  historyOf,
  numberOf,
  presentAt,
  relationsAt,
  scenesWith,
  statesAt,
  turnsAt,
  whereaboutsAt,
} from '../../src/story/state.ts';
import type { Character } from '../../src/story/types.ts';
import { smallStory as story } from './cast.ts';
import { crowdStory } from './crowd.ts';

const holding = (scene: number) =>
  [...relationsAt(story, scene).values()].map(
    ({ relation, label, strength, since }) => `${relation.id}: ${label.en}, ${strength}, since ${since}`,
  );

test('the relations at a scene are the background with all changes up to it', () => {
  expect([0, 1, 2, 3].map(holding)).toEqual([
    ['ada-loves: in love, 0.5, since -1'],
    ['ada-loves: longs, 0.9, since -1'],
    ['both: a couple, 1, since 2', 'quarrel: rivals, 0.4, since 2'],
    ['both: a couple, 1, since 2'],
  ]);
});

test('a turn has the state before and after its change', () => {
  expect(
    turnsAt(story, 2).map(({ relation, before, after }) => [relation.id, before?.strength, after?.strength]),
  ).toEqual([
    ['ada-loves', 0.9, undefined],
    ['both', undefined, 1],
    ['quarrel', undefined, 0.4],
  ]);
  expect(historyOf(story, 'ada-loves').map(({ scene }) => scene)).toEqual([-1, 1, 2]);
});

test('characters are where they last appeared, before that at home, and where they stand if they take part by telephone', () => {
  expect([0, 1, 2, 3].map((scene) => [...whereaboutsAt(story, scene).values()])).toEqual([
    ['town', 'town', 'town'],
    ['town', 'sea', 'town'],
    ['town', 'town', 'town'],
    ['town', 'town', 'sea'],
  ]);
  expect(presentAt(story, 1).get('ada')?.remote).toBe('telephone');
  expect(scenesWith(story, 'ada')).toEqual([0, 1, 2]);
});

test('a revealed name is known from its scene on, not before', () => {
  const cleo = story.characters[2] as Character;
  expect([0, 2, 3].map((scene) => identityAt(story, cleo, scene))).toEqual([
    { name: { en: 'Cleo' }, about: { en: 'A stranger.' } },
    { name: { en: 'Cleo' }, about: { en: 'A stranger.' } },
    { name: { en: 'Queen Cleo', de: 'Königin Cleo' }, about: { en: 'The queen.' } },
  ]);
});

test('finding a name takes no longer with very many names and scenes', () => {
  const many = 1500;
  const long = admit({
    format: 'throughline',
    version: 1,
    id: 'long',
    languages: ['en'],
    title: 'Long',
    characters: [
      {
        id: 'a',
        name: 'Stranger',
        names: Array.from({ length: many }, (_, scene) => ({ scene: `${scene}`, name: `Name ${scene}` })),
      },
    ],
    scenes: Array.from({ length: many }, (_, scene) => ({ id: `${scene}`, title: `${scene}` })),
  });
  const [one] = long.characters as [Character];
  const names = long.scenes.map((_, scene) => identityAt(long, one, scene).name.en);
  expect(names).toEqual(long.scenes.map((_, scene) => `Name ${scene}`));
});

test('the state at a scene does not depend on which scenes were asked for before', () => {
  const straight = [0, 1, 2, 3].map(holding);
  fc.assert(
    fc.property(fc.array(fc.nat(3)), (order) => {
      for (const scene of order) expect(holding(scene)).toEqual(straight[scene]);
    }),
  );
});

test('a story whose background is gone through in steps, ahead, is the same story', () => {
  const make = () => structuredClone(crowdStory(20, 3));
  const straight = make();
  const count = straight.background.length;
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: count })), fc.boolean(), (steps, all) => {
      const stepped = make();
      for (const most of steps) backgroundAhead(stepped, most);
      if (all) while (backgroundAhead(stepped, 7));
      for (const scene of [0, 2]) {
        expect([...relationsAt(stepped, scene)]).toEqual([...relationsAt(straight, scene)]);
        expect(statesAt(stepped, scene)).toEqual(statesAt(straight, scene));
      }
      for (const { id } of stepped.relations) expect(historyOf(stepped, id)).toEqual(historyOf(straight, id));
    }),
    { numRuns: 20 },
  );
});

test('the number of a relation is its index in the story', () => {
  expect(story.relations.map(({ id }) => numberOf(story, id))).toEqual(story.relations.map((_, n) => n));
});

test('the state at any scene of a long story is the sum of its changes, in whatever order scenes are asked for', () => {
  const long = crowdStory(400, 700);
  const holds = new Map<string, number>();
  for (const change of long.background)
    if (change.does === 'begin') holds.set(change.relation, change.strength as number);
  const strengths = long.scenes.map(({ changes }) => {
    for (const change of changes) {
      if (change.does === 'end') holds.delete(change.relation);
      else holds.set(change.relation, change.strength as number);
    }
    return [...holds];
  });
  fc.assert(
    fc.property(fc.array(fc.nat(long.scenes.length - 1), { minLength: 1, maxLength: 20 }), (scenes) => {
      for (const scene of scenes) {
        const holding = relationsAt(long, scene);
        expect([...holding].map(([id, { strength }]) => [id, strength])).toEqual(strengths[scene]);
        expect(statesAt(long, scene)).toEqual(long.relations.map(({ id }) => holding.get(id)));
      }
    }),
    { numRuns: 20 },
  );
});
