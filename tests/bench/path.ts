import type { Browser, Page } from 'playwright-core';
import { labelOverlaps } from '../browser/legibility.ts';
import { type Place, scrubTo, settled } from '../browser/page.ts';
import { pageIn } from './pageIn.ts';
import type { Row } from './table.ts';

/** Whether scene 9 is the same reached forward, backward and by its address, and how often labels overlap. */
export async function pathRows(browser: Browser, site: string): Promise<Row[]> {
  const page = await pageIn(browser);
  try {
    await page.goto(site);
    await page.getByTestId('stage').waitFor();
    const forward = await scrubbed(page, 1);
    const backward = await scrubbed(page, 18);
    await page.goto(`${site}?scene=9`);
    await page.getByTestId('stage').waitFor();
    const direct = await settled(page);
    const different = direct.filter(
      (place, index) => ![forward, backward].every((way) => same(way[index], place)),
    );
    return [
      {
        what: 'people in scene 9 not identical over three ways',
        measured: different.length,
        goal: { atMost: 0 },
      },
      {
        what: 'words overlapping, over 600 samples',
        measured: (await labelOverlaps(page, 600)).length,
        goal: { atMost: 0 },
      },
    ];
  } finally {
    await page.close();
  }
}

/** Where every character stands in scene 9 after scrubbing there from another scene. */
async function scrubbed(page: Page, from: number): Promise<readonly Place[]> {
  const step = Math.sign(9 - from) / 10;
  for (let scene = from; Math.abs(scene - 9) > 0.05; scene += step) await scrubTo(page, scene);
  await scrubTo(page, 9);
  return settled(page);
}

const same = (one: Place | undefined, other: Place) => JSON.stringify(one) === JSON.stringify(other);
