import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOut } from '../../src/layout/layOut.ts';
import { EXPORT_ROOM } from '../../src/layout/room.ts';
import { SETTINGS } from '../../src/layout/settings.ts';
import { scenePositions } from '../../src/layout/standing.ts';
import type { Layout, Room } from '../../src/layout/types.ts';
import { withPins } from '../../src/layout/withPins.ts';
import { whereaboutsAt } from '../../src/story/state.ts';
import type { Story } from '../../src/story/types.ts';
import { overlaps } from './overlaps.ts';
import { PHONE_ROOM } from './phoneRoom.ts';
import { americanGirl, anyStory, crowd, draft, footprintsOf, listedBackwards } from './stories.ts';

const ROOMS: readonly Room[] = [EXPORT_ROOM, PHONE_ROOM, { width: 640, height: 560 }];

function lay(story: Story, room: Room, options = {}): Layout {
  return layOut(story, footprintsOf(story), { room, ...options });
}

function at(layout: Layout, character: string, scene: number): { x: number; y: number } {
  const i = 2 * (scene * layout.characters.length + layout.characters.indexOf(character));
  return { x: layout.positions[i] as number, y: layout.positions[i + 1] as number };
}

function everyOverlap(layout: Layout): string[] {
  return Array.from({ length: layout.scenes }, (_, s) => overlaps(layout, scenePositions(layout, s))).flat();
}

/** Footprints that reach out of the layout or of their place's region, or into the strip for its name. */
function strays(story: Story, layout: Layout): string[] {
  const found: string[] = [];
  for (let s = 0; s < layout.scenes; s++)
    for (const [c, id] of layout.characters.entries()) {
      const { x, y } = at(layout, id, s);
      const [half, up, down] = layout.footprints.subarray(3 * c) as unknown as [number, number, number];
      if (x < half || y < up || x + half > layout.width || y + down > layout.height)
        found.push(`${id} outside the layout in ${s}`);
      const place = whereaboutsAt(story, s).get(id);
      const region = layout.regions.find((candidate) => candidate.place === place);
      if (!region) continue;
      const { rx, ry } = region;
      const [left, right, top, bottom] = [region.x - rx, region.x + rx, region.y - ry, region.y + ry];
      if (x - half < left || x + half > right || y - up < top || y + down > bottom)
        found.push(`${id} outside ${place} in ${s}`);
      if (y - up < top + SETTINGS.nameStrip - 0.02) found.push(`${id} on the name of ${place} in ${s}`);
    }
  return found;
}

for (const room of ROOMS) {
  test(`in a room of ${room.width} x ${room.height} no footprints of the default story overlap or leave their region`, () => {
    const layout = lay(americanGirl, room);
    expect(everyOverlap(layout)).toEqual([]);
    expect(strays(americanGirl, layout)).toEqual([]);
  });

  test(`in a room of ${room.width} x ${room.height} no footprints of any small story overlap or leave their region`, () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const layout = lay(story, room);
        expect(everyOverlap(layout)).toEqual([]);
        expect(strays(story, layout)).toEqual([]);
      }),
      { numRuns: 60, seed: 1 },
    );
  });
}

test('the same story gives the same bytes', () => {
  expect(lay(americanGirl, EXPORT_ROOM)).toEqual(lay(structuredClone(americanGirl), EXPORT_ROOM));
});

test('the order in which a story lists characters and relations does not matter', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      expect(lay(listedBackwards(story), EXPORT_ROOM)).toEqual(lay(story, EXPORT_ROOM));
    }),
    { numRuns: 30, seed: 2 },
  );
});

test('positions are finite and have two decimals at most', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const rough = [...lay(story, PHONE_ROOM).positions].filter(
        (value) => Math.round(value * 100) / 100 !== value,
      );
      expect(rough).toEqual([]);
    }),
    { numRuns: 30, seed: 3 },
  );
});

test('laid out again from its own homes, a story gets the same layout', () => {
  const layout = lay(americanGirl, EXPORT_ROOM);
  expect(lay(americanGirl, EXPORT_ROOM, { homes: layout })).toEqual(layout);
});

const WINDOWS: readonly Room[] = [...ROOMS, { width: 1040, height: 640 }, { width: 320, height: 400 }];

test('the same window gives the same layout, whichever windows were before it', () => {
  fc.assert(
    fc.property(
      anyStory,
      fc.array(fc.constantFrom(...WINDOWS), { minLength: 1, maxLength: 3 }),
      fc.constantFrom(...WINDOWS),
      (story, before, room) => {
        const homes = before.reduce<Layout | undefined>(
          (kept, one) => lay(story, one, kept && { homes: kept }),
          undefined,
        );
        expect(lay(story, room, { homes })).toEqual(lay(story, room));
      },
    ),
    { numRuns: 60, seed: 4 },
  );
});

test('an edit made in one window is the same layout in another, and back again', () => {
  const [wide, tall] = ROOMS as [Room, Room];
  const shorter = { ...americanGirl, scenes: americanGirl.scenes.slice(0, -1) };
  const edited = lay(americanGirl, wide, { homes: lay(shorter, wide) });
  const onPhone = lay(americanGirl, tall, { homes: edited });
  expect(lay(americanGirl, wide, { homes: onPhone })).toEqual(edited);
});

test('the cast fills the room: in most scenes at least half of it', () => {
  for (const room of WINDOWS) {
    const layout = lay(americanGirl, room);
    const shares = Array.from({ length: layout.scenes }, (_, s) => {
      const sides = layout.characters.map((id, c) => {
        const { x, y } = at(layout, id, s);
        const [half, up, down] = layout.footprints.subarray(3 * c) as unknown as [number, number, number];
        return { left: x - half, right: x + half, top: y - up, bottom: y + down };
      });
      const width = Math.max(...sides.map(({ right }) => right)) - Math.min(...sides.map(({ left }) => left));
      const height =
        Math.max(...sides.map(({ bottom }) => bottom)) - Math.min(...sides.map(({ top }) => top));
      return (width * height) / (room.width * room.height);
    });
    expect(shares.toSorted((a, b) => a - b)[layout.scenes >> 1]).toBeGreaterThan(0.5);
  }
});

test('with homes kept, a scene added at the end hardly changes those before it', () => {
  const shorter = { ...americanGirl, scenes: americanGirl.scenes.slice(0, -1) };
  const before = lay(shorter, EXPORT_ROOM);
  const after = lay(americanGirl, EXPORT_ROOM, { homes: before });
  const moved = [...before.positions].map((value, i) => Math.abs(value - (after.positions[i] as number)));
  expect(moved.reduce((a, b) => a + b) / moved.length).toBeLessThan(10);
});

const commuters = draft({
  people: ['anna', 'bert', 'carla'],
  places: ['office', 'tavern'],
  friends: ['anna-bert', 'bert-carla'],
  scenes: [
    { at: 'office', who: ['anna', 'bert', 'carla'] },
    { at: 'tavern', who: ['anna', 'bert'] },
    { at: 'office', who: ['anna', 'carla'] },
  ],
});

test('a pin holds exactly in the scenes at its place', () => {
  const layout = withPins(commuters, lay(commuters, EXPORT_ROOM), [
    { character: 'anna', place: 'office', x: -0.4, y: 0.3 },
  ]);
  const office = layout.regions.find((region) => region.place === 'office');
  if (!office) throw new Error('no office');
  const spot = { x: office.x - 0.4 * office.rx, y: office.y + 0.3 * office.ry };
  for (const scene of [0, 2]) {
    expect(at(layout, 'anna', scene).x).toBeCloseTo(spot.x, 2);
    expect(at(layout, 'anna', scene).y).toBeCloseTo(spot.y, 2);
  }
  expect(everyOverlap(layout)).toEqual([]);
});

test('a pin has no effect at other places', () => {
  const pinned = withPins(commuters, lay(commuters, EXPORT_ROOM), [
    { character: 'anna', place: 'office', x: -0.4, y: 0.3 },
  ]);
  const tavern = pinned.regions.find((region) => region.place === 'tavern');
  if (!tavern) throw new Error('no tavern');
  const { x, y } = at(pinned, 'anna', 1);
  expect(Math.abs(x - tavern.x)).toBeLessThan(tavern.rx);
  expect(Math.abs(y - tavern.y)).toBeLessThan(tavern.ry);
});

test('without places a pin is relative to the whole layout', () => {
  const story = draft({ people: ['anna', 'bert'], scenes: [{ who: ['anna', 'bert'] }] });
  const layout = withPins(story, lay(story, EXPORT_ROOM), [
    { character: 'bert', place: undefined, x: 0.5, y: -0.5 },
  ]);
  expect(at(layout, 'bert', 0)).toEqual({ x: 750, y: 155 });
});

test('friends stand closer to each other than to characters without a relation', () => {
  const story = draft({
    people: ['anna', 'bert', 'carla', 'dora'],
    friends: ['anna-bert', 'carla-dora'],
    scenes: [{ who: [] }],
  });
  const layout = lay(story, EXPORT_ROOM);
  const distance = (a: string, b: string) =>
    Math.hypot(at(layout, a, 0).x - at(layout, b, 0).x, at(layout, a, 0).y - at(layout, b, 0).y);
  expect(Math.max(distance('anna', 'bert'), distance('carla', 'dora'))).toBeLessThan(
    Math.min(
      distance('anna', 'carla'),
      distance('anna', 'dora'),
      distance('bert', 'carla'),
      distance('bert', 'dora'),
    ),
  );
});

test('characters do not move while no relation changes', () => {
  const story = draft({
    people: ['anna', 'bert', 'carla'],
    friends: ['anna-bert', 'bert-carla'],
    scenes: [{ who: ['anna', 'bert'] }, { who: ['carla'] }, { who: ['anna', 'carla', 'bert'] }],
  });
  const layout = lay(story, EXPORT_ROOM);
  expect(scenePositions(layout, 1)).toEqual(scenePositions(layout, 0));
});

test('ids may be names of properties that objects inherit', () => {
  const story = draft({
    people: ['__proto__', 'constructor', 'toString'],
    friends: ['__proto__-constructor'],
    places: ['__proto__', 'constructor'],
    scenes: [
      { at: '__proto__', who: ['__proto__', 'constructor'] },
      { at: 'constructor', who: ['__proto__', 'toString'] },
    ],
  });
  const layout = lay(story, EXPORT_ROOM);
  expect(layout.characters).toEqual(['__proto__', 'constructor', 'toString']);
  expect(strays(story, layout)).toEqual([]);
});

test('a single character stands inside the layout', () => {
  const story = draft({ people: ['anna'], scenes: [{ who: ['anna'] }] });
  expect(strays(story, lay(story, PHONE_ROOM))).toEqual([]);
});

test('a story has as many regions as places, but none with eight places', () => {
  expect([0, 1, 2, 3, 6, 8].map((places) => lay(crowd(8, 16, places), EXPORT_ROOM).regions.length)).toEqual([
    0, 1, 2, 3, 6, 0,
  ]);
});

test('regions lie inside the layout and do not overlap', () => {
  for (const room of ROOMS)
    for (const places of [1, 2, 3, 4, 5, 6]) {
      const { regions, width, height } = lay(crowd(8, 16, places), room);
      for (const [i, a] of regions.entries()) {
        expect([a.x - a.rx >= 0, a.x + a.rx <= width, a.y - a.ry >= 0, a.y + a.ry <= height]).not.toContain(
          false,
        );
        for (const b of regions.slice(i + 1))
          expect(Math.abs(a.x - b.x) >= a.rx + b.rx || Math.abs(a.y - b.y) >= a.ry + b.ry).toBe(true);
      }
    }
});

test('forty characters in sixty scenes find room', () => {
  const story = crowd(40, 60, 0);
  const layout = lay(story, EXPORT_ROOM);
  expect(everyOverlap(layout)).toEqual([]);
  expect(strays(story, layout)).toEqual([]);
});

test('progress is a share that never goes back', () => {
  const told: number[] = [];
  layOut(
    americanGirl,
    footprintsOf(americanGirl),
    { room: EXPORT_ROOM },
    { progress: (share) => told.push(share) },
  );
  expect(told.length).toBeGreaterThan(20);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.every((share) => share >= 0 && share <= 1)).toBe(true);
});
