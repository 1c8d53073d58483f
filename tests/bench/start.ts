import type { Browser } from 'playwright-core';
import { pageIn } from './pageIn.ts';
import { median, type Row } from './table.ts';

const TIMES = 5;

/** Milliseconds that a new page is left alone, while the browser still sets up its window and profile. */
const SETTLED = 2000;

/** How many times slower than this machine a modest phone is assumed to be. */
const SLOWDOWN = 4;

type Start = {
  /** Milliseconds from the navigation until the picture is on the screen, and until the app answers input. */
  readonly picture: number;
  readonly app: number;
  readonly shift: number;
};

/** The time from the navigation to the first picture on a slow processor, and the layout shift after it. */
export async function startRows(browser: Browser, site: string): Promise<Row[]> {
  const starts: Start[] = [];
  for (let time = 0; time < TIMES; time++) starts.push(await start(browser, site));
  return [
    {
      what: `first picture, on a processor ${SLOWDOWN} times slower`,
      measured: median(starts.map(({ picture }) => picture)),
      unit: 'ms',
      goal: { atMost: 1000 },
    },
    {
      what: 'until it answers',
      measured: median(starts.map(({ app }) => app)),
      unit: 'ms',
    },
    {
      what: 'layout shift after the first picture',
      measured: Math.max(...starts.map(({ shift }) => shift)),
      goal: { atMost: 0 },
    },
  ];
}

async function start(browser: Browser, site: string): Promise<Start> {
  const page = await pageIn(browser);
  try {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.addInitScript(() => {
      const seen = { shifts: [] as { at: number; by: number }[], picture: 0, app: 0 };
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          seen.shifts.push({ at: entry.startTime, by: Reflect.get(entry, 'value') as number });
      }).observe({ type: 'layout-shift', buffered: true });
      // A complete picture is on the screen in the next frame.
      const look = () => {
        const stage = document.querySelector<HTMLElement>('[data-testid=stage][data-rest]');
        requestAnimationFrame((now) => {
          if (stage && !seen.picture) seen.picture = now;
          if (stage && !stage.closest('[inert]')) seen.app = now;
          else look();
        });
      };
      look();
    });
    await page.waitForTimeout(SETTLED);
    await page.goto(site);
    await page.waitForFunction(() => Reflect.get(globalThis, 'seen').app > 0, null, { timeout: 60_000 });
    await page.waitForTimeout(2000);
    return await page.evaluate(() => {
      const { picture, app, shifts } = Reflect.get(globalThis, 'seen') as {
        picture: number;
        app: number;
        shifts: { at: number; by: number }[];
      };
      const later = shifts.filter(({ at }) => at > picture);
      return { picture, app, shift: later.reduce((sum, { by }) => sum + by, 0) };
    });
  } finally {
    await page.close();
  }
}
