import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open, type Visit } from './harness.ts';

/** Pixels of a window that may differ: Chromium sometimes smooths letters differently. */
const MOST_UNLIKE = 100;

/** Opens the site, and holds the app back until `look` has examined the page without it. */
async function openInSteps<Seen>(visit: Visit, look: (page: Page) => Promise<Seen>) {
  let seen: Seen | undefined;
  const page = await open({
    ...visit,
    before: async (opening) => {
      // Whoever knows the story sees all of the timeline, which the first screen covers.
      await opening.addInitScript(() => localStorage.setItem('throughline.known', '[]'));
      await visit.before?.(opening);
      await opening.route('**/mount-*.js', async (route) => {
        seen = await look(opening);
        await route.continue();
      });
    },
  });
  return { page, seen: seen as Seen };
}

async function photograph(page: Page): Promise<Buffer> {
  await page.locator('#app > [inert]').waitFor();
  await page.evaluate(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, 'value') as number);
    }).observe({ type: 'layout-shift' });
  });
  return screenshotAround(page);
}

/** The window without the picture, which comes with the app. */
async function screenshotAround(page: Page): Promise<Buffer> {
  await page.evaluate(() => {
    // What is said to readers who wait for long, as this test may.
    document.getElementById('late')?.remove();
    for (const part of document.querySelectorAll<HTMLElement>('[data-stage] > *')) part.style.opacity = '0';
  });
  return page.screenshot();
}

/** How many pixels clearly differ between two screenshots. */
const unlike = (page: Page, one: Buffer, other: Buffer) =>
  page.evaluate(
    async (sources) => {
      const [before, after] = await Promise.all(
        sources.map(async (source) => {
          const image = Object.assign(new Image(), { src: `data:image/png;base64,${source}` });
          await image.decode();
          const { width, height } = image;
          const pen = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
          pen?.drawImage(image, 0, 0);
          return pen?.getImageData(0, 0, width, height).data ?? [];
        }),
      );
      let differing = 0;
      for (let at = 0; at < (before?.length ?? 0); at += 4) {
        const apart = [0, 1, 2].map((by) => Math.abs((before?.[at + by] ?? 0) - (after?.[at + by] ?? 0)));
        if (Math.max(...apart) > 8) differing++;
      }
      return differing;
    },
    [one.toString('base64'), other.toString('base64')],
  );

const CHOSEN: Visit['before'] = (page) =>
  page.addInitScript(() => localStorage.setItem('throughline', '{"language":"de","theme":"dark"}'));

test.each<[string, Visit]>([
  ['in a window', {}],
  ['in a high window, in the dark and in German', { height: 1000, colors: 'dark', language: 'de' }],
  ['on a phone', { width: 390, height: 844, colors: 'dark' }],
  ['in the language and theme that were chosen before', { before: CHOSEN }],
])('the first screen is what the app then shows, %s', async (_, visit) => {
  const { page, seen } = await openInSteps(visit, photograph);
  await expect
    .poll(async () => unlike(page, seen, await screenshotAround(page)))
    .toBeLessThanOrEqual(MOST_UNLIKE);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'shifts'))).toEqual([]);

  await page.keyboard.press('End');
  expect(await unlike(page, seen, await screenshotAround(page))).toBeGreaterThan(MOST_UNLIKE);
});

test('nothing on the first screen can be focused', async () => {
  const { seen } = await openInSteps({}, async (page) => {
    await page.locator('#app > [inert]').waitFor();
    await page.keyboard.press('Tab');
    await page.mouse.click(700, 350);
    return page.evaluate(() => document.activeElement === document.body);
  });
  expect(seen).toBe(true);
});

/** Notes whether the first screen, which is inert, is ever on the page. */
const watchForFirstScreen = (page: Page) =>
  page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.querySelector('#app > [inert]')) Object.assign(globalThis, { sawFirstScreen: true });
    }).observe(document, { subtree: true, childList: true });
  });

test.each([
  ['', true],
  ['?scene=9', undefined],
])('a link to a scene does not show the first screen of another scene: %o', async (address, seen) => {
  const page = await open({ address, before: watchForFirstScreen });
  expect(await page.evaluate(() => Reflect.get(globalThis, 'sawFirstScreen'))).toBe(seen);
});
