const CLOCK =
  /^(\d{1,4}):(\d{2})(?::(\d{2}(?:[.,]\d{1,9})?))?\s*(?:([ap])\.?\s?m\.?)?(?:\s*uhr)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;
const HOUR = /^(\d{1,2})(?:[.:](\d{2}))?\s*(?:([ap])\.?\s?m\.?|uhr)$/i;

/** A time of day in seconds: 14:30, 2:30 PM, 14.30 Uhr, with a time zone or without. */
export function clockIn(text: string): number | undefined {
  const found = CLOCK.exec(text);
  const hour = found ? undefined : HOUR.exec(text);
  if (!found && !hour) return undefined;
  const [, hours, minutes = '0'] = (found ?? hour) as RegExpExecArray;
  const [seconds, half, zone] = found ? [found[3], found[4], found[5]] : ['0', hour?.[3], undefined];
  const whole = inHalf(Number(hours), half);
  if (whole === undefined) return undefined;
  const local = whole * 3600 + Number(minutes) * 60 + Number((seconds ?? '0').replace(',', '.'));
  const ahead = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '');
  if (!ahead) return local;
  return local - (ahead[1] === '-' ? -1 : 1) * (Number(ahead[2]) * 3600 + Number(ahead[3]) * 60);
}

/** The hour of the day; of the first half, 12 is midnight. */
function inHalf(hours: number, half: string | undefined): number | undefined {
  if (!half) return hours;
  if (hours < 1 || hours > 12) return undefined;
  return (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** A text with a time of day at its end, as both. */
export function splitAtClock(text: string): { readonly date: string; readonly clock: number } | undefined {
  const found =
    /^(.*?)(?:[T,]\s*|\s+(?:um\s+|at\s+)?)(\d{1,2}(?:[.:]\d{2}.*|\s*[ap]\.?\s?m\.?|\s*uhr))$/i.exec(text);
  const clock = found ? clockIn((found[2] ?? '').trim()) : undefined;
  return clock === undefined ? undefined : { date: found?.[1] ?? '', clock };
}
