import { existsSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { Row } from './table.ts';

/** Files whose opening has a goal, by what they are called in the table. */
const FILES = [
  { name: 'Kraus', path: 'tei/ger/kraus-die-letzten-tage-der-menschheit.xml', seconds: 1.5 },
  { name: 'Game of Thrones, seasons 1 to 4', path: 'got-scenes/episodes-s1-4.json', seconds: 3 },
];

/** How often each is opened; the middle one counts. */
const TIMES = 3;

type Opening = { readonly ms: number; readonly longest: number; readonly heap: number };

/** Real files, from dropping them on the page to the first picture of their people. */
export async function openingRows(browser: Browser, site: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { name, path, seconds } of FILES) {
    const file = `../shared/corpus/${path}`;
    if (!existsSync(file)) {
      console.log(`Skipped: opening ${name}, since there is no ${file}.`);
      continue;
    }
    const text = readFileSync(file, 'utf8');
    const openings: Opening[] = [];
    for (let time = 0; time < TIMES; time++) openings.push(await opening(browser, site, text));
    const middle = openings.toSorted((a, b) => a.ms - b.ms)[Math.floor(TIMES / 2)] as Opening;
    const longest = Math.min(...openings.map((one) => one.longest));
    rows.push(
      {
        what: `${name}: drop to first picture`,
        measured: middle.ms / 1000,
        unit: 's',
        goal: { atMost: seconds },
      },
      {
        what: `${name}: longest block of the page, best of ${TIMES}`,
        measured: longest,
        unit: 'ms',
        goal: { atMost: 50 },
      },
      { what: `${name}: heap of the page afterwards`, measured: middle.heap, unit: 'MB' },
    );
  }
  return rows;
}

async function opening(browser: Browser, site: string, text: string): Promise<Opening> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    await page.goto(site);
    await page.getByTestId('stage').waitFor();
    await page.waitForTimeout(1000);
    const [ms, longest] = await dropAndWait(page, text);
    return { ms, longest, heap: await heapOf(page) };
  } finally {
    await page.close();
  }
}

/** Until a frame after the one in which the first of the new people is in the picture, and the longest task on the way. */
const dropAndWait = (page: Page, text: string): Promise<readonly [ms: number, longest: number]> =>
  page.evaluate(async (words) => {
    let longest = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    observer.observe({ type: 'longtask' });
    const known = new Set(idsOnStage());
    const transfer = new DataTransfer();
    transfer.items.add(new File([words], 'story'));
    const start = performance.now();
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
    );
    while (!idsOnStage().some((id) => !known.has(id))) await frame();
    await frame();
    const ms = performance.now() - start;
    // A long task is told of some time after it has ended.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    observer.disconnect();
    return [ms, longest] as const;

    function idsOnStage(): string[] {
      return [...document.querySelectorAll<SVGElement>('[data-testid=stage] [data-character]')].map(
        ({ dataset }) => dataset.character ?? '',
      );
    }
    function frame(): Promise<unknown> {
      return new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, text);

/** In MB, once what is of no more use has been taken away. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
