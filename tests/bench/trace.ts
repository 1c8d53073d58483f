import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { group } from 'd3';
import type { Browser } from 'playwright-core';
import { type DroppedFrame, droppedFramesIn } from './causes.ts';
import { CannotShow } from './compare/limit.ts';
import type { Size } from './compare/sizes.ts';
import { fileOf } from './compare/subject.ts';
import { throughlineAt } from './compare/throughline.ts';
import { drag, INPUTS_A_SECOND, SECONDS, trackOf } from './drag.ts';
import { askingForFrames } from './frames.ts';
import { pageIn } from './pageIn.ts';
import { columns } from './table.ts';
import { traced } from './traceEvents.ts';
import { type Shares, sharesIn, threadTimesIn } from './traceShares.ts';

const INPUTS = INPUTS_A_SECOND * SECONDS;

/** Categories that suffice to sum up where the time goes. */
const ENOUGH = ['toplevel', 'devtools.timeline', 'viz', 'v8.execute'];

/** What DevTools' Performance panel records, so that it can open the file. Recording them slows the page several times. */
const ALL = [
  ...ENOUGH,
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.frame',
  'disabled-by-default-v8.cpu_profiler',
  'blink.user_timing',
  'latencyInfo',
  'v8',
  'cc',
];

/** Where the time of the main thread goes, the processor time of all threads in ms, and why frames were dropped. */
export type Traced = Shares & {
  readonly threads: Readonly<Record<string, number>>;
  readonly dropped: readonly DroppedFrame[];
};

/** Records scrubbing a large story, and sums up where the time goes. */
export async function traceScrubbing(
  browser: Browser,
  site: string,
  size: Size,
  folder: string | undefined,
): Promise<Traced | undefined> {
  const subject = throughlineAt(site);
  const page = await pageIn(browser);
  try {
    await subject.open(page, fileOf(size.make()));
    await subject.settle(page);
    const track = await trackOf(subject.slider(page));
    const recorded = async (categories: readonly string[]) => {
      await page.mouse.move(track.left, track.y);
      await page.mouse.down();
      const events = await traced(browser, categories, () => askingForFrames(page, () => drag(page, track)));
      await page.mouse.up();
      return events;
    };
    const events = await recorded(ENOUGH);
    if (folder)
      writeFileSync(join(folder, `${size.name}.json`), JSON.stringify({ traceEvents: await recorded(ALL) }));
    return { ...sharesIn(events), threads: threadTimesIn(events), dropped: droppedFramesIn(events, SECONDS) };
  } catch (error) {
    if (!(error instanceof CannotShow)) throw error;
    console.error(`No trace of ${size.name}: Throughline ${error.message}.`);
    return undefined;
  } finally {
    await page.close();
  }
}

/** The sums as tables. The main thread's are by its frames, those of all threads by the inputs. */
export function traceTable(size: Size, { ms, frames, threads, dropped }: Traced): string {
  const lines = Object.entries(ms)
    .sort((a, b) => b[1] - a[1])
    .map(([what, time]) => [what, time.toFixed(0), (time / Math.max(1, frames)).toFixed(2)]);
  const ofThreads = Object.entries(threads).map(([what, time]) => [
    what,
    time.toFixed(0),
    (time / INPUTS).toFixed(2),
  ]);
  const causes = [...group(dropped, ({ cause }) => cause)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([cause, ofIt]) => [cause, String(ofIt.length), ofIt.map(({ frame }) => frame).join(' ')]);
  return [
    columns([[`dropped, of ${INPUTS} frames at ${size.name}`, 'frames', 'which'], ...causes]),
    columns([[`all threads, scrubbing ${size.name}`, 'processor, ms', 'ms per input'], ...ofThreads]),
    columns([[`main thread, scrubbing ${size.name}`, 'ms', 'ms per frame'], ...lines]),
  ].join('\n\n');
}
