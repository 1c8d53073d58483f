import type { Browser, Page } from 'playwright-core';
import { pageIn } from './pageIn.ts';
import { median, type Row } from './table.ts';

/** The views, and a selector for what each draws. */
const VIEWS = [
  { name: 'Tables', drawn: 'table' },
  { name: 'Storylines', drawn: '[data-cursor]' },
  { name: 'Filmstrip', drawn: 'svg g[data-scene]' },
  { name: 'Graph', drawn: '[data-testid=stage]' },
];
const TIMES = 5;

/** The time from the press on a view's button to the first frame with it, after its code has been loaded. */
export async function viewRows(browser: Browser, site: string): Promise<Row[]> {
  const page = await pageIn(browser);
  try {
    await page.goto(site);
    await page.getByTestId('stage').waitFor();
    const times = new Map(VIEWS.map(({ name }) => [name, [] as number[]]));
    for (let time = 0; time <= TIMES; time++)
      for (const { name, drawn } of VIEWS) {
        const ms = await switching(page, name, drawn);
        // The first round loads the code.
        if (time > 0) times.get(name)?.push(ms);
        await page.waitForTimeout(400);
      }
    return [...times].map(([name, all]) => ({
      what: `switching to ${name}`,
      measured: median(all),
      unit: 'ms',
      goal: { atMost: 100 },
    }));
  } finally {
    await page.close();
  }
}

const switching = (page: Page, name: string, drawn: string) =>
  page.evaluate(
    async ([label, selector]) => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent === label);
      const start = performance.now();
      button?.click();
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      do await frame();
      while (!document.querySelector(selector as string));
      await frame();
      return performance.now() - start;
    },
    [name, drawn],
  );
