import { countedIn, type InBoth } from '../../story/messages/inBoth.ts';
import { clockIn } from './clock.ts';
import { countersOf, type Labels } from './counters.ts';
import { beginningOf } from './cut.ts';
import { dateIn, type WrittenDate } from './dates.ts';
import { doubtAbout, type NumberStyle, numberIn, numberStyleOf } from './numbers.ts';
import { rounded } from './rounded.ts';

/** The times of a column. */
export type Times = {
  /** A number that orders a stamp; undefined if it is not understood. */
  readonly timeOf: (stamp: string) => number | undefined;
  /** What is to be said: dates that can be read in two ways, years that were completed, stamps that are not times. */
  readonly remarks: readonly InBoth[];
};

/** Whether a bound is open: missing, empty or infinite. */
export function isOpen(stamp: string | undefined): boolean {
  return stamp === undefined || /^\s*(?:[+-]?\s*inf(?:inity)?)?\s*$/i.test(stamp);
}

/** Whether a stamp is a time on its own: a number, a date or a time of day. */
export function isTime(stamp: string): boolean {
  const text = stamp.trim();
  return numberIn(text) !== undefined || dateIn(text) !== undefined || clockIn(text) !== undefined;
}

/**
 * Reads the distinct stamps of a column as times: as numbers, dates with or without a time of day, times of day, or names
 * with a number, as in "Day 3". The order of day and month is decided by the whole column. If fewer than half are understood,
 * none is a time.
 *
 * @param labels the stamps name scenes or chapters, and are no dates; one that is not understood makes them all names
 */
export function timesOf(stamps: readonly string[], labels: Labels = false): Times {
  const counters = countersOf(stamps, labels);
  if (counters) return { timeOf: counters, remarks: [] };
  const dates = new Map<string, WrittenDate>();
  if (!labels) {
    for (const stamp of stamps) {
      const date = dateIn(stamp);
      if (date) dates.set(stamp, date);
    }
  }
  const order = orderOf(dates);
  const style = numberStyleOf(stamps, 'thousands');
  const yearless = [...dates.values()].every(({ year }) => year === undefined);
  const times = new Map<string, number>();
  for (const stamp of stamps) {
    const date = dates.get(stamp);
    const time = date
      ? timeOfDate(date, order.monthFirst, yearless)
      : timeOfOther(stamp, dates.size > 0, style);
    if (time !== undefined) times.set(stamp, time);
  }
  const unread = stamps.filter((stamp) => !times.has(stamp));
  const isNone = times.size * 2 < stamps.length || (labels && unread.length > 0);
  if (isNone)
    return { timeOf: () => undefined, remarks: stamps.length > 0 ? [inFileOrder(unread[0] ?? '')] : [] };
  const remarks = [
    unread.length > 0 ? leftOut(unread) : undefined,
    order.doubtful,
    [...dates.values()].some(({ short }) => short) ? CENTURY : undefined,
    doubtAbout(style, { en: 'a time', de: 'eine Zeit' }),
  ];
  return { timeOf: (stamp) => times.get(stamp), remarks: remarks.filter((remark) => remark !== undefined) };
}

/** A stamp for a reader: as the file writes it, but a decimal number without the error of floating point. */
export function stampText(stamp: string): string {
  const text = stamp.trim();
  const value = text.length > 12 && /^[+-]?\d+\.\d+$/.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? String(rounded(value, 12)) : text;
}

const DAY = 86_400;

/** In seconds, as dates are. */
function timeOfDate(date: WrittenDate, monthFirst: boolean, yearless: boolean): number | undefined {
  const { year = yearless ? 0 : undefined, clock } = date;
  if (year === undefined) return undefined;
  if ('month' in date) return daysTo(year, date.month, date.day) * DAY + clock;
  const { first, second } = date;
  // Of two numbers, one above 12 is the day, whatever the rest of the column says.
  const month = first > 12 ? second : second > 12 ? first : monthFirst ? first : second;
  return daysTo(year, month, first + second - month) * DAY + clock;
}

/** Beside dates, a bare year is its first of January. */
function timeOfOther(stamp: string, besideDates: boolean, style: NumberStyle): number | undefined {
  const text = stamp.trim();
  if (besideDates) return /^\d{4}$/.test(text) ? daysTo(Number(text), 1, 1) * DAY : undefined;
  return numberIn(text, style) ?? clockIn(text) ?? yearOfEra(text);
}

/** "44 BC" as -44, "14 AD" and "n. Chr. 14" as 14. */
function yearOfEra(text: string): number | undefined {
  const [, before, year, after] = /^(\p{L}[\p{L}. ]*?)?\s*(\d{1,4})\s*(\p{L}[\p{L}. ]*)?$/u.exec(text) ?? [];
  const era = (before ?? after ?? '').toLowerCase().replace(/[. ]/g, '');
  if (year === undefined || (before && after)) return undefined;
  if (['bc', 'bce', 'vchr', 'vuz', 'avjc', 'ac'].includes(era)) return -Number(year);
  return ['ad', 'ce', 'nchr', 'uz', 'apjc', 'dc'].includes(era) ? Number(year) : undefined;
}

type Order = { readonly monthFirst: boolean; readonly doubtful: InBoth | undefined };

/** Whether the month comes first in dates of two numbers, and what is to be said if no date decides. */
function orderOf(dates: ReadonlyMap<string, WrittenDate>): Order {
  const pairs = [...dates].flatMap(([stamp, date]) => ('first' in date ? [{ stamp, ...date }] : []));
  const dayFirst = pairs.filter(({ first }) => first > 12).length;
  const monthFirst = pairs.filter(({ second }) => second > 12).length;
  const open = pairs.find(({ first, second }) => first <= 12 && second <= 12 && first !== second);
  if (!open) return { monthFirst: false, doubtful: undefined };
  const written = open.stamp.trim();
  if (dayFirst > 0 && monthFirst > 0) {
    return { monthFirst: monthFirst > dayFirst, doubtful: bothOrders(written, monthFirst > dayFirst) };
  }
  if (dayFirst > 0 || monthFirst > 0) return { monthFirst: monthFirst > 0, doubtful: undefined };
  // Between points, the day comes first everywhere; where hours are AM and PM, mostly the month.
  if (open.separator === '.') return { monthFirst: false, doubtful: undefined };
  const halves = pairs.some(({ stamp }) => /\d\s*[ap]\.?\s?m\b/i.test(stamp));
  return { monthFirst: halves, doubtful: dayOrMonth(written, halves) };
}

const taken = (monthFirst: boolean): InBoth =>
  monthFirst
    ? { en: 'The month was assumed to come first.', de: 'Angenommen wurde, dass der Monat zuerst steht.' }
    : { en: 'The day was assumed to come first.', de: 'Angenommen wurde, dass der Tag zuerst steht.' };

function dayOrMonth(date: string, monthFirst: boolean): InBoth {
  const { en, de } = taken(monthFirst);
  return {
    en: `Nothing in the column shows whether the day or the month comes first in dates such as ${date}. ${en}`,
    de: `Aus der Spalte geht nicht hervor, ob in Datumsangaben wie ${date} der Tag oder der Monat zuerst steht. ${de}`,
  };
}

function bothOrders(date: string, monthFirst: boolean): InBoth {
  const { en, de } = taken(monthFirst);
  return {
    en: `Some dates put the day first and others the month; for some, such as ${date}, it is unclear. ${en}`,
    de: `In manchen Datumsangaben steht der Tag zuerst, in anderen der Monat; bei einigen, etwa ${date}, ist es unklar. ${de}`,
  };
}

const CENTURY: InBoth = {
  en: 'Two-digit years were read as 1950 to 2049.',
  de: 'Zweistellige Jahreszahlen wurden als 1950 bis 2049 gelesen.',
};

function leftOut(unread: readonly string[]): InBoth {
  const some = unread.slice(0, 3).map((stamp) => beginningOf(stamp, 40));
  return {
    en: `${countedIn('en')(unread.length, 'time is neither a number nor a date and was', 'times are neither numbers nor dates and were')} left out: ${some.map((stamp) => `“${stamp}”`).join(', ')}${unread.length > 3 ? ' …' : ''}. Relationships with such a time apply at all times.`,
    de: `${countedIn('de')(unread.length, 'Zeitangabe ist weder Zahl noch Datum und wurde', 'Zeitangaben sind weder Zahl noch Datum und wurden')} weggelassen: ${some.map((stamp) => `„${stamp}“`).join(', ')}${unread.length > 3 ? ' …' : ''}. Beziehungen mit einer solchen Angabe gelten durchgehend.`,
  };
}

function inFileOrder(stamp: string): InBoth {
  const words = beginningOf(stamp, 40);
  return {
    en: `The scenes follow the order of the file, since “${words}” is neither a number nor a date.`,
    de: `Die Szenen folgen der Reihenfolge der Datei, da „${words}“ weder Zahl noch Datum ist.`,
  };
}

/** Days since 1 March of the year 0: with years that begin in March, the leap day is the last of the year. */
function daysTo(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leaps + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day;
}
