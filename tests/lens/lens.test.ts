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
 * A village: Ann meets everybody, Ben and Cleo meet each other three times, Dora only Cleo, Eve nobody. Ben and Cleo
 * are of one house. Ann never says a word in the last scene.
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

test('a small cast is shown whole, and a story without silence is not even copied', () => {
  expect(applyDefaultLens(smallStory).story).toBe(smallStory);
  expect(applyDefaultLens(village).story).toBe(village);
  expect([hasSilentPresence(smallStory), hasSilentPresence(village)]).toEqual([false, true]);
});

test('each filter takes people away for its own reason', () => {
  expect({
    most: cast({ most: 2 }),
    scenes: cast({ scenes: 2 }),
    shared: cast({}, { ...fading, atLeast: 3 }),
    group: cast({ group: 'mill' }),
    oneStep: cast({ around: { character: 'dora', steps: 1 } }),
    twoSteps: cast({ around: { character: 'dora', steps: 2 } }),
    alone: cast({ around: { character: 'eve', steps: 2 } }),
    aroundByThree: cast({ around: { character: 'cleo', steps: 1 } }, { ...fading, atLeast: 3 }),
    nobody: cast({ scenes: 6 }),
  }).toEqual({
    most: 'ben cleo',
    scenes: 'ann ben cleo',
    shared: 'ben cleo',
    group: 'ben cleo',
    oneStep: 'cleo dora',
    twoSteps: 'ann ben cleo dora',
    alone: 'eve',
    aroundByThree: 'ben cleo',
    nobody: '',
  });
});

test('who is asked for is there in any case', () => {
  expect(cast({ group: 'mill', scenes: 4, also: ['eve'] })).toBe('cleo eve');
});

test('where only those count who speak, a silent listener shares no scene', () => {
  const listener = applyLens(village, { ...defaultLens(village), counted: 'speaking' }, fading).story;
  expect(listener.scenes.map(({ present }) => present.length)).toEqual([3, 2, 2, 1, 2]);
  expect(cast({ counted: 'speaking', scenes: 2 })).toBe('ben cleo');
});

test('where relations are authored, a step is a relation, and a shared scene only while those are shown', () => {
  const around = (tieWindow: TieWindow | undefined) =>
    applyLens(smallStory, { ...defaultLens(smallStory), around: { character: 'ada', steps: 1 } }, tieWindow)
      .story.characters.map(({ id }) => id)
      .join(' ');
  expect(around(undefined)).toBe('ada ben');
  expect(around(fading)).toBe('ada ben cleo');
});

test('whatever the lens, it shows some of the cast, never more than asked for, and all scenes', () => {
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
