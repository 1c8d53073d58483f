import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber, signedNumber } from '../../src/story/messages/formatNumber.ts';
import { type AppLanguage, LANGUAGES } from '../../src/story/messages/languages.ts';

test('a number has the decimal mark of its language and no trailing zeros', () => {
  const values = [0, -0.001, 0.5, -0.25, 1 / 3, 2, 1234.5, 1e6];
  expect(values.map((value) => formatNumber(value, 'en', 2))).toEqual([
    '0',
    '0',
    '0.5',
    '−0.25',
    '0.33',
    '2',
    '1,234.5',
    '1,000,000',
  ]);
  expect(values.map((value) => formatNumber(value, 'de', 2))).toEqual([
    '0',
    '0',
    '0,5',
    '−0,25',
    '0,33',
    '2',
    '1.234,5',
    '1.000.000',
  ]);
});

test('a signed number says on which side of zero it is', () => {
  const signed = (language: AppLanguage) => [0.5, -0.25, 0].map((value) => signedNumber(value, language));
  expect([signed('en'), signed('de')]).toEqual([
    ['+0.5', '−0.25', '0'],
    ['+0,5', '−0,25', '0'],
  ]);
});

test('numbers are formatted as by Intl.NumberFormat, but for its hyphen', () => {
  const hundredths = fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 100);
  fc.assert(
    fc.property(
      hundredths,
      fc.constantFrom(...LANGUAGES),
      fc.integer({ min: 2, max: 6 }),
      (value, language, digits) => {
        const browser = new Intl.NumberFormat(language, {
          maximumFractionDigits: digits,
          signDisplay: 'negative',
        });
        expect(formatNumber(value, language, digits)).toBe(browser.format(value).replace('-', '−'));
      },
    ),
  );
});
