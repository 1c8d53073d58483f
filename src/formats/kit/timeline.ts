import { isDate, isMonthFirst, isOpen, timeOf } from './time.ts';

/** When something is there, in the words of the file. A bound that is left out, or infinite, is open. */
export type Interval = {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  /** The bound itself is not part of it. */
  readonly startOpen?: boolean | undefined;
  readonly endOpen?: boolean | undefined;
};

/** Scenes from one to another (0-based), both included. */
export type Span = { readonly first: number; readonly last: number };

export type Timeline = {
  /** One for each scene; none at all where nothing has a time. */
  readonly titles: readonly string[];
  readonly spanOf: (interval: Interval) => Span;
  /** How many bounds there were, where they were too many to be a scene each. */
  readonly binned: number | undefined;
};

/** Distinct bounds that are still a scene each, and how many bins there are beyond. */
const MOST_BOUNDS = 500;
const BINS = 200;

/** People times scenes that a story of binned or told scenes may come to. */
const MOST_CELLS = 400_000;

/**
 * Scenes for the distinct bounds of some intervals, in their order; for names that are no times, in the order in which
 * the file has them. Too many bounds, or too many for so many people, fall into bins of equal width, of which the empty
 * ones are left out.
 */
export function timelineOf(
  intervals: Iterable<Interval>,
  { people = 1, bounds = MOST_BOUNDS }: { people?: number; bounds?: number } = {},
): Timeline {
  const marks = new Set<string>();
  for (const { start, end } of intervals) {
    if (start !== undefined && !marks.has(start) && !isOpen(start)) marks.add(start.trim());
    if (end !== undefined && !marks.has(end) && !isOpen(end)) marks.add(end.trim());
  }
  const points = pointsOf(marks);
  const most = Math.max(10, Math.min(bounds, Math.floor(MOST_CELLS / people)));
  const bins = Math.min(BINS, most);
  const scenes = points.distinct.length <= most ? each(points.distinct) : inBins(points.distinct, bins);
  const last = Math.max(0, scenes.titles.length - 1);
  const byMark = new Map([...points.positions].map(([mark, at]) => [mark, scenes.sceneOf.get(at) ?? 0]));
  const sceneOf = (mark: string | undefined, open: number) =>
    mark === undefined ? open : (byMark.get(mark) ?? byMark.get(mark.trim()) ?? open);

  return {
    titles: scenes.titles,
    binned: points.distinct.length <= most ? undefined : points.distinct.length,
    spanOf: ({ start, end, startOpen, endOpen }) => {
      const [from, to] = [sceneOf(start, 0), sceneOf(end, last)];
      if (from > to) return { first: to, last: from };
      const first = startOpen && !isOpen(start) ? from + 1 : from;
      const until = endOpen && !isOpen(end) ? to - 1 : to;
      // What lies between two bounds without reaching either is told at the first.
      return first > until ? { first: from, last: from } : { first, last: until };
    },
  };
}

type Point = { readonly at: number; readonly mark: string };

/** Where every mark lies, and the distinct ones in order. */
function pointsOf(marks: ReadonlySet<string>): {
  readonly positions: ReadonlyMap<string, number>;
  readonly distinct: readonly Point[];
} {
  const all = [...marks];
  const reading = { years: all.some(isDate), monthFirst: all.some(isMonthFirst) };
  const times = all.map((mark) => timeOf(mark, reading));
  const timed = !times.includes(undefined);
  const positions = new Map(all.map((mark, index) => [mark, timed ? (times[index] as number) : index]));
  const distinct = new Map<number, Point>();
  for (const [mark, at] of positions) if (!distinct.has(at)) distinct.set(at, { at, mark });
  return { positions, distinct: [...distinct.values()].sort((a, b) => a.at - b.at) };
}

type Scenes = { readonly titles: readonly string[]; readonly sceneOf: ReadonlyMap<number, number> };

function each(points: readonly Point[]): Scenes {
  return {
    titles: points.map(({ mark }) => mark),
    sceneOf: new Map(points.map(({ at }, index) => [at, index])),
  };
}

function inBins(points: readonly Point[], bins: number): Scenes {
  // Halves, since the width of all numbers there are is infinite.
  const start = (points[0]?.at ?? 0) / 2;
  const width = ((points.at(-1)?.at ?? 0) / 2 - start) / bins;
  const sceneOf = new Map<number, number>();
  const titles: { from: string; to: string }[] = [];
  let before = -1;
  for (const { at, mark } of points) {
    const bin = Math.min(bins - 1, Math.floor((at / 2 - start) / width) || 0);
    const title = titles.at(-1);
    if (bin === before && title) title.to = mark;
    else titles.push({ from: mark, to: mark });
    before = bin;
    sceneOf.set(at, titles.length - 1);
  }
  return { titles: titles.map(({ from, to }) => (from === to ? from : `${from} – ${to}`)), sceneOf };
}

export type ValuedInterval = Interval & { readonly value?: string | undefined };

/**
 * The intervals of a list as Gephi writes them: `<[1.0, 2.0]; (3.0, 4.0)>`, `[2016-02-03, 2016-02-04]`, the points
 * `<[1, 2, 3]>` where `points` says so, or with a value after the bounds, `<[1.0, 2.0, 7]>`.
 */
export function intervalsOf(list: string, points = false): ValuedInterval[] {
  const told: ValuedInterval[] = [];
  for (const [, opening, inside = '', closing] of list.matchAll(/([[(])([^[\]()]*)([\])])/g)) {
    const parts = inside.split(',').map((part) => part.trim());
    if (points) {
      for (const part of parts) if (part !== '') told.push({ start: part, end: part });
      continue;
    }
    const [start, end = start, value] = parts;
    told.push({ start, end, startOpen: opening === '(', endOpen: closing === ')', value });
  }
  return told;
}
