import type { Browser, Page } from 'playwright-core';
import { countFrames, droppedIn, framesOf } from './frames.ts';
import { drag, type Track, trackOf } from './hand.ts';
import { type Work, workOf } from './mainThread.ts';
import { quantile } from './quantile.ts';
import type { Row } from './table.ts';

/** What one page did while a hand moved over it for three seconds. */
type Scrub = Omit<Work, 'longestTask' | 'drawnByWorkers'> & { readonly dropped: number };

/** A hand drags the slider from one end to the other; beside it, the same hand on an empty page. */
export async function scrubRows(browser: Browser, site: string): Promise<Row[]> {
  const empty = await alone(browser, async (page) => {
    await page.goto('about:blank');
    return { left: 100, right: 1100, y: 700 };
  });
  const story = await alone(browser, async (page) => {
    await page.goto(site);
    await page.getByTestId('stage').waitFor();
    await page.waitForTimeout(1000);
    return trackOf(page.getByRole('slider', { name: 'Scene', exact: true }));
  });
  return [
    { what: 'frames dropped in 3 s on an empty page', measured: empty.dropped },
    { what: 'frames dropped in 3 s of scrubbing', measured: story.dropped, goal: { atMost: empty.dropped } },
    {
      what: 'main thread per frame, median',
      measured: quantile(story.frames, 0.5),
      unit: 'ms',
      goal: { atMost: 4 },
    },
    { what: 'main thread per frame, 95 % below', measured: quantile(story.frames, 0.95), unit: 'ms' },
    { what: 'main thread per frame, empty page, median', measured: quantile(empty.frames, 0.5), unit: 'ms' },
  ];
}

async function alone(browser: Browser, prepare: (page: Page) => Promise<Track>): Promise<Scrub> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    const scrub = await scrubbed(page, await prepare(page));
    await page.mouse.up();
    return scrub;
  } finally {
    await page.close();
  }
}

/** Takes hold of the page at the left of the track and drags to its right; the hand does not let go. */
export async function scrubbed(page: Page, track: Track): Promise<Scrub> {
  await page.mouse.move(track.left, track.y);
  await page.mouse.down();
  let noted: readonly number[] = [];
  const { drawnByWorkers, ...work } = await workOf(page, async () => {
    await countFrames(page);
    await drag(page, track);
    noted = await framesOf(page);
  });
  // Where a worker draws, its frames are those that are seen.
  return { ...work, dropped: Math.max(droppedIn(noted), droppedIn(drawnByWorkers)) };
}
