import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withTyped } from '../../../src/app/author/withTyped.ts';
import { difference } from '../../../src/edit/difference.ts';

/** Long texts of few letters, which are the same for longer than what is compared at once. */
const long = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'ab', '\n'), fc.integer({ min: 0, max: 5000 })), { maxLength: 4 })
  .map((parts) => parts.map(([letter, times]) => letter.repeat(times)).join(''));

test('the change makes one text into the other, and what is left out of it is as long as can be', () => {
  fc.assert(
    fc.property(long, long, fc.string(), fc.string(), (start, end, one, other) => {
      const [before, after] = [start + one + end, start + other + end];
      const { from, to, insert } = difference(before, after);
      expect(before.slice(0, from) + insert + before.slice(to) === after).toBe(true);
      expect(to === from || insert === '' || before[from] !== insert[0]).toBe(true);
      expect(to === from || insert === '' || before[to - 1] !== insert.at(-1)).toBe(true);
    }),
  );
});

test('what is typed and what is edited elsewhere meanwhile are both in the text', () => {
  const before = 'Ann\nBen\nCleo\n';
  expect(withTyped(before, 'Ann\nBen\nCleo\nDora', 'Anna\nBen\nCleo\n')).toBe('Anna\nBen\nCleo\nDora');
  expect(withTyped(before, 'Anne\nBen\nCleo\n', 'Ann\nBen\nClea\n')).toBe('Anne\nBen\nClea\n');
  expect(withTyped(before, 'Ann\nBob\nCleo\n', 'Ann\nBill\nCleo\n')).toBe('Ann\nBillob\nCleo\n');
});

test('where nothing is changed elsewhere, or nothing typed, the text is the other one', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      expect(withTyped(before, after, before)).toBe(after);
      expect(withTyped(before, before, after)).toBe(after);
    }),
  );
});
