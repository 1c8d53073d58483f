import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTime, timesOf } from '../../../src/formats/kit/time.ts';

/** The stamps in order of time, and what is said in English. */
function ordered(stamps: readonly string[], labels = false) {
  const { timeOf, remarks } = timesOf(stamps, labels);
  const timed = stamps.filter((stamp) => timeOf(stamp) !== undefined);
  return {
    order: timed.toSorted((a, b) => (timeOf(a) as number) - (timeOf(b) as number)),
    said: remarks.map(({ en }) => en),
  };
}

const CENTURY = 'Two-digit years were read as 1950 to 2049.';
const doubt = (date: string) =>
  `Nothing in the column shows whether the day or the month comes first in dates such as ${date}. The day was assumed to come first.`;

test.for<[stamps: readonly string[], order: readonly string[], ...said: readonly string[]]>([
  [
    ['1/3/23 9:00 AM', '2/1/23 2:30 PM'],
    ['1/3/23 9:00 AM', '2/1/23 2:30 PM'],
    'Nothing in the column shows whether the day or the month comes first in dates such as 1/3/23 9:00 AM. The month was assumed to come first.',
    CENTURY,
  ],
  [
    ['Q1 2023', 'Q3 2022', 'Q4 2021'],
    ['Q4 2021', 'Q3 2022', 'Q1 2023'],
  ],
  [
    ['KW 5/2023', 'KW 40/2022'],
    ['KW 40/2022', 'KW 5/2023'],
  ],
  [
    ['2023-W05', '2022-W40'],
    ['2022-W40', '2023-W05'],
  ],
  [['5-Jan-23', '6-Jan-22'], ['6-Jan-22', '5-Jan-23'], CENTURY],
  [
    ['Do, 05.01.2023', 'Mi., 04.01.2023'],
    ['Mi., 04.01.2023', 'Do, 05.01.2023'],
  ],
  [
    ['camp 10', 'camp 9'],
    ['camp 9', 'camp 10'],
  ],
  [['1/5/23', '12/31/22', '2/1/23', '11/3/22'], ['11/3/22', '12/31/22', '1/5/23', '2/1/23'], CENTURY],
  [['05.01.23', '31.12.22', '01.02.23'], ['31.12.22', '05.01.23', '01.02.23'], CENTURY],
  [
    ['05.03.2023', '04.04.2023'],
    ['05.03.2023', '04.04.2023'],
  ],
  [['Feb 2023', 'Dec 2022', '5-Jan-23'], ['Dec 2022', '5-Jan-23', 'Feb 2023'], CENTURY],
  [
    ['März 2023', 'Dez. 2022', '5. Jänner 2023'],
    ['Dez. 2022', '5. Jänner 2023', 'März 2023'],
  ],
  [['Feb-23', "Jan '23", 'Dez 22'], ['Dez 22', "Jan '23", 'Feb-23'], CENTURY],
  [
    ['January 5, 2023', '5th of December 2022', 'Mon, 9 Jan 2023', 'Montag, den 2. Januar 2023'],
    ['5th of December 2022', 'Montag, den 2. Januar 2023', 'January 5, 2023', 'Mon, 9 Jan 2023'],
  ],
  [
    ['5 May', '12 April', 'June 1'],
    ['12 April', '5 May', 'June 1'],
  ],
  [
    ['03/08/2023', '04/07/2023', '05/06/2023'],
    ['05/06/2023', '04/07/2023', '03/08/2023'],
    doubt('03/08/2023'),
  ],
  [
    ['03-08-2023', '13-07-2023'],
    ['13-07-2023', '03-08-2023'],
  ],
  [
    ['2023/05/01', '2022/12/31'],
    ['2022/12/31', '2023/05/01'],
  ],
  [
    ['2023.05.01', '2022.12.31'],
    ['2022.12.31', '2023.05.01'],
  ],
  [
    ['5/2023', '12/2022'],
    ['12/2022', '5/2023'],
  ],
  [
    ['05.2023', '12.2022'],
    ['12.2022', '05.2023'],
  ],
  [
    ['99/12/31', '00/01/02'],
    ['99/12/31'],
    '1 time is neither a number nor a date and was left out: “00/01/02”. Relationships with such a time apply at all times.',
    CENTURY,
  ],
  [
    ['2:30 PM', '11:00 am', '12:15 AM', '9 p.m.'],
    ['12:15 AM', '11:00 am', '2:30 PM', '9 p.m.'],
  ],
  [
    ['14:30 Uhr', '9.15 Uhr', '8 Uhr'],
    ['8 Uhr', '9.15 Uhr', '14:30 Uhr'],
  ],
  [
    ['1/5/2023 2:30 PM', '1/5/2023 11:00 AM', '1/13/2023 9:00 AM'],
    ['1/5/2023 11:00 AM', '1/5/2023 2:30 PM', '1/13/2023 9:00 AM'],
  ],
  [
    ['05.01.2023 14:30', '05.01.2023, 9:15', '5 Jan 2023 at 8 am'],
    ['5 Jan 2023 at 8 am', '05.01.2023, 9:15', '05.01.2023 14:30'],
  ],
  [
    ['2023-01-05T10:00:00Z', '2023-01-05 09:00', '2023'],
    ['2023', '2023-01-05 09:00', '2023-01-05T10:00:00Z'],
  ],
  [
    ['1,5', '0,5', '10,5'],
    ['0,5', '1,5', '10,5'],
  ],
  [
    ['Day 10', 'Day 2', 'day 1'],
    ['day 1', 'Day 2', 'Day 10'],
  ],
  [
    ['S02E01', 'S01E10', 'S01E2'],
    ['S01E2', 'S01E10', 'S02E01'],
  ],
  [
    ['1', '2', '?', '3'],
    ['1', '2', '3'],
    '1 time is neither a number nor a date and was left out: “?”. Relationships with such a time apply at all times.',
  ],
  [
    ['spring', 'summer', '3'],
    [],
    'The scenes follow the order of the file, since “spring” is neither a number nor a date.',
  ],
  [
    ['13/5/2023', '5/14/2023', '3/4/2023'],
    ['3/4/2023', '13/5/2023', '5/14/2023'],
    'Some dates put the day first and others the month; for some, such as 3/4/2023, it is unclear. The day was assumed to come first.',
  ],
])('%j are in the order %j', ([stamps, order, ...said]) => {
  expect(ordered(stamps)).toEqual({ order, said });
});

test('numbers of scenes are no dates and no fractions', () => {
  expect(ordered(['1.10', '1.2', '1.1'], true)).toEqual({ order: ['1.1', '1.2', '1.10'], said: [] });
  expect(ordered(['12B', '12', '2', '12a'], true)).toEqual({ order: ['2', '12', '12a', '12B'], said: [] });
  expect(ordered(['1', 'Prologue', '2'], true)).toEqual({
    order: [],
    said: ['The scenes follow the order of the file, since “Prologue” is neither a number nor a date.'],
  });
});

test('every remark is also in German', () => {
  const all = [['1/5/23', '2/6/23'], ['1', '?', '2'], ['spring'], ['13/5/2023', '5/14/2023', '3/4/2023']];
  for (const { remarks } of all.map((stamps) => timesOf(stamps))) {
    for (const { en, de } of remarks) expect(de).not.toBe(en);
  }
});

const DATES = fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });

test('dates are in order of time however a program writes them, if the column decides', () => {
  const forms: readonly Intl.DateTimeFormatOptions[] = [
    { dateStyle: 'short' },
    { dateStyle: 'medium' },
    { dateStyle: 'long' },
    { dateStyle: 'full' },
    { dateStyle: 'short', timeStyle: 'short' },
    { dateStyle: 'medium', timeStyle: 'medium' },
  ];
  fc.assert(
    fc.property(
      fc.array(DATES, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('en-US', 'en-GB', 'de', 'de-AT'),
      fc.constantFrom(...forms),
      (dates, language, form) => {
        const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' });
        // The last day of a year has a day above 12.
        const stamps = [...dates, new Date('1999-12-31T01:30:00Z')].map((date) => format.format(date));
        const days = new Map(
          stamps.map((stamp, index) => [stamp, (dates[index] ?? new Date('1999-12-31')).getTime()]),
        );
        const { timeOf } = timesOf([...days.keys()]);
        for (const [one, time] of days) {
          for (const [other, later] of days) {
            if (later - time > 86_400_000)
              expect([one, other, (timeOf(one) as number) < (timeOf(other) as number)]).toEqual([
                one,
                other,
                true,
              ]);
          }
        }
      },
    ),
    { seed: 7 },
  );
});

test('any text is a time or none', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 80 })), fc.boolean(), (stamps, labels) => {
      const { timeOf } = timesOf([...new Set(stamps)], labels);
      for (const stamp of stamps) {
        isTime(stamp);
        expect(Number.isNaN(timeOf(stamp))).toBe(false);
      }
    }),
    { seed: 7 },
  );
});
