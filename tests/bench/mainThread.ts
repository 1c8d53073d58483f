import { bisectRight } from 'd3';
import type { Browser, Page } from 'playwright-core';
import type { Drawn } from './frames.ts';
import {
  isInput,
  mainThreadOf,
  outermost,
  type TraceEvent,
  threadOf,
  traced,
  workersOf,
} from './traceEvents.ts';

/** Work of the page's main thread and, in the same frames, of all its workers, in ms. */
export type Work = {
  /**
   * Processor time in each frame that had an input to answer, or in all frames where the page got none. Waiting, for a
   * processor or for another thread, does not count.
   */
  readonly frames: readonly number[];
  /** The same frames with waiting. */
  readonly elapsed: readonly number[];
  readonly workers: readonly number[];
  readonly drawn: Drawn;
  readonly longestTask: number;
};

/**
 * Only what is needed: tracing with the detailed timeline itself takes a millisecond per frame. A worker fills in what it has painted
 * after its callback, which only the traces of V8 tell.
 */
const CATEGORIES = ['toplevel', 'devtools.timeline', 'viz', 'v8.execute'];

/** The work of the page's threads while `doing` runs. */
export async function workOf(where: Page | Browser, doing: () => Promise<void>): Promise<Work> {
  const browser = 'context' in where ? where.context().browser() : where;
  if (!browser) throw new Error('The page has no browser that could be traced.');
  return workIn(await traced(browser, CATEGORIES, doing));
}

/** Sums the tasks between the starts of two frames. */
function workIn(events: readonly TraceEvent[]): Work {
  const main = mainThreadOf(events);
  const workers = workersOf(events, main);
  const ours = tasksOf(events, main);
  const starts = framesOf(events, main);
  const inputs = events.filter((event) => isInput(event) && threadOf(event) === main);
  const moved = new Set(inputs.map(({ ts }) => bisectRight(starts, ts) - 1));
  const among = (frames: readonly number[]) =>
    moved.size === 0 ? frames : frames.filter((_, frame) => moved.has(frame));
  return {
    frames: among(byFrame(starts, ours, ({ dur = 0, tdur = dur }) => tdur)),
    elapsed: among(byFrame(starts, ours)),
    workers: among(byFrame(starts, outermost(events, workers))),
    drawn: drawnIn(events),
    longestTask: ours.reduce((longest, { dur = 0 }) => Math.max(longest, dur), 0) / 1000,
  };
}

/** When the page, its workers and the screen drew. */
export function drawnIn(events: readonly TraceEvent[]): Drawn {
  const main = mainThreadOf(events);
  const workers = workersOf(events, main);
  const timesOf = (name: string, also = (_: TraceEvent) => true) =>
    events.filter((event) => event.name === name && also(event)).map(({ ts }) => ts / 1000);
  return {
    page: framesOf(events, main).map((ts) => ts / 1000),
    workers: timesOf('FireAnimationFrame', (event) => workers.has(threadOf(event))),
    screen: timesOf('DirectRenderer::DrawFrame'),
  };
}

/** The tasks of a thread in their order. Every task is traced under several names; this one occurs once per task. */
function tasksOf(events: readonly TraceEvent[], thread: string | undefined): readonly TraceEvent[] {
  return events
    .filter(
      (event) =>
        event.ph === 'X' && event.name === 'ThreadControllerImpl::RunTask' && threadOf(event) === thread,
    )
    .sort((a, b) => a.ts - b.ts);
}

/** When each frame of the page began: with the task that runs the callbacks of requestAnimationFrame. */
function framesOf(events: readonly TraceEvent[], main: string | undefined): readonly number[] {
  const begins = tasksOf(events, main).map(({ ts }) => ts);
  const callbacks = events.filter((event) => event.name === 'FireAnimationFrame' && threadOf(event) === main);
  const starts = new Set(callbacks.map(({ ts }) => begins[bisectRight(begins, ts) - 1] ?? ts));
  return [...starts].sort((a, b) => a - b);
}

/** The time of the tasks between each start and the next, in ms; a task's time is spread evenly over its duration. */
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
