import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstScenes } from '../../src/lens/firstScenes.ts';
import { turningPoints } from '../../src/measures/turningPoints.ts';
import { notOnStrip } from '../../src/picture/posters/notOnStrip.ts';
import { scenesAsked } from '../../src/picture/posters/scenesAsked.ts';
import { stripScenes } from '../../src/picture/posters/stripScenes.ts';
import { admit } from '../../src/story/gate.ts';
import { finale } from './finale.ts';

/** Ada and Ben, who turn from friends to enemies and back in the third of every four scenes. */
function quarrels(scenes: number) {
  const evidence = { words: 'Because it says so.' };
  return admit({
    format: 'throughline',
    version: 1,
    id: 'quarrels',
    languages: ['en'],
    title: 'Quarrels',
    characters: [
      { id: 'ada', name: 'Ada' },
      { id: 'ben', name: 'Ben' },
    ],
    relations: [{ id: 'both', from: 'ada', to: 'ben', mutual: true }],
    background: [
      { does: 'begin', relation: 'both', kind: 'other', valence: 0, strength: 0.5, label: 'know', evidence },
    ],
    scenes: Array.from({ length: scenes }, (_, scene) => ({
      id: `scene-${scene}`,
      title: `${scene}`,
      present: ['ada', 'ben'],
      changes:
        scene % 4 === 2
          ? [{ does: 'change', relation: 'both', valence: scene % 8 === 2 ? 0.9 : -0.9, evidence }]
          : [],
    })),
  });
}

test('a filmstrip has the first scene, the last, and the turning points between them', () => {
  const turning = turningPoints(finale).map(({ scene }) => scene);
  expect(stripScenes(finale)).toEqual([...new Set([0, ...turning, 17])].sort((a, b) => a - b));
});

test('the last scene is in the strip of a story with many turning points, however small the change in it', () => {
  const story = quarrels(40);
  expect(turningPoints(story)).toHaveLength(8);
  expect(stripScenes(story)).toHaveLength(9);
  expect(stripScenes(story)).toContain(0);
  expect(stripScenes(story)).toContain(39);
});

test('a story without turning points is shown at even distances', () => {
  const story = quarrels(2);
  expect(
    stripScenes({ ...story, scenes: Array.from({ length: 11 }, () => story.scenes[0] as never) }),
  ).toEqual([0, 2, 4, 6, 8, 10]);
  expect(stripScenes(firstScenes(story, 1))).toEqual([0]);
});

test.for<[asked: string, scenes: number[] | undefined]>([
  ['1, 6, 9', [0, 5, 8]],
  ['9 6,6', [5, 8]],
  ['/3', [0, 3, 6, 9, 12, 15]],
  [' / 10 ', [0, 10]],
  ['2, 99', [1]],
  ['99', undefined],
  ['0', undefined],
  ['/0', undefined],
  ['', undefined],
  ['scene', undefined],
])('of 18 scenes, "%s" asks for %s', ([asked, scenes]) => {
  expect(scenesAsked(asked, finale)).toEqual(scenes);
});

test('no strip has a scene after those of the story, whatever is asked for', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 18 }),
      fc.string({ unit: fc.constantFrom(...'0123456789,/ ') }),
      (seen, asked) => {
        const story = firstScenes(finale, seen);
        for (const scene of [...stripScenes(story), ...(scenesAsked(asked, story) ?? [])])
          expect(scene).toBeLessThan(seen);
      },
    ),
  );
});

test('what is asked for and is on no strip is one of three: not in the story, hidden, or more than fit', () => {
  expect(notOnStrip('0, 2, 6, 9, 99', 18, 6)).toEqual({ missing: [0, 99], hidden: [9], left: [] });
  expect(notOnStrip('/9', 18, 9)).toEqual({ missing: [], hidden: [], left: [] });
  expect(notOnStrip('/1', 26, 26)).toEqual({ missing: [], hidden: [], left: [25, 26] });
  expect(notOnStrip('', 18, 6)).toEqual({ missing: [], hidden: [], left: [] });
});

test('a strip has at most 24 scenes', () => {
  expect(scenesAsked('/1', quarrels(40))).toHaveLength(24);
});
