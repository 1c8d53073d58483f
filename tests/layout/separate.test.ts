import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cast } from '../../src/layout/cast.ts';
import type { Constraints } from '../../src/layout/stays/constraints.ts';
import { separate } from '../../src/layout/stays/separate.ts';
import type { Stay } from '../../src/layout/stays/stays.ts';
import type { Footprint, Region } from '../../src/layout/types.ts';

const FOOTPRINT: Footprint = { half: 30, up: 20, down: 40 };
const REGION: Region = { place: 'hall', x: 500, y: 300, rx: 480, ry: 280 };

/** Characters with these priorities, in one scene of 1000 × 600, in `regions`. */
function constraintsOf(priority: readonly number[], regions: readonly Region[] = []): Constraints {
  const count = priority.length;
  const cast: Cast = {
    ids: priority.map((_, c) => `p${c}`),
    count,
    scenes: 1,
    footprints: priority.map(() => FOOTPRINT),
    priority,
    whereabouts: [],
    present: new Uint8Array(count).fill(1),
    drawn: new Uint8Array(count).fill(1),
    atOnce: count,
    usual: count,
    met: Array.from({ length: count }, () => 0),
  };
  const bounds = { width: 1000, height: 600 };
  return {
    cast,
    bounds,
    reserved: () => FOOTPRINT,
    air: 6,
    edge: 100,
    regions,
    joined: new Set(),
    leastStep: { present: 0, absent: 0 },
  };
}

/** Where a character stands in the only scene. */
function stay(character: number, x: number, y: number, more: Partial<Stay> = {}): Stay {
  return { character, region: -1, first: 0, last: 0, present: true, footprint: FOOTPRINT, x, y, ...more };
}

/** How far each of two characters who stand 20 apart is moved. */
function yields(one: Stay, other: Stay, constraints: Constraints): [number, number] {
  const [a, b] = [one.x, other.x];
  expect(separate([one, other], constraints)).toBe(true);
  return [Math.abs(one.x - a), Math.abs(other.x - b)];
}

test('a supporting character yields to a principal one, whichever comes first', () => {
  for (const regions of [[], [REGION]]) {
    const region = regions.length - 1;
    const [one, other] = [stay(0, 490, 300, { region }), stay(1, 510, 300, { region })];
    const [principal, supporting] = yields(one, other, constraintsOf([1, 0.5], regions));
    expect(principal).toBeGreaterThan(0);
    expect(supporting).toBeGreaterThan(3 * principal);
    const [first, second] = [stay(0, 490, 300, { region }), stay(1, 510, 300, { region })];
    const [alsoSupporting, alsoPrincipal] = yields(first, second, constraintsOf([0.5, 1], regions));
    expect(alsoSupporting).toBeGreaterThan(3 * alsoPrincipal);
  }
});

test('characters of the same priority yield equally', () => {
  const [one, other] = yields(stay(0, 490, 300), stay(1, 510, 300), constraintsOf([1, 1]));
  expect(one).toBeCloseTo(other);
});

test('without regions a character who is not in the scene yields to one who is, but not in a region', () => {
  const [here, absent] = yields(
    stay(0, 490, 300),
    stay(1, 510, 300, { present: false }),
    constraintsOf([1, 1]),
  );
  expect(absent).toBeGreaterThan(3 * here);
  const [one, other] = yields(
    stay(0, 490, 300, { region: 0 }),
    stay(1, 510, 300, { region: 0, present: false }),
    constraintsOf([1, 1], [REGION]),
  );
  expect(one).toBeCloseTo(other);
});

test('stays of different scenes may overlap', () => {
  const constraints = constraintsOf([1, 1]);
  const both = [stay(0, 500, 300), stay(1, 500, 300, { first: 1, last: 1 })];
  expect(separate(both, constraints)).toBe(true);
  expect(both.map(({ x, y }) => [x, y])).toEqual([
    [500, 300],
    [500, 300],
  ]);
});

test('when it says that no overlap is left, there is none, and all are within the bounds', () => {
  const point = fc.record({
    x: fc.double({ min: 0, max: 1000, noNaN: true }),
    y: fc.double({ min: 0, max: 600, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 12 }), (points) => {
      const stays = points.map(({ x, y }, c) => stay(c, x, y));
      if (!separate(stays, constraintsOf(points.map((_, c) => (c % 2 === 0 ? 1 : 0.5))))) return;
      for (const [i, a] of stays.entries()) {
        expect([a.x >= 30, a.x <= 970, a.y >= 20, a.y <= 560]).not.toContain(false);
        for (const b of stays.slice(i + 1))
          expect(Math.abs(a.x - b.x) >= 60 || Math.abs(a.y - b.y) >= 60).toBe(true);
      }
    }),
    { seed: 6 },
  );
});
