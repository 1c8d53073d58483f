import type { Browser } from 'playwright-core';

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args: { readonly name?: string; readonly data?: { readonly frame?: string } };
};

/** What the page's main thread did, in ms. */
export type Work = { readonly frames: readonly number[]; readonly longestTask: number };

/** How much the page's main thread worked in each of its frames while `doing` went on, and how long at one go. */
export async function workOf(browser: Browser, doing: () => Promise<void>): Promise<Work> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      // No more than is needed: with the detailed timeline, tracing itself takes a millisecond of every frame.
      includedCategories: ['toplevel', 'devtools.timeline'],
    },
  });
  await doing();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return workIn(events);
}

/** Tasks are summed from one animation frame's callbacks to the next, on the thread that has most of those. */
function workIn(events: readonly TraceEvent[]): Work {
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const counts = new Map<string, number>();
  for (const event of events) {
    if (event.name === 'FireAnimationFrame') counts.set(thread(event), (counts.get(thread(event)) ?? 0) + 1);
  }
  const main = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  const ours = events.filter((event) => thread(event) === main);
  const starts = ours
    .filter(({ name }) => name === 'FireAnimationFrame')
    .map(({ ts }) => ts)
    .sort((a, b) => a - b);
  // Every task is reported under several names; this one counts each once.
  const tasks = ours.filter(({ name, ph }) => ph === 'X' && name === 'ThreadControllerImpl::RunTask');
  const frames = starts.slice(0, -1).map((start, index) => {
    const end = starts[index + 1] ?? start;
    const shared = tasks.map(({ ts, dur = 0 }) => Math.max(0, Math.min(end, ts + dur) - Math.max(start, ts)));
    return shared.reduce((sum, time) => sum + time, 0) / 1000;
  });
  return { frames, longestTask: Math.max(0, ...tasks.map(({ dur = 0 }) => dur)) / 1000 };
}
