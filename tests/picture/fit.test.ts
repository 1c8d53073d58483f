import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Font, shorten, widthIn, wrap, wrapEvenly } from '../../src/picture/text/fit.ts';

const font: Font = { family: 'sans', size: 10, weight: 400 };
const text = fc.string({ unit: fc.constantFrom('a', 'W', 'i', ' ', 'é', '愛', '👩‍🚀'), maxLength: 60 });
const width = fc.integer({ min: 30, max: 200 });

test('a text that fits is not shortened, a longer one ends with an ellipsis between two letters', () => {
  expect(shorten('Carrie', font, 40)).toBe('Carrie');
  expect(shorten('Carrie Bradshaw', font, 38)).toBe('Carri…');
  expect(shorten('Carrie Bradshaw', font, 42)).toBe('Carrie…');
  expect(shorten('👩‍🚀👩‍🚀👩‍🚀', font, 50)).toBe('👩‍🚀👩‍🚀…');
});

test('a shortened text is never wider than it may be', () => {
  fc.assert(
    fc.property(text, width, (long, most) => {
      expect(widthIn(font, shorten(long, font, most))).toBeLessThanOrEqual(most);
    }),
  );
});

test('lines break at spaces and hold all words, none wider than it may be', () => {
  expect(wrap('to be or not to be', font, 50)).toEqual(['to be or', 'not to be']);
  fc.assert(
    fc.property(text, width, (long, most) => {
      const lines = wrap(long, font, most);
      for (const line of lines) expect(widthIn(font, line)).toBeLessThanOrEqual(most);
      if (!lines.some((line) => line.includes('…')))
        expect(lines.join(' ')).toBe(long.split(/\s+/).filter(Boolean).join(' '));
    }),
  );
});

test('where there are more lines than may be, the last one is cut', () => {
  expect(wrap('to be or not to be', font, 30, 2)).toEqual(['to be', 'or n…']);
});

test('lines of about the same width are as many as there would be otherwise, hold the same words, and none is wider', () => {
  expect(wrap('Carrie–Charlotte: close friends', font, 140)).toEqual(['Carrie–Charlotte: close', 'friends']);
  expect(wrapEvenly('Carrie–Charlotte: close friends', font, 140)).toEqual([
    'Carrie–Charlotte:',
    'close friends',
  ]);
  const widest = (lines: readonly string[]) => Math.max(0, ...lines.map((line) => widthIn(font, line)));
  fc.assert(
    fc.property(text, width, (long, most) => {
      const [usual, even] = [wrap(long, font, most), wrapEvenly(long, font, most)];
      expect(even.length).toBe(usual.length);
      expect(even.join(' ')).toBe(usual.join(' '));
      expect(widest(even)).toBeLessThanOrEqual(widest(usual));
    }),
  );
});
