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
import { castAt, fillersOf } from '../../src/story/castAt.ts';
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

const part = (lens: Partial<Lens>, tieWindow: TieWindow | undefined = fading) =>
  applyLens(village, { ...defaultLens(village), ...lens }, tieWindow).story;

/** Those whom the filters name. */
const cast = (lens: Partial<Lens>, tieWindow?: TieWindow) =>
  [...fillersOf(part(lens, tieWindow), true)].sort().join(' ');

/** Those who are on the picture of each scene. */
const pictured = (lens: Partial<Lens>) => {
  const story = part(lens);
  return story.scenes.map((_, scene) => [...castAt(story, scene, true)].sort().join(' '));
};

test('all of a small cast is shown, and a story in which all speak is the same object', () => {
  expect(applyDefaultLens(smallStory).story).toBe(smallStory);
  expect(applyDefaultLens(village).story).toBe(village);
  expect([hasSilentPresence(smallStory), hasSilentPresence(village)]).toEqual([false, true]);
});

test('each filter names its characters', () => {
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

test('a number says who fills a picture: whoever is in a scene is on its picture', () => {
  const present = ['ann ben cleo', 'ben cleo', 'cleo dora', 'eve', 'ann ben cleo'];
  expect(pictured({ most: 1 })).toEqual(present);
  expect(pictured({ scenes: 6 })).toEqual(present);
  expect(pictured({ most: 2 })).toEqual([
    'ann ben cleo',
    'ben cleo',
    'cleo dora',
    'cleo eve',
    'ann ben cleo',
  ]);
});

test('a choice of who leaves the others out, also where they are in the scene', () => {
  expect(pictured({ group: 'mill' })).toEqual(Array(5).fill('ben cleo'));
  expect(pictured({ group: 'mill', most: 1 })).toEqual(['ben cleo', 'ben cleo', 'cleo', 'cleo', 'ben cleo']);
  expect(pictured({ around: { character: 'dora', steps: 1 } })).toEqual(Array(5).fill('cleo dora'));
  expect(pictured({ counted: 'speaking', most: 1 }).at(-1)).toBe('ben cleo');
});

test('who is hidden is left out, also where they are in the scene, unless they are shown in any case', () => {
  expect(cast({ without: ['ben', 'nobody'] })).toBe('ann cleo dora eve');
  expect(cast({ without: ['ben'], also: ['ben'] })).toBe('ann ben cleo dora eve');
});

test('characters in `also` are on every picture, whatever the filters', () => {
  expect(pictured({ most: 1, also: ['eve'] })).toEqual([
    'ann ben cleo eve',
    'ben cleo eve',
    'cleo dora eve',
    'eve',
    'ann ben cleo eve',
  ]);
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

test('any lens shows all scenes, and no more of the cast than it allows or than are present', () => {
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
      const kept = story.characters.map(({ id }) => id);
      expect(ids.filter((id) => kept.includes(id))).toEqual(kept);
      for (const [scene, { present }] of story.scenes.entries()) {
        const shown = castAt(story, scene, true);
        expect(present.filter(({ character }) => !shown.has(character))).toEqual([]);
        expect([...shown].filter((id) => !kept.includes(id))).toEqual([]);
        const allowed = Math.max(asked.most, present.length + (asked.around ? 1 : 0));
        expect(shown.size).toBeLessThanOrEqual(allowed);
      }
      expect(story.scenes.map(({ id }) => id)).toEqual(village.scenes.map(({ id }) => id));
    }),
  );
});
