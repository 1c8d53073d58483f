import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberIn, numberStyleOf } from '../../../src/formats/kit/numbers.ts';
import { LANGUAGES } from '../../../src/story/messages/languages.ts';

/** The numbers of a column, and the one that is in doubt. */
const read = (cells: readonly string[], usual: 'decimal' | 'thousands' = 'thousands') => {
  const style = numberStyleOf(cells, usual);
  return [cells.map((cell) => numberIn(cell, style)), style.doubtful];
};

test.for([
  [
    ['1,5', '0,25', '3'],
    [1.5, 0.25, 3],
  ],
  [
    ['1,204', '0,25'],
    [1.204, 0.25],
  ],
  [
    ['1.204,5', '1.204', '12'],
    [1204.5, 1204, 12],
  ],
  [
    ['1,204.5', '1,204', '12'],
    [1204.5, 1204, 12],
  ],
  [
    ['1,204,000', '1,204'],
    [1204000, 1204],
  ],
  [
    ['1.204.000', '1.204', '0,5'],
    [1204000, 1204, 0.5],
  ],
  [
    ['1.5', '610,086'],
    [1.5, 610086],
  ],
  [
    ['12 345', '12\u00a0345,5', '1\u202f000'],
    [12345, 12345.5, 1000],
  ],
  [
    ["1'204.50", '1’204'],
    [1204.5, 1204],
  ],
  [
    ['1,00,000', '2,345'],
    [100000, 2345],
  ],
  [
    ['−3', '+2', '–1,5'],
    [-3, 2, -1.5],
  ],
  [
    ['50 %', '12,5%'],
    [50, 12.5],
  ],
  [
    ['1e3', '1,5e-3', '.5', ',5', '5.'],
    [1000, 0.0015, 0.5, 0.5, 5],
  ],
  [
    ['INF', '-Infinity', '007'],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 7],
  ],
] as const)('the column %j is read as %j, without doubt', ([cells, values]) => {
  expect(read(cells)).toEqual([values, undefined]);
});

test('a column that does not decide is read in the usual way, and in doubt', () => {
  expect(read(['610,086', '1,204', '12'])).toEqual([[610086, 1204, 12], '610,086']);
  expect(read(['1,204', '12'], 'decimal')).toEqual([[1.204, 12], '1,204']);
  expect(read(['1.204', '12'], 'decimal')).toEqual([[1.204, 12], '1.204']);
  expect(read(['1.204', '12'])).toEqual([[1.204, 12], undefined]);
});

test.for([
  '',
  'much',
  '12a',
  '1.2.3',
  '1,2,3',
  '05.01.23',
  '1.204,5.6',
  '12,34,5',
  '3/4',
  'e5',
  '1 2',
  'x'.repeat(99),
])('%j is no number', (text) => {
  expect(numberIn(text)).toBeUndefined();
});

describe('a number', () => {
  test('is read back from how programs of any language write it, if its column decides', () => {
    const numbers = fc.array(fc.double({ min: -1e7, max: 1e7, noNaN: true }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(numbers, fc.constantFrom(...LANGUAGES, 'fr', 'de-CH', 'en-IN'), (values, language) => {
        const format = new Intl.NumberFormat(language, {
          minimumFractionDigits: 2,
          maximumFractionDigits: 2,
        });
        const cells = values.map((value) => format.format(value));
        const [found] = read(cells);
        expect(found).toEqual(
          values.map((value) => Number(value.toFixed(2))).map((value) => expect.closeTo(value, 1)),
        );
      }),
      { seed: 7 },
    );
  });

  test('as a program writes it is read as it is', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(numberIn(String(value))).toBe(value === 0 ? Number(String(value)) : value);
      }),
      { seed: 7 },
    );
  });
});
