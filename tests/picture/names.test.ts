import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, boxFrom, nameBox, nameLines, nameWidth, overlap } from '../../src/picture/box.ts';
import { namedAt } from '../../src/picture/marks/names/namedAt.ts';
import { namesAlone } from '../../src/picture/marks/names/namesAlone.ts';
import { type Bearer, type NameForm, placeNames } from '../../src/picture/marks/names/placeNames.ts';
import { pictureOf } from '../../src/picture/picture.ts';
import { planOf } from '../../src/picture/plan.ts';
import { SETTINGS } from '../../src/picture/settings.ts';
import type { NameSide } from '../../src/picture/types.ts';
import { crowdStory } from '../story/crowd.ts';
import { scattered } from './crowd.ts';
import { PLAIN } from './finale.ts';

const ROOM = { width: 400, height: 300 };

const disc = (id: string, x: number, y: number, more: Partial<Bearer> = {}): Bearer => ({
  id,
  x,
  y,
  radius: 12,
  forms: [{ width: 60, lines: 1 }],
  always: false,
  ...more,
});

const sides = (...bearers: readonly Bearer[]) =>
  Object.fromEntries([...placeNames(bearers, ROOM, 240)].map(([id, { side }]) => [id, side]));

test('a name is below its disc, or where there is another disc above it, or else beside it', () => {
  expect(sides(disc('ann', 100, 100))).toEqual({ ann: 'below' });
  expect(sides(disc('ann', 100, 100), disc('ben', 100, 128))).toEqual({ ann: 'above', ben: 'below' });
  expect(sides(disc('cleo', 100, 128), disc('ann', 100, 100), disc('ben', 100, 156))).toMatchObject({
    cleo: 'right',
  });
});

test('a name at the edge of the picture stays on it', () => {
  expect(sides(disc('ann', 14, 290))).toEqual({ ann: 'right' });
  expect(sides(disc('ann', 386, 290))).toEqual({ ann: 'left' });
});

test('a name that has room only in two lines has two', () => {
  const forms = [
    { width: 120, lines: 1 },
    { width: 60, lines: 2 },
  ];
  const [ann] = placeNames([disc('ann', 40, 100, { forms })], ROOM, 240).values();
  expect(ann).toMatchObject({ side: 'below', lines: 2 });
});

test('in a heap, those in the scene are named, and the others are not', () => {
  const heap = Array.from({ length: 9 }, (_, n) =>
    disc(`p${n}`, 180 + 20 * (n % 3), 140 + 20 * Math.floor(n / 3)),
  );
  const present = heap.map((one) => ({ ...one, always: true }));
  expect(placeNames(present, ROOM, 240).size).toBe(9);
  expect(placeNames(heap, ROOM, 240).size).toBeLessThan(9);
});

test('a name that is not drawn in any case covers no disc, no name and no edge', () => {
  const bearer = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) });
  fc.assert(
    fc.property(fc.array(bearer, { maxLength: 40 }), (points) => {
      const bearers = points.map(({ x, y }, n) => disc(`p${n}`, x, y));
      const places = [...placeNames(bearers, ROOM, 240)];
      for (const [id, { box }] of places) {
        expect(box.left >= 0 && box.right <= 400 && box.top >= 0 && box.bottom <= 300).toBe(true);
        for (const other of bearers) {
          if (other.id === id) continue;
          const dx = Math.max(box.left - other.x, 0, other.x - box.right);
          const dy = Math.max(box.top - other.y, 0, other.y - box.bottom);
          expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(other.radius);
        }
        for (const [other, { box: its }] of places)
          if (other !== id)
            expect(
              box.left < its.right && box.right > its.left && box.top < its.bottom && box.bottom > its.top,
            ).toBe(false);
      }
    }),
  );
});

test('where many stand close together, a name that has to cover something covers as little as it can', () => {
  const bearer = fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 300 }),
    radius: fc.constantFrom(3, 5, 9),
    always: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(bearer, { minLength: 101, maxLength: 160 }), (points) => {
      const bearers = points.map(({ x, y, ...more }, n) => disc(`p${n}`, x, y, more));
      const sidesOf = (places: ReadonlyMap<string, { readonly side: string }>) =>
        Object.fromEntries([...places].map(([id, { side }]) => [id, side]));
      expect(sidesOf(placeNames(bearers, ROOM, 240))).toEqual(sidesOf(placedByLookingAtAll(bearers)));
    }),
    { numRuns: 30 },
  );
});

/** The same places, found by comparing each name with every disc and every name before it. */
function placedByLookingAtAll(bearers: readonly Bearer[]) {
  const places = new Map<string, { readonly side: NameSide; readonly box: Box }>();
  for (const bearer of bearers) {
    const { x, y, radius, forms, always } = bearer;
    const candidates = (['below', 'above', 'right', 'left'] as const).map((side) => {
      const box = boxFrom(nameBox(radius, side, forms[0] as NameForm), x, y);
      const isOutside = box.left < 0 || box.top < 0 || box.right > ROOM.width || box.bottom > ROOM.height;
      const discs = bearers.filter((other) => {
        const dx = Math.max(box.left - other.x, 0, other.x - box.right);
        const dy = Math.max(box.top - other.y, 0, other.y - box.bottom);
        return other !== bearer && dx * dx + dy * dy < (other.radius + 4) ** 2;
      });
      const names = [...places.values()].filter(
        ({ box: its }) =>
          box.left < its.right + 2 &&
          box.right > its.left - 2 &&
          box.top < its.bottom &&
          box.bottom > its.top,
      );
      return { side, box, cost: (isOutside ? 1000 : 0) + 100 * discs.length + 60 * names.length };
    });
    const least = Math.min(...candidates.map(({ cost }) => cost));
    const best = candidates.find(({ cost }) => cost === least);
    if (best && (always || least === 0)) places.set(bearer.id, best);
  }
  return places;
}

test('a long name has two lines before it is cut', () => {
  const long = 'Prince Alexander Sergeyevich Shtcherbatsky of Moscow';
  expect(nameLines('Ann')).toEqual(['Ann']);
  expect(nameLines(long)).toEqual(['Prince Alexander Sergeyevich', 'Shtcherbatsky of Moscow']);
  expect(nameWidth('W'.repeat(200))).toBeLessThanOrEqual(SETTINGS.nameWidth);
  expect(nameLines('W'.repeat(200)).join()).toMatch(/…$/);
});

test('in a crowd, names are drawn where they cover no other name, those of the scene first', () => {
  const story = crowdStory(400, 3);
  const layout = scattered(story);
  const plan = planOf(story, layout, PLAIN);
  for (const [scene, { present }] of story.scenes.entries()) {
    const places = [...namesAlone(plan, scene)];
    const covered = places.filter(([id, { box }], n) =>
      places.slice(n + 1).some(([other, place]) => other !== id && overlap(box, place.box)),
    );
    expect(covered).toEqual([]);
    expect(present.filter(({ character }) => places.some(([id]) => id === character)).length).toBeGreaterThan(
      0.9 * Math.min(present.length, 240),
    );
    const labelled = pictureOf(story, layout, scene, PLAIN).characters.filter(({ label }) => label);
    expect(labelled.map(({ id }) => id).sort()).toEqual([...namedAt(plan, scene)].sort());
  }
});
