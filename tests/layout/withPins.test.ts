import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOut } from '../../src/layout/layOut.ts';
import { positionAt } from '../../src/layout/standing.ts';
import type { Layout, Pin } from '../../src/layout/types.ts';
import { withPins } from '../../src/layout/withPins.ts';
import { footprintsOf } from '../../src/picture/marks/people/footprint.ts';
import { whereaboutsAt } from '../../src/story/state.ts';
import { finale } from '../picture/finale.ts';

const ROOM = { width: 960, height: 640 };
const layout = layOut(finale, footprintsOf(finale, ROOM), { room: ROOM });
const share = fc.double({ min: -0.9, max: 0.9, noNaN: true });
const pins = fc.array(
  fc.record({
    character: fc.constantFrom(...layout.characters),
    place: fc.constantFrom('new-york', 'paris'),
    x: share,
    y: share,
  }),
  { minLength: 1, maxLength: 1 },
);

const scenes = finale.scenes.map((_, scene) => scene);
const isAt = (scene: number, { character, place }: Pin) =>
  whereaboutsAt(finale, scene).get(character) === place;

function gapBetween(made: Layout, scene: number, one: string, other: string) {
  const [a, b] = [one, other].map((id) => ({
    ...positionAt(made, scene, id),
    box: made.footprints.subarray(3 * made.characters.indexOf(id), 3 * made.characters.indexOf(id) + 3),
  }));
  if (!a || !b) throw new Error('not there');
  const [upper, lower] = a.y <= b.y ? [a, b] : [b, a];
  return Math.max(
    Math.abs(a.x - b.x) - (a.box[0] ?? 0) - (b.box[0] ?? 0),
    lower.y - upper.y - (upper.box[2] ?? 0) - (lower.box[1] ?? 0),
  );
}

test('without pins, a layout is what it was', () => {
  expect(withPins(finale, layout, [])).toBe(layout);
});

test('scenes in which the pinned character is elsewhere are what they were', () => {
  fc.assert(
    fc.property(pins, (made) => {
      const pinned = withPins(finale, layout, made);
      for (const scene of scenes.filter((one) => !isAt(one, made[0] as Pin)))
        for (const id of layout.characters)
          expect(positionAt(pinned, scene, id)).toEqual(positionAt(layout, scene, id));
    }),
    { numRuns: 30 },
  );
});

test('no one moves but the pinned one and those who would overlap', () => {
  fc.assert(
    fc.property(pins, (made) => {
      const [pin] = made as [Pin];
      const pinned = withPins(finale, layout, made);
      for (const scene of scenes.filter((one) => isAt(one, pin))) {
        const movedIds = layout.characters.filter((id) => {
          const [before, after] = [layout, pinned].map((one) => positionAt(one, scene, id));
          return Math.hypot((before?.x ?? 0) - (after?.x ?? 0), (before?.y ?? 0) - (after?.y ?? 0)) > 0.02;
        });
        // Where the others stood, the pinned one alone is in someone's way, or someone who had to move is.
        const onlyPinned = { ...layout, positions: layout.positions.slice() };
        const at = 2 * (scene * layout.characters.length + layout.characters.indexOf(pin.character));
        const there = positionAt(pinned, scene, pin.character);
        onlyPinned.positions[at] = there.x;
        onlyPinned.positions[at + 1] = there.y;
        const isCrowded = layout.characters.some(
          (id) => id !== pin.character && gapBetween(onlyPinned, scene, pin.character, id) < 0,
        );
        if (!isCrowded) expect(movedIds.filter((id) => id !== pin.character)).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

test('no one is under a pinned character, and no two come to cover each other', () => {
  fc.assert(
    fc.property(pins, (made) => {
      const pinned = withPins(finale, layout, made);
      for (const scene of scenes)
        for (const [n, one] of layout.characters.entries())
          for (const other of layout.characters.slice(n + 1)) {
            const before = gapBetween(layout, scene, one, other);
            expect(gapBetween(pinned, scene, one, other)).toBeGreaterThanOrEqual(Math.min(0, before) - 0.05);
          }
    }),
    { numRuns: 40 },
  );
});

test('whoever stands in the way of a pin steps aside, and no further than needed', () => {
  const charlotte = { scene: 0, ...positionAt(layout, 0, 'charlotte') };
  const region = layout.regions.find(({ place }) => place === 'new-york');
  if (!region) throw new Error('There is no New York.');
  const pin = {
    character: 'steve',
    place: 'new-york',
    x: (charlotte.x - region.x) / region.rx,
    y: (charlotte.y - region.y) / region.ry,
  };
  const pinned = withPins(finale, layout, [pin]);
  const after = positionAt(pinned, 0, 'charlotte');
  expect(positionAt(pinned, 0, 'steve').x).toBeCloseTo(charlotte.x, 1);
  expect(gapBetween(pinned, 0, 'steve', 'charlotte')).toBeGreaterThanOrEqual(0);
  expect(Math.hypot(after.x - charlotte.x, after.y - charlotte.y)).toBeLessThan(130);
});
