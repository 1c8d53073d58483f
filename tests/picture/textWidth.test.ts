import { expect, test } from 'vitest';
import { textWidth } from '../../src/picture/text/textWidth.ts';

test('a text is as wide as the sum of its characters, at any size', () => {
  expect(textWidth('Carrie', 'sans', 100)).toBe(73 + 56 + 39 + 39 + 24 + 59);
  expect(textWidth('Carrie', 'sans', 13)).toBe(37.7);
  expect(textWidth('', 'sans', 13)).toBe(0);
});

test('bold and serif characters have other widths', () => {
  expect(textWidth('Big', 'sans', 100, 600)).toBe(73 + 28 + 63);
  expect(textWidth('Big', 'serif', 100)).toBe(70 + 30 + 52);
  expect(textWidth('Big', 'serif', 100, 600)).toBe(72 + 32 + 54);
});

test('an accent has no width, composed or not, except where it is beside its letter', () => {
  expect(textWidth('é', 'sans', 100)).toBe(textWidth('e', 'sans', 100));
  expect(textWidth('e\u0301', 'sans', 100)).toBe(textWidth('e', 'sans', 100));
  expect(textWidth('ď', 'sans', 100)).toBeGreaterThan(textWidth('d', 'sans', 100));
});

test('characters in no table are guessed: squares for Chinese, Japanese and Korean, about two thirds of a square for others', () => {
  expect(textWidth('愛人', 'sans', 100)).toBe(200);
  expect(textWidth('사랑', 'serif', 100)).toBe(200);
  expect(textWidth('Ж', 'sans', 100)).toBe(62);
  expect(textWidth('a\u200d\u00ad', 'sans', 100)).toBe(56);
});
