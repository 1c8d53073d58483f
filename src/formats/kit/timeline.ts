import type { InBoth } from '../../story/messages/inBoth.ts';
import type { Labels } from './counters.ts';
import type { SceneRange } from './period.ts';
import { isOpen, stampText, timesOf } from './time.ts';

/** A time span as a file writes it. A bound that is missing or infinite is open. */
export type Interval = {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  /** The bound itself is excluded. */
  readonly startOpen?: boolean | undefined;
  readonly endOpen?: boolean | undefined;
};

export type Timeline = {
  /** One for each scene; empty if no interval has a bound. */
  readonly titles: readonly string[];
  readonly rangeOf: (interval: Interval) => SceneRange;
  /** Whether every bound of an interval is open or a time that is understood. */
  readonly understands: (interval: Interval) => boolean;
  /** The number of distinct bounds, if there were too many for a scene each. */
  readonly binned: number | undefined;
  /** What is to be said of how the times were read. */
  readonly remarks: readonly InBoth[];
};

/** Up to so many distinct bounds are a scene each; more are gathered into so many bins. */
const MOST_BOUNDS = 500;
const BINS = 200;

/** The most that characters times scenes may come to. */
const MOST_CELLS = 400_000;

/**
 * Makes scenes of the distinct bounds of intervals, in order of time; in the order of the file if most bounds are not times.
 * A single bound that is not a time counts as open. Too many bounds, or too many for that many characters, are gathered into bins of equal width. Empty bins are
 * left out.
 */
export function timelineOf(
  intervals: Iterable<Interval>,
  { characters = 1, bounds = MOST_BOUNDS, labels = false }: TimelineOptions = {},
): Timeline {
  const stamps = new Set<string>();
  const bounded: Interval[] = [];
  for (const interval of intervals) {
    const { start, end } = interval;
    if (start !== undefined && end !== undefined && start !== end) bounded.push(interval);
    if (start !== undefined && !stamps.has(start) && !isOpen(start)) stamps.add(start.trim());
    if (end !== undefined && !stamps.has(end) && !isOpen(end)) stamps.add(end.trim());
  }
  const points = pointsOf(stamps, labels);
  const most = Math.max(10, Math.min(bounds, Math.floor(MOST_CELLS / characters)));
  const bins = Math.min(BINS, most);
  const scenes = points.distinct.length <= most ? each(points.distinct) : inBins(points.distinct, bins);
  const last = Math.max(0, scenes.titles.length - 1);
  const byStamp = new Map([...points.positions].map(([stamp, at]) => [stamp, scenes.sceneOf.get(at) ?? 0]));
  const sceneOf = (stamp: string | undefined, open: number) =>
    stamp === undefined ? open : (byStamp.get(stamp) ?? byStamp.get(stamp.trim()) ?? open);

  return {
    titles: scenes.titles,
    binned: points.distinct.length <= most ? undefined : points.distinct.length,
    remarks: [...points.remarks, ...turnedRound(bounded, points)],
    understands: ({ start, end }) =>
      [start, end].every((stamp) => stamp === undefined || isOpen(stamp) || byStamp.has(stamp.trim())),
    rangeOf: ({ start, end, startOpen, endOpen }) => {
      const [from, to] = [sceneOf(start, 0), sceneOf(end, last)];
      if (from > to) return { first: to, last: from };
      const first = startOpen && !isOpen(start) ? from + 1 : from;
      const until = endOpen && !isOpen(end) ? to - 1 : to;
      // An interval that excludes all of its scenes is put at the first.
      return first > until ? { first: from, last: from } : { first, last: until };
    },
  };
}

/** What is said of intervals whose end lies before their start. */
function turnedRound(intervals: readonly Interval[], { positions, timed }: Points): readonly InBoth[] {
  if (!timed) return [];
  const at = (stamp: string | undefined) => positions.get(stamp?.trim() ?? '');
  const turned = intervals.filter(({ start, end }) => {
    const [from, to] = [at(start), at(end)];
    return from !== undefined && to !== undefined && from > to;
  });
  const [first] = turned;
  if (!first) return [];
  const [start, end] = [stampText(first.start ?? ''), stampText(first.end ?? '')];
  return [
    turned.length === 1
      ? {
          en: `A period ends (${end}) before it starts (${start}); its start and end were swapped.`,
          de: `Ein Zeitraum endet (${end}), bevor er beginnt (${start}); Anfang und Ende wurden vertauscht.`,
        }
      : {
          en: `${turned.length} periods end before they start, such as ${start} to ${end}; their starts and ends were swapped.`,
          de: `${turned.length} Zeiträume enden, bevor sie beginnen, etwa ${start} bis ${end}; Anfang und Ende wurden jeweils vertauscht.`,
        },
  ];
}

export type TimelineOptions = {
  readonly characters?: number;
  /** The most bounds that are a scene each. */
  readonly bounds?: number;
  /** The times are names of scenes or chapters. */
  readonly labels?: Labels;
};

type Point = { readonly at: number; readonly stamp: string };

type Points = {
  readonly positions: ReadonlyMap<string, number>;
  readonly distinct: readonly Point[];
  /** The positions are times, and not only the order of the file. */
  readonly timed: boolean;
  readonly remarks: readonly InBoth[];
};

/** The time of every stamp that has one, and the distinct ones in order. */
function pointsOf(stamps: ReadonlySet<string>, labels: Labels): Points {
  const all = [...stamps];
  const { timeOf, remarks } = timesOf(all, labels);
  const times = all.map(timeOf);
  const timed = times.some((time) => time !== undefined);
  const positions = new Map<string, number>();
  for (const [index, stamp] of all.entries()) {
    const at = timed ? times[index] : index;
    if (at !== undefined) positions.set(stamp, at);
  }
  const distinct = new Map<number, Point>();
  for (const [stamp, at] of positions) if (!distinct.has(at)) distinct.set(at, { at, stamp });
  return { positions, distinct: [...distinct.values()].sort((a, b) => a.at - b.at), timed, remarks };
}

type Scenes = { readonly titles: readonly string[]; readonly sceneOf: ReadonlyMap<number, number> };

function each(points: readonly Point[]): Scenes {
  return {
    titles: points.map(({ stamp }) => stampText(stamp)),
    sceneOf: new Map(points.map(({ at }, index) => [at, index])),
  };
}

function inBins(points: readonly Point[], bins: number): Scenes {
  // Halved, since the difference of the two greatest numbers would be infinite.
  const start = (points[0]?.at ?? 0) / 2;
  const width = ((points.at(-1)?.at ?? 0) / 2 - start) / bins;
  const sceneOf = new Map<number, number>();
  const titles: { from: string; to: string }[] = [];
  let before = -1;
  for (const { at, stamp } of points) {
    const bin = Math.min(bins - 1, Math.floor((at / 2 - start) / width) || 0);
    const title = titles.at(-1);
    const text = stampText(stamp);
    if (bin === before && title) title.to = text;
    else titles.push({ from: text, to: text });
    before = bin;
    sceneOf.set(at, titles.length - 1);
  }
  return { titles: titles.map(({ from, to }) => (from === to ? from : `${from} – ${to}`)), sceneOf };
}

/** Where in the file a relation is said to hold. */
export function evidenceFor({ start, end }: Interval): InBoth {
  const [from, to] = [start, end].map((stamp) => stamp && stampText(stamp));
  if (from !== undefined && from === to)
    return { en: `In the file at ${from}.`, de: `In der Datei zum Zeitpunkt ${from}.` };
  if (from !== undefined && to !== undefined) {
    return { en: `In the file from ${from} to ${to}.`, de: `In der Datei von ${from} bis ${to}.` };
  }
  if (from !== undefined) return { en: `In the file from ${from} on.`, de: `In der Datei ab ${from}.` };
  if (to !== undefined) return { en: `In the file until ${to}.`, de: `In der Datei bis ${to}.` };
  return { en: 'In the file, without a time.', de: 'In der Datei, ohne Zeitangabe.' };
}

export type ValuedInterval = Interval & { readonly value?: string | undefined };

/**
 * Parses a list of intervals as Gephi writes it: `<[1.0, 2.0]; (3.0, 4.0)>`, `[2016-02-03, 2016-02-04]`, with a value
 * after the bounds, `<[1.0, 2.0, 7]>`, or, with `points`, a list of points, `<[1, 2, 3]>`.
 */
export function intervalsOf(list: string, points = false): ValuedInterval[] {
  const intervals: ValuedInterval[] = [];
  for (const [, opening, inside = '', closing] of list.matchAll(/([[(])([^[\]()]*)([\])])/g)) {
    const parts = inside.split(',').map((part) => part.trim());
    if (points) {
      for (const part of parts) if (part !== '') intervals.push({ start: part, end: part });
      continue;
    }
    const [start, end = start, value] = parts;
    intervals.push({ start, end, startOpen: opening === '(', endOpen: closing === ')', value });
  }
  return intervals;
}
