import fc from 'fast-check';
import type { Layout } from '../../src/layout/types.ts';
import { admit } from '../../src/story/gate.ts';
import { KINDS, type WholeStory } from '../../src/story/types.ts';

const ROOM = { width: 640, height: 480 };
const CAST = ['ada', 'ben', 'cleo', 'dora', 'egon', 'fritz', 'gustav', 'hanna'];
const evidence = { words: 'Because it says so.' };

/** A story of one scene with up to eight people, and a layout that puts them anywhere in a room. */
export type SmallPicture = { readonly story: WholeStory; readonly layout: Layout };

const quality = fc.record({
  kind: fc.constantFrom(...KINDS),
  valence: fc.constantFrom(-0.9, -0.3, 0.1, 0.6, 1),
  strength: fc.constantFrom(0.2, 0.6, 1),
  label: fc.constantFrom(
    'in love',
    'stands up for him',
    'will not hear of it',
    'old friends from the regiment',
  ),
});

const bond = fc.record({
  ends: fc.uniqueArray(fc.nat(CAST.length - 1), { minLength: 2, maxLength: 2 }),
  mutual: fc.boolean(),
  before: quality,
  does: fc.constantFrom('begin', 'change', 'end', 'none'),
  after: quality,
});

export const smallPictures: fc.Arbitrary<SmallPicture> = fc
  .record({
    bonds: fc.uniqueArray(bond, {
      minLength: 1,
      maxLength: 14,
      selector: ({ ends, mutual }) => `${mutual ? [...ends].sort() : ends} ${mutual}`,
    }),
    spots: fc.array(fc.tuple(fc.integer({ min: 30, max: 610 }), fc.integer({ min: 30, max: 430 })), {
      minLength: CAST.length,
      maxLength: CAST.length,
    }),
  })
  .map(({ bonds, spots }) => ({ story: storyOf(bonds), layout: layoutOf(spots) }));

type Bond = typeof bond extends fc.Arbitrary<infer T> ? T : never;

function storyOf(bonds: readonly Bond[]): WholeStory {
  const named = bonds.map((one, number) => ({ ...one, relation: `relation-${number}` }));
  return admit({
    format: 'throughline',
    version: 1,
    id: 'small',
    languages: ['en'],
    title: 'A small story',
    places: [],
    acts: [],
    characters: CAST.map((id) => ({ id, name: `${id.charAt(0).toUpperCase()}${id.slice(1)}` })),
    relations: named.map(({ relation, ends, mutual }) => ({
      id: relation,
      from: CAST[ends[0] as number],
      to: CAST[ends[1] as number],
      mutual,
    })),
    background: named
      .filter(({ does }) => does !== 'begin')
      .map(({ relation, before }) => ({ does: 'begin', relation, ...before, evidence })),
    scenes: [
      {
        id: 'only',
        title: 'The only scene',
        present: CAST,
        changes: named
          .filter(({ does }) => does !== 'none')
          .map(({ relation, does, after }) =>
            does === 'end' ? { does, relation, evidence } : { does, relation, ...after, evidence },
          ),
      },
    ],
  });
}

function layoutOf(spots: readonly (readonly [number, number])[]): Layout {
  return {
    ...ROOM,
    characters: CAST,
    scenes: 1,
    positions: Float64Array.from(spots.flat()),
    footprints: new Float64Array(3 * CAST.length).fill(28),
    regions: [],
    edge: 120,
    homes: new Float64Array(2 * CAST.length),
    frame: { x: 0, y: 0, width: 6, height: 4 },
  };
}
