import { inRoman, numberOf } from '../script/counts.ts';
import { clockIn } from './clock.ts';
import { dateIn } from './dates.ts';

/** Whether stamps name scenes or chapters, and are no dates; of sections, 1.10 is never 1.1. */
export type Labels = boolean | 'sections';

/**
 * Reads stamps that all are the same words with other numbers, in the order of the numbers: "Day 3", "S01E10", and of labels
 * also "12A" and sections such as "1.10", which is not 1.1. Undefined if the stamps are something else.
 */
export function countersOf(
  stamps: readonly string[],
  labels: Labels,
): ((stamp: string) => number | undefined) | undefined {
  if (stamps.length === 0) return undefined;
  // "II.1" and "Chapter IV" are labels; what has no Roman numeral is none where the others have one.
  if (labels && stamps.every((stamp) => inDigits(stamp) !== stamp.trim())) {
    const inOrder = countersOf(stamps.map(inDigits), 'sections');
    if (inOrder) return (stamp) => inOrder(inDigits(stamp));
    if (stamps.every((stamp) => /^\d+$/.test(inDigits(stamp)))) return (stamp) => Number(inDigits(stamp));
  }
  const kinds = new Set(
    stamps.map((stamp) => stamp.trim().toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ')),
  );
  const [kind = ''] = kinds;
  if (kinds.size === 1 && WORDS_AND_NUMBERS.test(kind) && stamps.every(isNoTime)) return byNumbers(stamps);
  if (labels && stamps.every((stamp) => /^\d{1,6}[a-z]?$/i.test(stamp.trim()))) {
    return kinds.size > 1 ? withLetter : undefined;
  }
  if (kinds.size > 1 || kind !== '#.#') return undefined;
  if (!labels && stamps.every((stamp) => MONTH_AND_YEAR.test(stamp.trim()))) return byYear;
  return labels === 'sections' || (labels && isSections(stamps)) ? byNumbers(stamps) : undefined;
}

/** A stamp with its Roman numerals in digits. */
function inDigits(stamp: string): string {
  return stamp.trim().replace(/(?<![\p{L}\p{N}])(?:[IVXLCDM]+|[ivxlcdm]+)(?![\p{L}\p{N}])/gu, (roman) => {
    const number = numberOf(roman);
    return number !== undefined && inRoman(Number(number)) === roman.toUpperCase() ? number : roman;
  });
}

/** Up to three numbers among words. */
const WORDS_AND_NUMBERS = /^(?=.*\p{L})[^#]*#(?:[^#]+#){0,2}[^#]*$/u;

function isNoTime(stamp: string): boolean {
  return dateIn(stamp) === undefined && clockIn(stamp.trim()) === undefined;
}

/** By the numbers in turn, but by a year first: "Q3 2022" is before "Q1 2023". */
function byNumbers(stamps: readonly string[]): (stamp: string) => number | undefined {
  const numbersIn = (stamp: string) => stamp.match(/\d+/g) ?? [];
  const year = (numbersIn(stamps[0] ?? '') as readonly string[]).findIndex((_, at) =>
    stamps.every((stamp) => /^[12]\d{3}$/.test(numbersIn(stamp)[at] ?? '')),
  );
  return (stamp) => {
    const numbers = numbersIn(stamp);
    return inOrder(year < 0 ? numbers : [numbers[year] ?? '', ...numbers.toSpliced(year, 1)]);
  };
}

/** A month as in 05.2023. */
const MONTH_AND_YEAR = /^(0[1-9]|1[0-2])\.([12]\d{3})$/;

function byYear(stamp: string): number | undefined {
  const [, month, year] = MONTH_AND_YEAR.exec(stamp.trim()) ?? [];
  return month && year ? Number(year) * 12 + Number(month) : undefined;
}

/** Whether two of the numbers, such as 1.1 and 1.10, would be the same. */
function isSections(stamps: readonly string[]): boolean {
  return new Set(stamps.map(Number)).size < new Set(stamps.map((stamp) => stamp.trim())).size;
}

/** Numbers below this in all places but the first. */
const PLACE = 100_000;

function inOrder(numbers: readonly string[]): number | undefined {
  if (numbers.length === 0) return undefined;
  return numbers.reduce((sum, number) => sum * PLACE + Math.min(Number(number), PLACE - 1), 0);
}

function withLetter(stamp: string): number | undefined {
  const [, number, letter = ''] = /^(\d+)([a-z]?)$/i.exec(stamp.trim()) ?? [];
  return number === undefined
    ? undefined
    : Number(number) + (letter ? (letter.toLowerCase().charCodeAt(0) - 96) / 100 : 0);
}
