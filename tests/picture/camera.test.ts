import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Camera, isClosest, panned, viewBox, WHOLE, zoomed } from '../../src/picture/camera.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const move = fc.oneof(
  fc.record({ factor: fc.double({ min: 0.2, max: 5, noNaN: true }), at: fc.record({ x: share, y: share }) }),
  fc.record({
    dx: fc.double({ min: -2, max: 2, noNaN: true }),
    dy: fc.double({ min: -2, max: 2, noNaN: true }),
  }),
);

test('wherever the camera is moved, it shows a part of the picture', () => {
  fc.assert(
    fc.property(fc.array(move), (moves) => {
      const camera = moves.reduce<Camera>(
        (at, made) => ('factor' in made ? zoomed(at, made.factor, made.at) : panned(at, made.dx, made.dy)),
        WHOLE,
      );
      expect(camera.zoom).toBeGreaterThanOrEqual(1);
      expect(camera.zoom).toBeLessThanOrEqual(8);
      for (const corner of [camera.x, camera.y]) {
        expect(corner).toBeGreaterThanOrEqual(0);
        expect(corner + 1 / camera.zoom).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});

test('zooming in keeps the point under the pointer where it is', () => {
  const camera = zoomed(WHOLE, 2, { x: 0.25, y: 0.75 });
  expect(camera).toEqual({ zoom: 2, x: 0.125, y: 0.375 });
  expect(zoomed(camera, 0.5, { x: 0.25, y: 0.75 })).toEqual(WHOLE);
});

test('zooming goes in steps, eight to a doubling, and ends at eight times as near', () => {
  expect(zoomed(WHOLE, 1.04)).toBe(WHOLE);
  expect(zoomed(WHOLE, 1.05).zoom).toBeCloseTo(2 ** (1 / 8));
  expect(zoomed(WHOLE, 1.5).zoom).toBeCloseTo(2 ** (5 / 8));
  const nearest = zoomed(WHOLE, 50);
  expect([nearest.zoom, isClosest(nearest), isClosest(zoomed(WHOLE, 4))]).toEqual([8, true, false]);
});

test('as a viewBox, the camera is the part of the picture in view', () => {
  expect(viewBox(WHOLE, 1000, 620)).toBe('0 0 1000 620');
  expect(viewBox({ zoom: 2, x: 0.5, y: 0.1 }, 1000, 620)).toBe('500 62 500 310');
});
