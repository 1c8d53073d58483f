import { expect, test } from 'vitest';
import { deepEqual } from '../../src/picture/deepEqual.ts';

test('picture data is equal by value, however deep', () => {
  const one = { curve: [1, 2], at: { x: 1, y: Number.NaN }, name: undefined };
  expect(deepEqual(one, structuredClone(one))).toBe(true);
  expect(deepEqual(one, { ...one, at: { x: 1, y: 0 } })).toBe(false);
  expect(deepEqual(one, { ...one, curve: [1, 2, 3] })).toBe(false);
  expect(deepEqual(null, {})).toBe(false);
  expect(deepEqual(1, '1')).toBe(false);
});
