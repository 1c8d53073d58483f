import { expect, test } from 'vitest';
import { isSaid, NOT_SAID } from '../../src/story/notSaid.ts';

test('words that only stand for some that are not given say nothing', () => {
  expect(isSaid({ en: NOT_SAID })).toBe(false);
  expect(isSaid({ en: NOT_SAID, de: 'Er geht.' })).toBe(true);
  expect(isSaid({ en: '… and he leaves.' })).toBe(true);
});
