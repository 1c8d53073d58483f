import type { Browser, Page } from 'playwright-core';
import { drag, SECONDS, type Track, trackOf } from './drag.ts';
import { askingForFrames, droppedIn } from './frames.ts';
import { type Work, workOf } from './mainThread.ts';
import { pageIn } from './pageIn.ts';
import { quantile } from './quantile.ts';
import type { Row } from './table.ts';

/** Work and dropped frames of one page while it is scrubbed. */
type Scrub = Omit<Work, 'longestTask' | 'drawn'> & { readonly dropped: number };

/** Scrubs the finale from end to end, and for comparison a page with a slider and nothing else. */
export async function scrubRows(browser: Browser, site: string): Promise<Row[]> {
  const empty = await alone(browser, async (page) => {
    await page.setContent('<input type="range" step="any" style="width: 100%">');
    return trackOf(page.getByRole('slider'));
  });
  const story = await alone(browser, async (page) => {
    await page.goto(site);
    await page.getByTestId('stage').waitFor();
    await page.waitForTimeout(1000);
    return trackOf(page.getByRole('slider', { name: 'Scene', exact: true }));
  });
  return [
    { what: 'frames dropped in 3 s on a page with a slider only', measured: empty.dropped },
    { what: 'frames dropped in 3 s of scrubbing', measured: story.dropped, goal: { atMost: empty.dropped } },
    {
      what: 'main thread per frame, median',
      measured: quantile(story.frames, 0.5),
      unit: 'ms',
      goal: { atMost: 4 },
    },
    { what: 'main thread per frame, 95 % below', measured: quantile(story.frames, 0.95), unit: 'ms' },
    {
      what: 'main thread per frame, page with a slider only, median',
      measured: quantile(empty.frames, 0.5),
      unit: 'ms',
    },
  ];
}

async function alone(browser: Browser, prepare: (page: Page) => Promise<Track>): Promise<Scrub> {
  const page = await pageIn(browser);
  try {
    const scrub = await scrubbed(page, await prepare(page));
    await page.mouse.up();
    return scrub;
  } finally {
    await page.close();
  }
}

/** Presses the mouse at the left of the track and drags it to the right; the caller releases it. */
export async function scrubbed(page: Page, track: Track, seconds = SECONDS): Promise<Scrub> {
  await page.mouse.move(track.left, track.y);
  await page.mouse.down();
  const { drawn, ...work } = await workOf(page, async () => {
    await askingForFrames(page, () => drag(page, track, seconds));
  });
  return { ...work, dropped: droppedIn(drawn, seconds) };
}
