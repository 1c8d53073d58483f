import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type NameRoom, thinNames } from '../../src/picture/marks/names/thinNames.ts';

const ROOM: NameRoom = { half: 10, top: 5, bottom: 15 };

test('the first name is kept, and one that overlaps it is not', () => {
  const standing = [0, 0, 15, 3, 40, 0];
  expect([...thinNames([0, 1, 2], [ROOM, ROOM, ROOM], [standing], 9)]).toEqual([0, 2]);
  expect([...thinNames([1, 0, 2], [ROOM, ROOM, ROOM], [standing], 9)]).toEqual([1, 2]);
});

test('a name that meets another one at any moment is left out', () => {
  const [before, after] = [
    [0, 0, 100, 0],
    [100, 0, 0, 0],
  ];
  const between = [50, 0, 50, 0];
  const rooms = [ROOM, ROOM];
  expect([...thinNames([0, 1], rooms, [before as number[], after as number[]], 9)]).toEqual([0, 1]);
  expect([...thinNames([0, 1], rooms, [before as number[], between, after as number[]], 9)]).toEqual([0]);
});

test('names overlap wherever their rooms begin, near the disc or far below it', () => {
  const rooms = [
    { half: 5, top: 0, bottom: 10 },
    { half: 5, top: 30, bottom: 40 },
  ];
  expect([...thinNames([0, 1], rooms, [[0, 35, 0, 0]], 9)]).toEqual([0]);
});

test('no two names overlap, no more are drawn than asked for, and none is left out without a reason', () => {
  const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const name = fc.record({
    x: within(-200, 200),
    y: within(-200, 200),
    half: within(1, 40),
    top: within(-30, 60),
    height: within(1, 30),
  });
  fc.assert(
    fc.property(fc.array(name, { maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (names, most) => {
      const rooms = names.map(({ half, top, height }): NameRoom => ({ half, top, bottom: top + height }));
      const kept = thinNames(names.keys(), rooms, [names.flatMap(({ x, y }) => [x, y])], most);
      const overlap = (one: number, other: number) => {
        const [a, b] = [names[one], names[other]] as [(typeof names)[0], (typeof names)[0]];
        const [over, under] = a.y + a.top < b.y + b.top ? [a, b] : [b, a];
        return Math.abs(a.x - b.x) < a.half + b.half && under.y + under.top < over.y + over.top + over.height;
      };
      expect(kept.size).toBeLessThanOrEqual(most);
      for (const one of kept)
        for (const other of kept) if (one !== other) expect(overlap(one, other)).toBe(false);
      if (kept.size < most)
        for (const one of names.keys())
          if (!kept.has(one))
            expect([...kept].some((other) => other < one && overlap(one, other))).toBe(true);
    }),
  );
});
