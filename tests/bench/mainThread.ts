import { bisectRight } from 'd3';
import type { Browser, Page } from 'playwright-core';
import { mainThreadOf, type TraceEvent, threadOf, threadsNamed, traced } from './traceEvents.ts';

/** What the page's main thread did, and in the same frames its workers together, in ms. */
export type Work = {
  readonly frames: readonly number[];
  readonly workers: readonly number[];
  readonly longestTask: number;
};

/** No more than is needed: with the detailed timeline, tracing itself takes a millisecond of every frame. */
const CATEGORIES = ['toplevel', 'devtools.timeline'];

/** How much the page's main thread worked in each of its frames while `doing` went on, and how long at one go. */
export async function workOf(where: Page | Browser, doing: () => Promise<void>): Promise<Work> {
  const browser = 'context' in where ? where.context().browser() : where;
  if (!browser) throw new Error('The page has no browser that could be traced.');
  return workIn(await traced(browser, CATEGORIES, doing));
}

/** Tasks are summed from one animation frame's callbacks to the next. */
function workIn(events: readonly TraceEvent[]): Work {
  const main = mainThreadOf(events);
  const process = main?.split(' ')[0];
  const workers = new Set(
    [...threadsNamed(events, /^DedicatedWorker/)].filter((thread) => thread.startsWith(`${process} `)),
  );
  const starts = events
    .filter((event) => event.name === 'FireAnimationFrame' && threadOf(event) === main)
    .map(({ ts }) => ts)
    .sort((a, b) => a - b);
  // Every task is reported under several names; this one counts each once.
  const tasks = events.filter(({ name, ph }) => ph === 'X' && name === 'ThreadControllerImpl::RunTask');
  const ours = tasks.filter((task) => threadOf(task) === main);
  return {
    frames: byFrame(starts, ours),
    workers: byFrame(
      starts,
      tasks.filter((task) => workers.has(threadOf(task))),
    ),
    longestTask: ours.reduce((longest, { dur = 0 }) => Math.max(longest, dur), 0) / 1000,
  };
}

/** How much of the tasks falls between each start and the next, in ms. */
function byFrame(starts: readonly number[], tasks: readonly TraceEvent[]): readonly number[] {
  const sums = starts.slice(1).map(() => 0);
  for (const { ts, dur = 0 } of tasks) {
    const first = Math.max(0, bisectRight(starts, ts) - 1);
    for (let frame = first; frame < sums.length && (starts[frame] as number) < ts + dur; frame++) {
      const shared = Math.min(starts[frame + 1] as number, ts + dur) - Math.max(starts[frame] as number, ts);
      sums[frame] = (sums[frame] as number) + Math.max(0, shared) / 1000;
    }
  }
  return sums;
}
