import fc from 'fast-check';
import { expect, test } from 'vitest';
import { snapshots } from '../../src/story/snapshots.ts';

/** Words that are said scene by scene; a snapshot is all that have been said. */
const saying = (turns: readonly (readonly string[])[], size = 1) => {
  const copied: number[] = [];
  const heard: number[] = [];
  const at = snapshots<readonly string[], string>({
    scenes: turns.length,
    turnsOf(scene) {
      heard.push(scene);
      return turns[scene] ?? [];
    },
    before: ['before'],
    size,
    after(said, next) {
      copied.push(next.length);
      return [...said, ...next];
    },
  });
  return { at, copied, heard };
};

test('at each scene holds what held before and all that came since, in whatever order scenes are asked for', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.constantFrom('yes', 'no'), { maxLength: 2 }), { minLength: 1, maxLength: 30 }),
      fc.array(fc.nat(29), { maxLength: 40 }),
      fc.constantFrom(1, 50_000, 150_000, 1_000_000),
      (turns, asked, size) => {
        const { at } = saying(turns, size);
        for (const one of asked) {
          const scene = one % turns.length;
          expect(at(scene)).toEqual(['before', ...turns.slice(0, scene + 1).flat()]);
        }
      },
    ),
  );
});

test('scenes between which nothing changes share one snapshot', () => {
  const { at } = saying([[], ['hello'], [], [], ['goodbye'], []]);
  expect(at(3)).toBe(at(1));
  expect(at(2)).toBe(at(1));
  expect(at(5)).toBe(at(4));
  expect(at(0)).toEqual(['before']);
});

test('nothing is copied before a scene is asked for, and only what is missing then', () => {
  const { at, copied } = saying([['one'], ['two'], ['three'], ['four']]);
  expect(copied).toEqual([]);
  at(3);
  expect(copied).toEqual([4]);
  at(3);
  expect(copied).toEqual([4]);
});

test('scenes after those that are asked for are not gone through', () => {
  const { at, heard } = saying([['one'], ['two'], ['three'], ['four']]);
  at(1);
  expect(Math.max(...heard)).toBe(1);
});
