import { existsSync, readFileSync } from 'node:fs';
import type { Browser, JSHandle, Page } from 'playwright-core';
import { workOf } from './mainThread.ts';
import { pageIn } from './pageIn.ts';
import { median, type Row } from './table.ts';

/** Files whose opening has a goal, by their names in the table. */
const FILES = [
  { name: 'Kraus', path: 'tei/ger/kraus-die-letzten-tage-der-menschheit.xml', seconds: 1.5 },
  { name: 'Game of Thrones, seasons 1 to 4', path: 'got-scenes/episodes-s1-4.json', seconds: 3 },
];

/** How often each is opened; the median counts. */
const TIMES = 5;

type Opening = { readonly ms: number; readonly longest: number; readonly heap: number };

/** Real files, from dropping them on the page to the first picture of their characters. */
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
    rows.push(
      {
        what: `${name}: drop to first picture`,
        measured: median(openings.map(({ ms }) => ms)) / 1000,
        unit: 's',
        goal: { atMost: seconds },
      },
      {
        what: `${name}: longest block of the page`,
        measured: median(openings.map(({ longest }) => longest)),
        unit: 'ms',
        goal: { atMost: 50 },
      },
      {
        what: `${name}: heap of the page afterwards`,
        measured: median(openings.map(({ heap }) => heap)),
        unit: 'MB',
      },
    );
  }
  return rows;
}

async function opening(browser: Browser, site: string, text: string): Promise<Opening> {
  const page = await pageIn(browser);
  try {
    await page.goto(site);
    await page.getByTestId('stage').waitFor();
    const file = await page.evaluateHandle((words) => new File([words], 'story'), text);
    await page.waitForTimeout(1000);
    let ms = 0;
    const { longestTask } = await workOf(browser, async () => {
      ms = await dropAndWait(page, file);
      // What follows the picture, such as keeping the story for a reload, must not block the page either.
      await page.waitForTimeout(1000);
    });
    return { ms, longest: longestTask, heap: await heapOf(page) };
  } finally {
    await page.close();
  }
}

/** In ms, until the frame after the one that has the first new character on the stage. */
const dropAndWait = (page: Page, dropped: JSHandle<File>): Promise<number> =>
  page.evaluate(async (file) => {
    const known = new Set(idsOnStage());
    const transfer = new DataTransfer();
    transfer.items.add(file);
    const start = performance.now();
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
    );
    while (!idsOnStage().some((id) => !known.has(id))) await frame();
    await frame();
    return performance.now() - start;

    function idsOnStage(): string[] {
      return [...document.querySelectorAll<SVGElement>('[data-testid=stage] [data-character]')].map(
        ({ dataset }) => dataset.character ?? '',
      );
    }
    function frame(): Promise<unknown> {
      return new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, dropped);

/** In MB, after garbage collection. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
