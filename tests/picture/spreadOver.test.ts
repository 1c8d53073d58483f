import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOut } from '../../src/layout/layOut.ts';
import { roomIn } from '../../src/layout/room.ts';
import { positionAt, scenePositions } from '../../src/layout/standing.ts';
import { footprintsOf } from '../../src/picture/marks/people/footprint.ts';
import { spreadOver } from '../../src/picture/zoomedLayout.ts';
import { overlaps } from '../layout/overlaps.ts';
import { americanGirl } from '../layout/stories.ts';

test('a layout that is spread over a larger room keeps everyone apart, in place and in the same proportions', () => {
  fc.assert(
    fc.property(fc.integer({ min: 640, max: 1440 }), fc.integer({ min: 480, max: 900 }), (width, height) => {
      const room = roomIn(width, height);
      const layout = layOut(americanGirl, footprintsOf(americanGirl, room), { room });
      const spread = spreadOver(americanGirl, layout, { width, height });
      expect([spread.width, spread.height]).toEqual([width, height]);
      for (let s = 0; s < layout.scenes; s++) {
        expect(overlaps(spread, scenePositions(spread, s))).toEqual([]);
        const wider = scenePositions(layout, s).map((value, k) =>
          k % 2 === 0 ? (value * width) / layout.width : (value * height) / layout.height,
        );
        for (const [k, value] of scenePositions(spread, s).entries())
          expect(value).toBeCloseTo(wider[k] ?? 0);
      }
    }),
    { numRuns: 8 },
  );
});

test('a layout is spread once for each room, and not at all over its own', () => {
  const room = roomIn(800, 560);
  const layout = layOut(americanGirl, footprintsOf(americanGirl, room), { room });
  const larger = { width: 850, height: 600 };
  expect(spreadOver(americanGirl, layout, room)).toBe(layout);
  const spread = spreadOver(americanGirl, layout, larger);
  expect(spread).toBe(spreadOver(americanGirl, layout, { ...larger }));
  // Not even computed again: a story of thousands of people and scenes has hundreds of megabytes of positions.
  expect(spread.positions).toBe(layout.positions);
  const twice = spreadOver(americanGirl, spread, { width: 1700, height: 1200 });
  expect(positionAt(twice, 3, 'carrie').x).toBeCloseTo(2 * positionAt(spread, 3, 'carrie').x);
});
