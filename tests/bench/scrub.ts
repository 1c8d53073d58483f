import type { Browser, Page } from 'playwright-core';
import { workOf } from './mainThread.ts';
import type { Row } from './table.ts';

const INPUTS_A_SECOND = 60;
const SECONDS = 3;

/** What one page did while a hand moved over it for three seconds. */
type Scrub = { readonly dropped: number; readonly work: readonly number[] };

/** A hand drags the slider from one end to the other; beside it, the same hand on an empty page. */
export async function scrubRows(browser: Browser, site: string): Promise<Row[]> {
  const empty = await scrub(browser, async (page) => {
    await page.goto('about:blank');
    return { left: 100, right: 1100, y: 700 };
  });
  const story = await scrub(browser, async (page) => {
    await page.goto(site);
    await page.getByTestId('stage').waitFor();
    await page.waitForTimeout(1000);
    const box = await page.getByRole('slider', { name: 'Scene', exact: true }).boundingBox();
    if (!box) throw new Error('There is no slider to drag.');
    return { left: box.x + 10, right: box.x + box.width - 10, y: box.y + box.height / 2 };
  });
  return [
    { what: 'frames dropped in 3 s on an empty page', measured: empty.dropped },
    { what: 'frames dropped in 3 s of scrubbing', measured: story.dropped, goal: { atMost: empty.dropped } },
    {
      what: 'main thread per frame, median',
      measured: quantile(story.work, 0.5),
      unit: 'ms',
      goal: { atMost: 4 },
    },
    { what: 'main thread per frame, 95 % below', measured: quantile(story.work, 0.95), unit: 'ms' },
    { what: 'main thread per frame, empty page, median', measured: quantile(empty.work, 0.5), unit: 'ms' },
  ];
}

type Track = { readonly left: number; readonly right: number; readonly y: number };

async function scrub(browser: Browser, prepare: (page: Page) => Promise<Track>): Promise<Scrub> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    const { left, right, y } = await prepare(page);
    await page.mouse.move(left, y);
    await page.mouse.down();
    let dropped = 0;
    const { frames: work } = await workOf(browser, async () => {
      await countFrames(page);
      await drag(page, left, right, y);
      dropped = await droppedFrames(page);
    });
    await page.mouse.up();
    return { dropped, work };
  } finally {
    await page.close();
  }
}

/** Sends each move when its time has come, whether or not the one before has been answered. */
async function drag(page: Page, left: number, right: number, y: number): Promise<void> {
  const moves: Promise<void>[] = [];
  const count = INPUTS_A_SECOND * SECONDS;
  const begun = performance.now();
  for (let move = 1; move <= count; move++) {
    const wait = begun + (move * 1000) / INPUTS_A_SECOND - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    moves.push(page.mouse.move(left + ((right - left) * move) / count, y));
  }
  await Promise.all(moves);
}

const countFrames = (page: Page) =>
  page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(globalThis, { frames });
    const next = (time: number) => {
      frames.push(time);
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });

/** A gap of two frames' time is one dropped frame, and so on. */
async function droppedFrames(page: Page): Promise<number> {
  const frames = await page.evaluate(() => (globalThis as unknown as { frames: number[] }).frames);
  const gaps = frames.slice(1).map((time, index) => time - (frames[index] ?? time));
  return gaps.reduce((sum, gap) => sum + Math.max(0, Math.round((gap * 60) / 1000) - 1), 0);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
}
