import { expect, test } from 'vitest';
import type { Cast } from '../../src/layout/cast.ts';
import { interpolated } from '../../src/layout/open/compactStays.ts';
import { keepPassingDistance } from '../../src/layout/open/passing.ts';

const BOUNDS = { width: 1000, height: 600 };

/** `count` small characters who take part in all of the scenes. */
function castOf(count: number, scenes: number): Cast {
  return {
    ids: Array.from({ length: count }, (_, c) => `p${c}`),
    count,
    scenes,
    footprints: Array.from({ length: count }, () => ({ half: 10, up: 10, down: 10 })),
    priority: Array.from({ length: count }, () => 1),
    whereabouts: [],
    present: new Uint8Array(count * scenes).fill(1),
    drawn: new Uint8Array(count * scenes).fill(1),
    atOnce: count,
    usual: count,
    met: Array.from({ length: count }, () => 0),
  };
}

test('between two stays a character is interpolated, outside them it stands still, and without any it is at home', () => {
  const stays = {
    character: Int32Array.of(0, 0),
    first: Int32Array.of(1, 4),
    last: Int32Array.of(1, 4),
    xs: Float64Array.of(100, 400),
    ys: Float64Array.of(300, 360),
  };
  const positions = interpolated(stays, Float64Array.of(500, 300, 200, 300), castOf(2, 6), BOUNDS);
  const path = (c: number) =>
    Array.from({ length: 6 }, (_, s) => [...positions.slice(2 * (2 * s + c), 2 * (2 * s + c) + 2)]);
  expect(path(0)).toEqual([
    [100, 300],
    [100, 300],
    [200, 320],
    [300, 340],
    [400, 360],
    [400, 360],
  ]);
  expect(path(1)).toEqual(Array.from({ length: 6 }, () => [200, 300]));
});

/** Two characters who change places between two scenes, `apart` from each other's line. */
function swap(apart: number) {
  return {
    character: Int32Array.of(0, 0, 1, 1),
    stayOf: Int32Array.of(0, 2, 1, 3),
    xs: Float64Array.of(300, 700, 700, 300),
    ys: Float64Array.of(300, 300, 300 + apart, 300 + apart),
  };
}

test('characters who would walk through each other pass at the distance asked for', () => {
  const stays = swap(10);
  expect(keepPassingDistance(stays, castOf(2, 2), BOUNDS, 50)).toBe(true);
  expect([...stays.xs]).toEqual([300, 700, 700, 300]);
  expect([...stays.ys]).toEqual([280, 280, 330, 330]);
  expect(keepPassingDistance(stays, castOf(2, 2), BOUNDS, 50)).toBe(false);
});

test('characters who meet head-on pass at the distance asked for too', () => {
  const stays = swap(0);
  expect(keepPassingDistance(stays, castOf(2, 2), BOUNDS, 50)).toBe(true);
  expect(Math.abs((stays.ys[2] as number) - (stays.ys[0] as number))).toBeCloseTo(50);
});

test('one who takes part in neither scene does not count', () => {
  const absent = { ...castOf(2, 2), present: Uint8Array.of(1, 0, 1, 0) };
  expect(keepPassingDistance(swap(10), absent, BOUNDS, 50)).toBe(false);
});
