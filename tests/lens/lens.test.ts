import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  applyDefaultLens,
  applyLens,
  defaultLens,
  GREATEST_CAST,
  hasSilentPresence,
  type Lens,
} from '../../src/lens/lens.ts';
import type { TieWindow } from '../../src/measures/coPresence.ts';
import { admit } from '../../src/story/gate.ts';
import { smallStory } from '../story/cast.ts';

/**
 * A village. Ben and Cleo, who are in one group, share three scenes, two of them with Ann; Dora shares one with Cleo, Eve none
 * with anyone. Ann does not speak in the last scene.
 */
const village = admit({
  format: 'throughline',
  version: 1,
  id: 'village',
  languages: ['en'],
  title: 'The village',
  groups: [{ id: 'mill', name: 'The mill' }],
  characters: ['ann', 'ben', 'cleo', 'dora', 'eve'].map((id) => ({
    id,
    name: id,
    ...(id === 'ben' || id === 'cleo' ? { group: 'mill' } : {}),
  })),
  scenes: [
    ['ann', 'ben', 'cleo'],
    ['ben', 'cleo'],
    ['cleo', 'dora'],
    ['eve'],
    ['ben', 'cleo', { character: 'ann', speaks: false }],
  ].map((present, index) => ({ id: `s${index}`, title: `${index}`, present })),
});

const fading: TieWindow = { type: 'fading', halfLife: 4 };

const cast = (lens: Partial<Lens>, tieWindow: TieWindow | undefined = fading) =>
  applyLens(village, { ...defaultLens(village), ...lens }, tieWindow)
    .story.characters.map(({ id }) => id)
    .join(' ');

test('all of a small cast is shown, and a story in which all speak is the same object', () => {
  expect(applyDefaultLens(smallStory).story).toBe(smallStory);
  expect(applyDefaultLens(village).story).toBe(village);
  expect([hasSilentPresence(smallStory), hasSilentPresence(village)]).toEqual([false, true]);
});

test('each filter leaves its characters', () => {
  expect({
    most: cast({ most: 2 }),
    scenes: cast({ scenes: 2 }),
    shared: cast({}, { ...fading, atLeast: 3 }),
    group: cast({ group: 'mill' }),
    oneStep: cast({ around: { character: 'dora', steps: 1 } }),
    twoSteps: cast({ around: { character: 'dora', steps: 2 } }),
    alone: cast({ around: { character: 'eve', steps: 2 } }),
    aroundByThree: cast({ around: { character: 'cleo', steps: 1 } }, { ...fading, atLeast: 3 }),
    none: cast({ scenes: 6 }),
  }).toEqual({
    most: 'ben cleo',
    scenes: 'ann ben cleo',
    shared: 'ben cleo',
    group: 'ben cleo',
    oneStep: 'cleo dora',
    twoSteps: 'ann ben cleo dora',
    alone: 'eve',
    aroundByThree: 'ben cleo',
    none: '',
  });
});

test('characters in `also` are shown whatever the filters', () => {
  expect(cast({ group: 'mill', scenes: 4, also: ['eve'] })).toBe('cleo eve');
});

test('where only speakers count, a silent listener shares no scene', () => {
  const listener = applyLens(village, { ...defaultLens(village), counted: 'speaking' }, fading).story;
  expect(listener.scenes.map(({ present }) => present.length)).toEqual([3, 2, 2, 1, 2]);
  expect(cast({ counted: 'speaking', scenes: 2 })).toBe('ben cleo');
});

test('in an authored story, a step follows a relation, and a tie only while ties are shown', () => {
  const around = (tieWindow: TieWindow | undefined) =>
    applyLens(smallStory, { ...defaultLens(smallStory), around: { character: 'ada', steps: 1 } }, tieWindow)
      .story.characters.map(({ id }) => id)
      .join(' ');
  expect(around(undefined)).toBe('ada ben');
  expect(around(fading)).toBe('ada ben cleo');
});

test('any lens shows all scenes, and no more of the cast than it allows', () => {
  const ids = village.characters.map(({ id }) => id);
  const lens: fc.Arbitrary<Lens> = fc.record({
    order: fc.constantFrom('told', 'happened'),
    counted: fc.constantFrom('present', 'speaking'),
    most: fc.integer({ min: 1, max: 2 * GREATEST_CAST }),
    scenes: fc.nat(6),
    group: fc.constantFrom(undefined, 'mill'),
    around: fc.option(fc.record({ character: fc.constantFrom(...ids), steps: fc.constantFrom(1, 2) }), {
      nil: undefined,
    }),
    also: fc.constant([]),
  });
  fc.assert(
    fc.property(lens, fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }), (asked, atLeast) => {
      const { story } = applyLens(village, asked, { ...fading, atLeast });
      const shown = story.characters.map(({ id }) => id);
      expect(ids.filter((id) => shown.includes(id))).toEqual(shown);
      expect(shown.length).toBeLessThanOrEqual(asked.most + (asked.around ? 1 : 0));
      expect(story.scenes.map(({ id }) => id)).toEqual(village.scenes.map(({ id }) => id));
    }),
  );
});
