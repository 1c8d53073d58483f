import type { Browser } from 'playwright-core';

/** One entry of a trace in Chromium's format; times in microseconds. */
export type TraceEvent = {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The part of `dur` for which the thread had a processor. */
  readonly tdur?: number;
  readonly args: { readonly name?: string; readonly data?: { readonly type?: string } };
};

/** What the browser traces while `doing` runs. */
export async function traced(
  browser: Browser,
  categories: readonly string[],
  doing: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as TraceEvent[]) events.push(event);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: [...categories] },
  });
  await doing();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return events;
}

export const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;

/** The threads with such a name. */
export function threadsNamed(events: readonly TraceEvent[], name: RegExp): ReadonlySet<string> {
  return new Set(
    events.filter((event) => event.name === 'thread_name' && name.test(event.args.name ?? '')).map(threadOf),
  );
}

/** What a user does, as a page hears of it. */
const INPUT = /^(input|pointermove|mousemove)$/;

/** Whether an event of the trace is an input that a page was told of. */
export const isInput = ({ name, args }: TraceEvent): boolean =>
  name === 'EventDispatch' && INPUT.test(args.data?.type ?? '');

/**
 * The page's main thread: of all renderers' main threads the one that was told of most inputs; without any, the one with the most
 * frames, then with the most events. Other pages may be open and draw frame after frame, and the browser has pages of its own.
 */
export function mainThreadOf(events: readonly TraceEvent[]): string | undefined {
  const mains = threadsNamed(events, /^CrRendererMain/);
  const counts = new Map([...mains].map((thread) => [thread, { inputs: 0, frames: 0, events: 0 }]));
  for (const event of events) {
    const count = counts.get(threadOf(event));
    if (!count) continue;
    count.events++;
    if (isInput(event)) count.inputs++;
    if (event.name === 'FireAnimationFrame') count.frames++;
  }
  return [...counts].sort(
    ([, a], [, b]) => b.inputs - a.inputs || b.frames - a.frames || b.events - a.events,
  )[0]?.[0];
}

/** The threads of the workers of the page with this main thread. */
export function workersOf(events: readonly TraceEvent[], main: string | undefined): ReadonlySet<string> {
  const process = main?.split(' ')[0];
  return new Set(
    [...threadsNamed(events, /^DedicatedWorker/)].filter((thread) => thread.startsWith(`${process} `)),
  );
}

/** Events of these threads that are inside no other: a worker's tasks have many names. */
export function outermost(
  events: readonly TraceEvent[],
  threads: ReadonlySet<string>,
): readonly TraceEvent[] {
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
