import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { hiddenStops } from './focus.ts';
import { open } from './harness.ts';
import { character, details, fits, settled, textSizes } from './page.ts';

/** Opens a page in a browser whose text size is set to 200 %. */
async function openLarge(address: string, width: number, height: number): Promise<Page> {
  const page = await open({
    address,
    width,
    height,
    before: async (fresh) => {
      const browser = await fresh.context().newCDPSession(fresh);
      await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    },
  });
  await fits(page);
  return page;
}

/** The people of whom the disc or the name is cut off by the edge of the stage, and those whose button is not over their disc. */
const misplaced = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const room = (document.querySelector('[data-stage]') as Element).getBoundingClientRect();
    return [...document.querySelectorAll<HTMLElement>('[data-stage] [data-person]')].flatMap((button) => {
      const { person } = button.dataset;
      const disc = document.querySelector(`[data-character="${person}"] circle`)?.getBoundingClientRect();
      const own = button.getBoundingClientRect();
      if (!disc) return [`${person} is not drawn`];
      const inside = disc.left >= room.left - 1 && disc.right <= room.right + 1 && disc.top >= room.top - 1;
      const over = Math.abs(disc.left + disc.width / 2 - own.left - own.width / 2) < 2;
      return inside && own.bottom <= room.bottom && over ? [] : [`${person}`];
    });
  });

/** Sizes of the window, and the least size of letters in pictures there. */
const SIZES = [
  { width: 1440, height: 900, least: 24 },
  { width: 1280, height: 800, least: 24 },
  { width: 768, height: 1024, least: 24 },
  { width: 640, height: 360, least: 24 },
  // As large as leaves the picture 320 pixels.
  { width: 390, height: 844, least: 14.5 },
  { width: 320, height: 256, least: 12 },
];

test.each(SIZES)(
  'with text of 200 %, the letters of the picture are larger, too, at $width by $height',
  async (size) => {
    const page = await openLarge('?story=hamlet&scene=11', size.width, size.height);
    expect((await textSizes(page)).picture).toBeGreaterThan(size.least - 0.1);
    expect(await misplaced(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(await hiddenStops(page)).toEqual([]);
  },
);

/** The least size of the letters of storylines or a filmstrip, in pixels of the screen. */
const leastIn = (page: Page, drawing: string) =>
  page.locator(drawing).evaluateAll((drawings) => {
    const texts = drawings.flatMap((one) => [...one.querySelectorAll<SVGTextElement>('text, tspan')]);
    return Math.min(
      ...texts.map(
        (text) => Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0),
      ),
    );
  });

test.each(SIZES)(
  'with text of 200 %, storylines and filmstrip are larger, too, at $width by $height',
  async (size) => {
    const page = await openLarge('?story=hamlet&scene=11', size.width, size.height);
    for (const [view, drawing] of [
      ['Storylines', 'section:has([data-cursor]) svg'],
      ['Filmstrip', 'svg:has(> [data-scene])'],
    ] as const) {
      await page.getByRole('button', { name: view, exact: true }).press('Enter');
      await page.locator(drawing).first().waitFor();
      await expect.poll(() => leastIn(page, drawing), { message: view }).toBeGreaterThan(size.least - 0.1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    }
  },
);

test('enlarged storylines keep the scene in view, and answer the mouse where they are drawn', async () => {
  const page = await openLarge('?story=hamlet&scene=3', 768, 1024);
  await page.getByRole('button', { name: 'Storylines', exact: true }).press('Enter');
  await page.locator('[data-cursor="3"]').waitFor();
  await page.keyboard.press('End');
  await page.locator('[data-cursor="20"]').waitFor();
  const sheet = page.locator('section:has([data-cursor])');
  const edges = async () => {
    const last = sheet.locator('[data-numbers] text', { hasText: /^20$/ });
    const [own, number] = [await sheet.boundingBox(), await last.boundingBox()];
    if (!own || !number) throw new Error('The storylines are not on the screen.');
    return { end: own.x + own.width, number: number.x + number.width / 2, top: own.y };
  };
  await expect.poll(async () => (await edges()).end - (await edges()).number).toBeGreaterThan(0);
  const { number, top } = await edges();
  await page.keyboard.press('ArrowLeft');
  await page.locator('[data-cursor="19"]').waitFor();
  await page.mouse.click(number, top + 3);
  await page.locator('[data-cursor="20"]').waitFor();
});

test('the enlarged picture answers the mouse where it is drawn', async () => {
  const page = await openLarge('?story=hamlet&scene=11', 1440, 900);
  const disc = page.locator('[data-character="hamlet"] circle').first();
  const middleOf = async () => {
    const { x, y, width, height } = (await disc.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    return { x: x + width / 2, y: y + height / 2 };
  };
  const from = await middleOf();
  await page.mouse.click(from.x, from.y);
  await details(page).getByRole('heading', { name: 'Hamlet' }).waitFor();
  const to = { x: from.x + 60, y: from.y + 70 };
  await character(page, 'Hamlet').press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Move…' }).click();
  await page.mouse.click(to.x, to.y);
  await settled(page);
  const awayFrom = ({ x, y }: { x: number; y: number }) => Math.hypot(x - to.x, y - to.y);
  await expect.poll(async () => awayFrom(await middleOf())).toBeLessThan(2);
});
