import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weightiest } from '../../src/picture/weightiest.ts';

test('the weightiest are kept in their order, and of equals the first', () => {
  expect(weightiest([3, 1, 2, 5, 4], 3, (number) => number)).toEqual([3, 5, 4]);
  expect(weightiest(['a', 'b', 'c'], 2, () => 1)).toEqual(['a', 'b']);
});

test('nothing that is left out weighs more than what is kept', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.nat(20), (numbers, most) => {
      const kept = weightiest(numbers, most, (number) => number);
      expect(kept.length).toBe(Math.min(most, numbers.length));
      const sorted = numbers.toSorted((a, b) => b - a).slice(0, most);
      expect(kept.toSorted((a, b) => b - a)).toEqual(sorted);
    }),
  );
});
