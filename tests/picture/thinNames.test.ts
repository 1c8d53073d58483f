import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type NameRoom, thinNames } from '../../src/picture/marks/names/thinNames.ts';

const ROOM: NameRoom = { half: 10, top: 5, bottom: 15 };

test('who comes first is named, and whoever stands too near to them is not', () => {
  const standing = [0, 0, 15, 3, 40, 0];
  expect([...thinNames([0, 1, 2], [ROOM, ROOM, ROOM], [standing], 9)]).toEqual([0, 2]);
  expect([...thinNames([1, 0, 2], [ROOM, ROOM, ROOM], [standing], 9)]).toEqual([1, 2]);
});

test('whoever meets another name on the way is not named on the way', () => {
  const [before, after] = [
    [0, 0, 100, 0],
    [100, 0, 0, 0],
  ];
  const between = [50, 0, 50, 0];
  const rooms = [ROOM, ROOM];
  expect([...thinNames([0, 1], rooms, [before as number[], after as number[]], 9)]).toEqual([0, 1]);
  expect([...thinNames([0, 1], rooms, [before as number[], between, after as number[]], 9)]).toEqual([0]);
});

test('no two names overlap, no more are drawn than asked for, and none is left out without a reason', () => {
  const place = fc.double({ min: -200, max: 200, noNaN: true });
  const person = fc.record({ x: place, y: place, half: fc.double({ min: 1, max: 40, noNaN: true }) });
  fc.assert(
    fc.property(fc.array(person, { maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (people, most) => {
      const rooms = people.map(({ half }): NameRoom => ({ half, top: 5, bottom: 15 }));
      const kept = thinNames(people.keys(), rooms, [people.flatMap(({ x, y }) => [x, y])], most);
      const overlap = (one: number, other: number) => {
        const [a, b] = [people[one], people[other]] as [(typeof people)[0], (typeof people)[0]];
        return Math.abs(a.x - b.x) < a.half + b.half && Math.abs(a.y - b.y) < 10;
      };
      expect(kept.size).toBeLessThanOrEqual(most);
      for (const one of kept)
        for (const other of kept) if (one !== other) expect(overlap(one, other)).toBe(false);
      if (kept.size < most)
        for (const one of people.keys())
          if (!kept.has(one))
            expect([...kept].some((other) => other < one && overlap(one, other))).toBe(true);
    }),
  );
});
