import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameRoom, roomIn } from '../../src/layout/room.ts';

const anyLength = fc.double({ min: 240, max: 8000, noNaN: true });

test('a room fits into the window, and wastes less than 80 pixels of either side', () => {
  fc.assert(
    fc.property(anyLength, anyLength, (width, height) => {
      const room = roomIn(width, height);
      for (const [has, part] of [
        [width, room.width],
        [height, room.height],
      ] as const) {
        expect(part).toBeLessThanOrEqual(has);
        expect(part).toBeGreaterThan(has - 80);
      }
    }),
  );
});

test('a few pixels more give the same room, and there is always room for a picture', () => {
  expect(isSameRoom(roomIn(1041, 643), roomIn(1100, 700))).toBe(true);
  expect(isSameRoom(roomIn(1041, 643), roomIn(1120, 643))).toBe(false);
  expect(roomIn(0, 0)).toEqual({ width: 240, height: 160 });
});
