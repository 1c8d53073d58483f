import { splitAtClock } from './clock.ts';

/** A date as it is written. */
export type WrittenDate = {
  /** The seconds of its time of day. */
  readonly clock: number;
  /** Undefined in a date such as "5 January". */
  readonly year: number | undefined;
  /** The year has two digits. */
  readonly short: boolean;
} & (
  | { readonly month: number; readonly day: number }
  /** Two numbers, one of which is the day and the other the month. */
  | { readonly first: number; readonly second: number; readonly separator: string }
);

/** Longer texts are no dates. */
const LONGEST = 60;

/** A day of the week before a date. */
const WEEKDAY =
  /^(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)\.?,?\s+(?=\d)/i;

/** A date in a text, with or without a time of day; undefined if it is none. */
export function dateIn(text: string): WrittenDate | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = text.trim().replace(WEEKDAY, '');
  const whole = dayIn(plain);
  if (whole) return { clock: 0, ...whole };
  const split = splitAtClock(plain);
  const day = split ? dayIn(split.date.trim()) : undefined;
  return split && day ? { clock: split.clock, ...day } : undefined;
}

type Day = WrittenDate extends infer Each ? (Each extends unknown ? Omit<Each, 'clock'> : never) : never;

const YEAR_FIRST = /^([+-]?\d{4,6})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/;
const YEAR_LAST = /^(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?'?(\d{4}|\d{2})$/;
const MONTH_AND_YEAR = /^(\d{1,2})[/-](\d{4})$/;

function dayIn(text: string): Day | undefined {
  const [, year, separator, month, day] = YEAR_FIRST.exec(text) ?? [];
  // 2023.5 is a number.
  if (year && month && (day || separator !== '.')) {
    return valid({ year: Number(year), short: false, month: Number(month), day: Number(day ?? 1) });
  }
  const last = YEAR_LAST.exec(text);
  if (last) return withTwoNumbers(last);
  const [, only, after] = MONTH_AND_YEAR.exec(text) ?? [];
  if (only && after) return valid({ year: Number(after), short: false, month: Number(only), day: 1 });
  return withMonthName(text);
}

function withTwoNumbers([, one, separator = '', two, three = '']: RegExpExecArray): Day | undefined {
  const [first, second] = [Number(one), Number(two)];
  // 99/12/31 begins with its year.
  if (first > 31 && three.length === 2) {
    return valid({ year: fullYear(first), short: true, month: second, day: Number(three) });
  }
  const [year, short] = yearIn(three);
  if (first < 1 || second < 1 || Math.max(first, second) > 31 || Math.min(first, second) > 12)
    return undefined;
  return { year, short, first, second, separator };
}

/** English and German; every other form is the beginning of one of these. */
const MONTHS = [
  ['january', 'januar', 'jänner', 'jaenner'],
  ['february', 'februar', 'feber'],
  ['march', 'märz', 'maerz', 'mrz'],
  ['april'],
  ['may', 'mai'],
  ['june', 'juni'],
  ['july', 'juli'],
  ['august'],
  ['september', 'sept'],
  ['october', 'oktober'],
  ['november'],
  ['december', 'dezember'],
];

/** Words that may stand in a date beside its month. */
const FILLERS =
  /^(?:st|nd|rd|th|of|the|den|der|am|on|um|at|mon|monday|tue|tues|tuesday|wed|wednesday|thu|thur|thurs|thursday|fri|friday|sat|saturday|sun|sunday|mo|montag|di|dienstag|mi|mittwoch|do|donnerstag|fr|freitag|sa|samstag|sonnabend|so|sonntag)$/;

function monthOf(word: string): number | undefined {
  if (word.length < 3) return undefined;
  const at = MONTHS.findIndex((names) => names.some((name) => name.startsWith(word)));
  return at < 0 ? undefined : at + 1;
}

/** "5 January 2023", "Jan 5, 2023", "5-Jan-23", "Feb 2023", "5. März". */
function withMonthName(text: string): Day | undefined {
  let month: number | undefined;
  const before: string[] = [];
  const after: string[] = [];
  for (const [token] of text.toLowerCase().matchAll(/\d+|\p{L}+/gu)) {
    if (/^\d/.test(token)) (month === undefined ? before : after).push(token);
    else if (month === undefined && monthOf(token) !== undefined) month = monthOf(token);
    else if (!FILLERS.test(token)) return undefined;
  }
  if (month === undefined || /[^\p{L}\d\s.,/'’-]/u.test(text)) return undefined;
  const numbers = [...before, ...after];
  if (numbers.some((token) => token.length === 3 || token.length > 4)) return undefined;
  if (numbers.length === 2) {
    const yearFirst = isYear(numbers[0] ?? '');
    const [day = '', year = ''] = yearFirst ? numbers.toReversed() : numbers;
    const [full, short] = yearIn(year);
    return valid({ year: full, short, month, day: Number(day) });
  }
  const [only = ''] = numbers;
  if (numbers.length !== 1) return undefined;
  // "Jan-23" and "Jan '23" are how spreadsheets write a month; "5 Jan" and "Jan 5" are days.
  if (
    isYear(only) ||
    (after.length === 1 && only.length === 2 && /\p{L}\.?\s?['’-]\s?\d\d$|\p{L}\s\d\d$/u.test(text))
  ) {
    const [year, short] = yearIn(only);
    return valid({ year, short, month, day: 1 });
  }
  return valid({ year: undefined, short: false, month, day: Number(only) });
}

const isYear = (token: string) => token.length === 4 || Number(token) > 31;

function yearIn(token: string): readonly [year: number, short: boolean] {
  return token.length === 4 ? [Number(token), false] : [fullYear(Number(token)), true];
}

/** Years with two digits are those from 1950 to 2049. */
const fullYear = (two: number) => (two < 50 ? 2000 : 1900) + two;

function valid<Known extends { readonly month: number; readonly day: number }>(
  date: Known,
): Known | undefined {
  return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31 ? date : undefined;
}
