import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOut } from '../../src/layout/layOut.ts';
import { positionsAt } from '../../src/layout/positionsAt.ts';
import { EXPORT_ROOM } from '../../src/layout/room.ts';
import { scenePositions } from '../../src/layout/standing.ts';
import { STAGES } from '../../src/layout/transitionStages.ts';
import { overlaps } from './overlaps.ts';
import { PHONE_ROOM } from './phoneRoom.ts';
import { americanGirl, anyStory, footprintsOf } from './stories.ts';

const ROOMS = [EXPORT_ROOM, PHONE_ROOM];
const [wide, tall] = ROOMS.map((room) => layOut(americanGirl, footprintsOf(americanGirl), { room })) as Pair;
type Pair = [ReturnType<typeof layOut>, ReturnType<typeof layOut>];
const principals = new Set(
  wide.characters.flatMap((id, c) =>
    americanGirl.characters.some((person) => person.id === id && person.role === 'principal') ? [c] : [],
  ),
);

test('at whole times positions are exactly those of the scene', () => {
  for (let s = 0; s < wide.scenes; s++) expect(positionsAt(wide, s)).toEqual(scenePositions(wide, s));
});

test('characters move in the move stage only', () => {
  expect(positionsAt(wide, 2 + STAGES.leaveUntil)).toEqual(scenePositions(wide, 2));
  expect(positionsAt(wide, 2 + STAGES.moveUntil)).toEqual(scenePositions(wide, 3));
});

test('times before the first scene and after the last count as those', () => {
  expect(positionsAt(wide, -3)).toEqual(scenePositions(wide, 0));
  expect(positionsAt(wide, 99)).toEqual(scenePositions(wide, wide.scenes - 1));
});

for (const [name, layout] of [
  ['wide', wide],
  ['tall', tall],
] as const) {
  test(`in a ${name} room no footprints overlap at any of 600 times`, () => {
    for (const people of [undefined, principals])
      for (let k = 0; k <= 600; k++) {
        const time = (k / 600) * (layout.scenes - 1);
        expect(overlaps(layout, positionsAt(layout, time, people), people)).toEqual([]);
      }
  });

  test(`in a ${name} room no character jumps`, () => {
    const steps = 1000 * (layout.scenes - 1);
    let before = positionsAt(layout, 0);
    let longest = 0;
    for (let k = 1; k <= steps; k++) {
      const now = positionsAt(layout, k / 1000);
      for (let i = 0; i < now.length; i++)
        longest = Math.max(longest, Math.abs((now[i] as number) - (before[i] as number)));
      before = now;
    }
    // In a thousandth of a transition: enough to give way quickly in a narrow room, far less than a jump.
    expect(longest).toBeLessThan(0.02 * layout.width);
  });
}

test('positions depend on the time alone, not on the times before', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 17, noNaN: true }), { minLength: 1 }), (times) => {
      const fresh = positionsAt(wide, 7.41);
      for (const time of times) positionsAt(wide, time);
      expect(positionsAt(wide, 7.41)).toEqual(fresh);
    }),
    { seed: 4 },
  );
});

test('no footprints of any small story overlap between scenes', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const layout = layOut(story, footprintsOf(story), { room: EXPORT_ROOM });
      const found: string[] = [];
      for (let time = 0; time <= layout.scenes - 1; time += 0.05)
        found.push(...overlaps(layout, positionsAt(layout, time)));
      expect(found).toEqual([]);
    }),
    { numRuns: 60, seed: 5 },
  );
});

test('asking for positions does not change the layout', () => {
  const before = structuredClone(wide);
  positionsAt(wide, 3.5);
  positionsAt(wide, 4).fill(0);
  expect(wide).toEqual(before);
});
