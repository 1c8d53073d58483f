import { rounded } from './rounded.ts';

// Time stamps as files write them: numbers, dates by ISO 8601 or day first, times of day.

export type StampOptions = {
  /** A bare year is a date, its first of January. */
  readonly years?: boolean;
  /** 09/14/2014 is the fourteenth of September. */
  readonly monthFirst?: boolean;
};

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;
const ISO = /^([+-]?\d{4,6})-(\d{1,2})(?:-(\d{1,2}))?(?:[T ](.+))?$/i;
const SLASHED = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?:,? (.+))?$/;
const CLOCK = /^(\d{1,4}):(\d{2})(?::(\d{2}(?:[.,]\d{1,9})?))?\s*(Z|[+-]\d{2}:?\d{2})?$/i;
const DAY = 86_400;

/** Whether a bound is open: missing, empty or infinite. */
export function isOpen(stamp: string | undefined): boolean {
  return stamp === undefined || /^\s*(?:[+-]?\s*inf(?:inity)?)?\s*$/i.test(stamp);
}

export function isDate(stamp: string): boolean {
  return ISO.test(stamp.trim()) || SLASHED.test(stamp.trim());
}

/** Whether a stamp can only be a date with the month first. */
export function isMonthFirst(stamp: string): boolean {
  const found = SLASHED.exec(stamp.trim());
  return found !== null && Number(found[3]) > 12 && Number(found[1]) <= 12;
}

/**
 * A stamp as a number that orders it: seconds for dates and times of day, the number itself for numbers. Undefined for
 * anything else.
 */
export function timeOf(stamp: string, options: StampOptions = {}): number | undefined {
  const text = stamp.trim();
  if (text.length > 60) return undefined;
  if (options.years && /^\d{4}$/.test(text)) return daysTo(Number(text), 1, 1) * DAY;
  if (NUMBER.test(text)) {
    const value = Number(text);
    return Number.isFinite(value) ? value : undefined;
  }
  const iso = ISO.exec(text);
  if (iso) return secondsOf(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 1), iso[4]);
  const slashed = SLASHED.exec(text);
  if (slashed) {
    const [first, second, year] = [Number(slashed[1]), Number(slashed[3]), Number(slashed[4])];
    return options.monthFirst && slashed[2] === '/'
      ? secondsOf(year, first, second, slashed[5])
      : secondsOf(year, second, first, slashed[5]);
  }
  return clock(text);
}

/** A stamp for a reader: as the file writes it, but a decimal number without the error of floating point. */
export function stampText(stamp: string): string {
  const text = stamp.trim();
  const value = NUMBER.test(text) && text.includes('.') ? Number(text) : Number.NaN;
  return Number.isFinite(value) && text.length > 12 ? String(rounded(value, 12)) : text;
}

function secondsOf(year: number, month: number, day: number, rest: string | undefined): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const time = rest === undefined || rest.trim() === '' ? 0 : clock(rest.trim());
  return time === undefined ? undefined : daysTo(year, month, day) * DAY + time;
}

function clock(text: string): number | undefined {
  const found = CLOCK.exec(text);
  if (!found) return undefined;
  const [, hours, minutes, seconds = '0', zone = 'Z'] = found;
  const local = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'));
  const ahead = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (!ahead) return local;
  return local - (ahead[1] === '-' ? -1 : 1) * (Number(ahead[2]) * 3600 + Number(ahead[3]) * 60);
}

/** Days since 1 March of the year 0: with years that begin in March, the leap day is the last of the year. */
function daysTo(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leaps + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day;
}
