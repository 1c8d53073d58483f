import { bisectRight } from 'd3';
import type { Browser, Page } from 'playwright-core';
import type { Drawn } from './frames.ts';
import { mainThreadOf, type TraceEvent, threadOf, threadsNamed, traced } from './traceEvents.ts';

/** What the page's main thread did, and in the same frames its workers together, in ms. */
export type Work = {
  /**
   * The frames that had a move of the hand to answer, or all where the page hears of none: for how long the thread had
   * a processor. What it waits for meanwhile, for one or for another thread, is no work of the page's.
   */
  readonly frames: readonly number[];
  /** The same frames, waits included. */
  readonly elapsed: readonly number[];
  readonly workers: readonly number[];
  readonly drawn: Drawn;
  readonly longestTask: number;
};

/** No more than is needed: with the detailed timeline, tracing itself takes a millisecond of every frame. */
const CATEGORIES = ['toplevel', 'devtools.timeline', 'viz'];

/** How much the page's main thread worked in each of its frames while `doing` went on, and how long at one go. */
export async function workOf(where: Page | Browser, doing: () => Promise<void>): Promise<Work> {
  const browser = 'context' in where ? where.context().browser() : where;
  if (!browser) throw new Error('The page has no browser that could be traced.');
  return workIn(await traced(browser, CATEGORIES, doing));
}

/** Tasks are summed from one frame to the next. */
function workIn(events: readonly TraceEvent[]): Work {
  const main = mainThreadOf(events);
  const process = main?.split(' ')[0];
  const workers = new Set(
    [...threadsNamed(events, /^DedicatedWorker/)].filter((thread) => thread.startsWith(`${process} `)),
  );
  // Every task is reported under several names; this one counts each once.
  const tasks = events.filter(({ name, ph }) => ph === 'X' && name === 'ThreadControllerImpl::RunTask');
  const ours = tasks.filter((task) => threadOf(task) === main).sort((a, b) => a.ts - b.ts);
  const callbacks = events.filter((event) => event.name === 'FireAnimationFrame' && threadOf(event) === main);
  const starts = framesOf(ours, callbacks);
  const timesOf = (name: string, also = (_: TraceEvent) => true) =>
    events.filter((event) => event.name === name && also(event)).map(({ ts }) => ts / 1000);
  const moved = movedIn(starts, events, main);
  const among = (frames: readonly number[]) =>
    moved.size === 0 ? frames : frames.filter((_, frame) => moved.has(frame));
  return {
    frames: among(byFrame(starts, ours, ({ dur = 0, tdur = dur }) => tdur)),
    elapsed: among(byFrame(starts, ours)),
    workers: among(byFrame(starts, outermost(events, workers))),
    drawn: {
      page: starts.map((ts) => ts / 1000),
      workers: timesOf('FireAnimationFrame', (event) => workers.has(threadOf(event))),
      screen: timesOf('DirectRenderer::DrawFrame'),
    },
    longestTask: ours.reduce((longest, { dur = 0 }) => Math.max(longest, dur), 0) / 1000,
  };
}

/** When each frame began: with the task that calls back everybody who has asked for an animation frame, be it one or many. */
function framesOf(tasks: readonly TraceEvent[], callbacks: readonly TraceEvent[]): readonly number[] {
  const begins = tasks.map(({ ts }) => ts);
  const starts = new Set(callbacks.map(({ ts }) => begins[bisectRight(begins, ts) - 1] ?? ts));
  return [...starts].sort((a, b) => a - b);
}

/** The frames in which the page was told that the hand has moved. */
function movedIn(
  starts: readonly number[],
  events: readonly TraceEvent[],
  main: string | undefined,
): ReadonlySet<number> {
  const moves = events.filter(
    (event) =>
      event.name === 'EventDispatch' &&
      /^(input|pointermove|mousemove)$/.test(event.args.data?.type ?? '') &&
      threadOf(event) === main,
  );
  return new Set(moves.map(({ ts }) => bisectRight(starts, ts) - 1));
}

/** What is within nothing else: a worker's tasks go by many names. */
function outermost(events: readonly TraceEvent[], threads: ReadonlySet<string>): readonly TraceEvent[] {
  const ends = new Map<string, number>();
  return events
    .filter((event) => event.ph === 'X' && threads.has(threadOf(event)))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter((event) => {
      const end = event.ts + (event.dur ?? 0);
      if (end <= (ends.get(threadOf(event)) ?? 0)) return false;
      ends.set(threadOf(event), end);
      return true;
    });
}

/** How much of the tasks falls between each start and the next, in ms; a task's time is spread evenly over it. */
function byFrame(
  starts: readonly number[],
  tasks: readonly TraceEvent[],
  time: (task: TraceEvent) => number = ({ dur = 0 }) => dur,
): readonly number[] {
  const sums = starts.slice(1).map(() => 0);
  for (const task of tasks) {
    const { ts, dur = 0 } = task;
    if (dur === 0) continue;
    const first = Math.max(0, bisectRight(starts, ts) - 1);
    for (let frame = first; frame < sums.length && (starts[frame] as number) < ts + dur; frame++) {
      const begin = Math.max(starts[frame] as number, ts);
      const end = Math.min(starts[frame + 1] as number, ts + dur);
      sums[frame] = (sums[frame] as number) + (Math.max(0, end - begin) / dur) * (time(task) / 1000);
    }
  }
  return sums;
}
