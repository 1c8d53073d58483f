import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeCharacters } from '../../src/edit/mergeCharacters.ts';
import { throughline } from '../../src/formats/throughline.ts';
import { inChronologicalOrder } from '../../src/lens/chronological.ts';
import { firstScenes } from '../../src/lens/firstScenes.ts';
import { coPresenceAt, tieId } from '../../src/measures/coPresence.ts';
import { describe } from '../../src/story/describe.ts';
import { admit } from '../../src/story/gate.ts';
import { restrictTo } from '../../src/story/restrict.ts';
import { departuresAt, sentenceOf } from '../../src/story/sentences.ts';
import { changesAt, goneAt, historyOf, relationsAt, turnsAt } from '../../src/story/state.ts';
import type { Departure, WholeStory } from '../../src/story/types.ts';
import { smallStories } from '../formats/smallStories.ts';

const evidence = { words: 'So it is said.' };
const dies = (character: string): Departure => ({ character, how: 'dies' });
const leaves = (character: string): Departure => ({ character, how: 'leaves' });

/**
 * Ann loves Ben and is Cleo's friend. Ben dies, and haunts her. Cleo leaves for good, writes, and comes back. At last Ann says that
 * she mourns Ben.
 */
const file = () => ({
  format: 'throughline',
  version: 1,
  id: 'haunted',
  languages: ['en', 'de'],
  title: 'Haunted',
  characters: ['Ann', 'Ben', 'Cleo'].map((name) => ({ id: name, name })),
  relations: [
    { id: 'love', from: 'Ann', to: 'Ben' },
    { id: 'friends', from: 'Ann', to: 'Cleo', mutual: true },
  ],
  background: [
    {
      does: 'begin',
      relation: 'love',
      kind: 'romance',
      valence: 0.8,
      strength: 0.6,
      label: 'in love',
      evidence,
    },
    {
      does: 'begin',
      relation: 'friends',
      kind: 'friendship',
      valence: 0.5,
      strength: 0.5,
      label: 'friends',
      evidence,
    },
  ],
  scenes: [
    { id: 'picnic', title: 'Picnic', happens: 2, present: ['Ann', 'Ben', 'Cleo'] },
    { id: 'fall', title: 'The fall', happens: 3, present: ['Ann', 'Ben'], leaves: [dies('Ben')] },
    { id: 'ghost', title: 'A ghost', happens: 4, present: ['Ann', 'Ben', 'Cleo'], leaves: [leaves('Cleo')] },
    {
      id: 'letter',
      title: 'A letter',
      happens: 5,
      present: ['Ann', { character: 'Cleo', remote: 'letter' }],
    },
    { id: 'return', title: 'Return', happens: 6, present: ['Ann', 'Cleo'] },
    {
      id: 'grave',
      title: 'At the grave',
      happens: 7,
      present: ['Ann'],
      changes: [
        { does: 'change', relation: 'love', label: { en: 'mourns him', de: 'trauert um ihn' }, evidence },
      ],
    },
  ],
});

const story = admit(file());

test('one who has died stays dead, also as a ghost; one who has left is back when in the room again', () => {
  const gone = (id: string) => story.scenes.map((_, scene) => goneAt(story, id, scene));
  expect([gone('Ann'), gone('Ben'), gone('Cleo')]).toEqual([
    [undefined, undefined, undefined, undefined, undefined, undefined],
    [undefined, 'died', 'died', 'died', 'died', 'died'],
    [undefined, undefined, 'left', 'left', undefined, undefined],
  ]);
});

test('the relations of one who dies or leaves end with that scene, until a later scene says more of them', () => {
  expect(story.scenes.map((_, scene) => [...relationsAt(story, scene).keys()])).toEqual([
    ['love', 'friends'],
    ['friends'],
    [],
    [],
    [],
    ['love'],
  ]);
  expect(relationsAt(story, 5).get('love')).toMatchObject({
    valence: 0.8,
    label: { en: 'mourns him', de: 'trauert um ihn' },
  });
});

test('a death is told once in its scene, and in the history of each relation that ends with it', () => {
  const told = (language: 'en' | 'de') => [
    departuresAt(story, 1, language),
    departuresAt(story, 2, language),
    historyOf(story, 'love').map((turn) => sentenceOf(story, turn, 5, language)),
  ];
  expect(told('en')).toEqual([
    ['Ben dies.'],
    ['Cleo leaves for good.'],
    [
      'Ann → Ben: in love.',
      'Ann → Ben: ends with the death of Ben (before: in love).',
      'Ann → Ben: mourns him (before: in love).',
    ],
  ]);
  expect(told('de').flat().slice(0, 4)).toEqual([
    'Ben stirbt.',
    'Cleo geht für immer.',
    'Ann → Ben: in love.',
    'Ann → Ben: endet mit dem Tod von Ben (vorher: in love).',
  ]);
  expect([turnsAt(story, 1).length, changesAt(story, 1).length]).toEqual([1, 0]);
});

test('the description of a scene says who dies in it', () => {
  const shown = new Set(['Ann', 'Ben', 'Cleo']);
  expect(describe(story, 1, 'en', { shown, hiddenKinds: new Set() })).toBe(
    'In the scene: Ann and Ben. What changes: Ben dies. All relationships now: Ann and Cleo: friends.',
  );
});

test('inferred ties end, too, but the ghost has one in its scene', () => {
  const window = { type: 'so-far' } as const;
  const tied = (scene: number) => coPresenceAt(story, scene, window).has(tieId('Ann', 'Ben'));
  expect(story.scenes.map((_, scene) => tied(scene))).toEqual([true, true, true, false, false, false]);
});

test('where scenes are put in the order in which they happen, a death counts from when it happens', () => {
  const told = file();
  Object.assign(told.scenes[0] ?? {}, { happens: 3.5 });
  const happened = inChronologicalOrder(admit(told));
  expect(happened.scenes.map(({ id }, scene) => [id, goneAt(happened, 'Ben', scene)])).toEqual([
    ['fall', 'died'],
    ['picnic', 'died'],
    ['ghost', 'died'],
    ['letter', 'died'],
    ['return', 'died'],
    ['grave', 'died'],
  ]);
  expect([...relationsAt(happened, 1).keys()]).toEqual(['friends']);
});

test('a part of the cast leaves out who is not in it, and of two that are merged the first death counts', () => {
  const departures = ({ scenes }: Pick<WholeStory, 'scenes'>) => scenes.map((scene) => scene.leaves);
  expect(departures(restrictTo(story, new Set(['Ann', 'Cleo'])))).toEqual([
    [],
    [],
    [leaves('Cleo')],
    [],
    [],
    [],
  ]);
  const merged = mergeCharacters(story, 'Ben', 'Cleo');
  expect(departures(merged)).toEqual([[], [dies('Ben')], [], [], [], []]);
});

test.for<[string, (scenes: ReturnType<typeof file>['scenes']) => void, string]>([
  [
    'no one can die twice',
    (scenes) => Object.assign(scenes[4] ?? {}, { leaves: [dies('Ben')] }),
    'At scenes[4].leaves[0]: “Ben” died in an earlier scene and cannot die again or leave. Keep one of the two.',
  ],
  [
    'who dies is a character of the story',
    (scenes) => Object.assign(scenes[4] ?? {}, { leaves: [dies('Dan')] }),
    'At scenes[4].leaves[0]: “Dan” is not in the list of characters. Add it there or correct the name.',
  ],
])('%s', ([, change, refusal]) => {
  const wrong = file();
  change(wrong.scenes);
  expect(() => admit(wrong)).toThrow(refusal);
});

test('the first scenes of any story tell no later death, and what holds in them is the same', () => {
  fc.assert(
    fc.property(smallStories, fc.nat(), (whole, number) => {
      const seen = 1 + (number % whole.scenes.length);
      const first = firstScenes(whole, seen);
      for (let scene = 0; scene < seen; scene++) {
        for (const { id } of whole.characters)
          expect(goneAt(first, id, scene)).toBe(goneAt(whole, id, scene));
        expect([...relationsAt(first, scene).keys()]).toEqual([...relationsAt(whole, scene).keys()]);
      }
      expect(first.scenes.flatMap((scene) => scene.leaves)).toEqual(
        whole.scenes.slice(0, seen).flatMap((scene) => scene.leaves),
      );
    }),
  );
});

test('any story is read back from JSON with who dies and leaves, and no relation of the newly gone holds', () => {
  fc.assert(
    fc.property(smallStories, (whole) => {
      expect(throughline.read(throughline.write?.(whole) ?? '').story.scenes).toEqual(whole.scenes);
      for (const [scene, departing] of whole.scenes.entries()) {
        const gone = new Set(departing.leaves.map(({ character }) => character));
        for (const { relation } of relationsAt(whole, scene).values())
          expect(gone.has(relation.from) || gone.has(relation.to)).toBe(false);
      }
    }),
  );
});
