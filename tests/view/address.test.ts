import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type TieWindow, tieId } from '../../src/measures/coPresence.ts';
import { KINDS } from '../../src/story/types.ts';
import { isNewPlace, readAddress, writeAddress } from '../../src/view/address.ts';
import { type Addressed, firstView } from '../../src/view/firstView.ts';
import { smallStory as story } from '../story/cast.ts';
import { opened } from './opened.ts';

const defaults = { language: 'en', theme: 'system' } as const;

test('a story that has just been opened has a short address', () => {
  expect(writeAddress(opened())).toBe('?story=small&scene=1&lang=en');
});

test('an empty address asks for what is shown without one', () => {
  expect(readAddress('', story, defaults)).toEqual({ view: firstView(story, defaults), notice: undefined });
});

test('a link opens what its sender saw', () => {
  const share = fc.integer({ min: -1000, max: 1000 }).map((value) => value / 1000);
  const view: fc.Arbitrary<Addressed> = fc.record({
    scene: fc.nat(story.scenes.length - 1),
    selection: fc.constantFrom(
      undefined,
      { type: 'character', id: 'ada' } as const,
      { type: 'relation', id: 'both' } as const,
      { type: 'tie', id: tieId('ada', 'ben') } as const,
    ),
    biography: fc.constantFrom<Addressed['biography']>(undefined, ['ben', 'ada']),
    compare: fc.constantFrom(undefined, 0, 3),
    view: fc.constantFrom('graph', 'tables'),
    editing: fc.boolean(),
    strip: fc.constantFrom('', '1, 6, 9', '/3'),
    curve: fc.constantFrom('change', 'density', 'degree'),
    language: fc.constantFrom('en', 'de'),
    theme: fc.constantFrom('system', 'light', 'dark'),
    supporting: fc.boolean(),
    hiddenKinds: fc.subarray([...KINDS]).map((kinds) => new Set(kinds)),
    showLater: fc.boolean(),
    continuity: fc.constantFrom(0.1, 0.25, 0.4, 2),
    lens: fc.record({
      order: fc.constantFrom('told', 'happened'),
      counted: fc.constantFrom('present', 'speaking'),
      most: fc.constantFrom(2, 3),
      scenes: fc.nat(2),
      group: fc.constant(undefined),
      around: fc.constantFrom(
        undefined,
        { character: 'ada', steps: 1 } as const,
        {
          character: 'ben',
          steps: 2,
        } as const,
      ),
      also: fc.subarray(['ada', 'cleo']),
      without: fc.constantFrom(undefined, ['cleo']),
    }),
    tieWindow: fc.constantFrom<TieWindow | undefined>(
      undefined,
      { type: 'scene' },
      { type: 'so-far' },
      { type: 'whole' },
      { type: 'smoothed' },
      { type: 'last', scenes: 5 },
      { type: 'fading', halfLife: 4 },
    ),
    pins: fc.array(
      fc.record({
        character: fc.constantFrom('ada', 'ben'),
        place: fc.constantFrom('town', 'sea', undefined),
        x: share,
        y: share,
      }),
      { maxLength: 3 },
    ),
  });
  fc.assert(
    fc.property(view, (sent) => {
      fc.pre(sent.compare !== sent.scene);
      expect(
        readAddress(writeAddress({ ...sent, story, whole: story, own: undefined }), story, defaults),
      ).toEqual({
        view: sent,
        notice: undefined,
      });
    }),
  );
});

test.for([
  ['?scene=99', 3, { type: 'unknown-scene', text: '99', scenes: 4 }],
  ['?scene=0', 0, { type: 'unknown-scene', text: '0', scenes: 4 }],
  ['?scene=two', 0, { type: 'unknown-scene', text: 'two', scenes: 4 }],
  ['?scene=2.5', 2, { type: 'unknown-scene', text: '2.5', scenes: 4 }],
  ['?scene=2&character=dora', 1, { type: 'unknown-selection', id: 'dora' }],
  ['', 0, undefined],
] as const)('the address %s opens scene %i', ([search, scene, notice]) => {
  const read = readAddress(search, story, defaults);
  expect({ scene: read.view.scene, notice: read.notice }).toEqual({ scene, notice });
});

test('whatever is in an address, what is read from it has an address of its own', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (query) => {
      const { view } = readAddress(`?${query}`, story, defaults);
      expect(readAddress(writeAddress({ ...opened(), ...view }), story, defaults).view).toEqual(view);
    }),
  );
});

test('Back undoes a change of scene or selection, and not one of language or theme', () => {
  expect(isNewPlace('?story=a&scene=1', '?story=a&scene=2')).toBe(true);
  expect(isNewPlace('?story=a&scene=1', '?story=a&scene=1&character=ada')).toBe(true);
  expect(isNewPlace('?story=a&scene=1&lang=en', '?story=a&scene=1&lang=de&theme=dark')).toBe(false);
});

test('the title of a story that is being typed makes no new entry of the history, and another story does', () => {
  expect(isNewPlace('?story=a&own=k&scene=1', '?story=ab&own=k&scene=1')).toBe(false);
  expect(isNewPlace('?story=a&own=k&scene=1', '?story=b&own=l&scene=1')).toBe(true);
  expect(isNewPlace('?story=a&scene=1', '?story=b&scene=1')).toBe(true);
  expect(isNewPlace('?story=a&scene=1', '?story=b&own=k&scene=1')).toBe(true);
});
