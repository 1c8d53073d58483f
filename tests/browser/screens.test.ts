import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { FOOT } from '../../src/stage/stageRoom.ts';
import { PRESENTING_WORDS } from '../../src/view/words/presenting.ts';
import { drop } from './drop.ts';
import { open } from './harness.ts';
import { clippedTexts } from './legibility.ts';
import { settled, textSizes } from './page.ts';
import { press, pressInHeader, type Screen, screenOf } from './states/screen.ts';

/** Where the parts of the page are, in pixels of the screen, and its least target. */
function partsOf() {
  const boxOf = (query: string) => document.querySelector(query)?.getBoundingClientRect() ?? new DOMRect();
  const targets = [...document.querySelectorAll('header button, section button, header a')]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .map((one) => one.getBoundingClientRect())
    .map(({ width, height }) => Math.min(width, height));
  return {
    header: boxOf('header'),
    picture: boxOf('[data-stage]'),
    panel: boxOf('section[aria-label="Scene details"]'),
    timeline: boxOf('section:has(> * [data-track], > [data-track])'),
    leastTarget: Math.min(...targets),
    beyond: document.documentElement.scrollWidth - innerWidth,
  };
}

/** Texts that are cut off, but for the story's title, which gives way to the views. */
const cutIn = async (page: Page) =>
  (await clippedTexts(page)).filter((text) => !text.startsWith('"An American Girl'));

test('a phone held across shows picture and panel side by side, above a timeline of one row', async () => {
  const page = await open({ address: '?scene=9', width: 932, height: 430, touch: true });
  for (const [width, height] of [
    [932, 430],
    [844, 390],
    [740, 360],
    [667, 375],
    [568, 320],
  ] as const) {
    await page.setViewportSize({ width, height });
    const what = `${width}x${height}`;
    // A picture for the new room follows.
    await expect.poll(() => cutIn(page), { message: what }).toEqual([]);
    await settled(page);
    const { header, picture, panel, timeline, leastTarget, beyond } = await page.evaluate(partsOf);
    expect(picture.right, what).toBeLessThanOrEqual(panel.left + 1);
    expect(picture.top, what).toBeGreaterThanOrEqual(header.bottom - 1);
    expect(picture.bottom, what).toBeLessThanOrEqual(timeline.top + 1);
    expect(picture.height, what).toBeGreaterThanOrEqual(height * (width < 640 ? 0.5 : 0.65));
    expect(timeline.height, what).toBeLessThanOrEqual(60);
    expect(timeline.bottom, what).toBeLessThanOrEqual(height + 1);
    expect(leastTarget, what).toBeGreaterThanOrEqual(24);
    expect(beyond, what).toBeLessThanOrEqual(0);
  }
});

test('a long title gives way to the views and tools at any width', async () => {
  const page = await open({ width: 1440, height: 900 });
  const title =
    'The Tragedy of Ann, Princess of the Lighthouse, as It Has Been Told at the Harbour Ever Since';
  await drop(page, 'long.story', `${title}\n\n## Low water\nAnn\nBen\nCleo\n`);
  await page.waitForURL(/own=/);
  for (const [width, height] of [
    [1440, 900],
    [1280, 800],
    [1024, 768],
    [640, 360],
  ] as const) {
    const what = `${width}x${height}`;
    await page.setViewportSize({ width, height });
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), what).toBe(0);
  }
});

test('in full screen a projector of any size shows letters that can be read from the last row', async () => {
  const page = await open({ address: '?scene=9', width: 1024, height: 768 });
  const place = page.getByRole('region', { name: 'Full screen' });
  for (const [width, height] of [
    [1024, 768],
    [1280, 720],
    [1280, 800],
    [1920, 1080],
    [3840, 2160],
  ] as const) {
    await page.setViewportSize({ width, height });
    const what = `${width}x${height}`;
    await page.keyboard.press('f');
    await place.waitFor();
    await page.getByRole('banner').waitFor({ state: 'hidden' });
    await expect.poll(() => cutIn(page), { message: what }).toEqual([]);
    await settled(page);
    // As the letters of a picture for the new room are.
    await expect
      .poll(async () => (await textSizes(page)).picture, { message: what })
      .toBeGreaterThanOrEqual(height / 52);
    for (const size of (await textSizes(page)).above) expect(size, what).toBeGreaterThanOrEqual(height / 34);
    await page.keyboard.press('Escape');
    await page.getByRole('banner').waitFor();
  }
});

/** Ways to what is opened from the header, by name. */
const OPENED: Readonly<Record<string, (screen: Screen) => Promise<void>>> = {
  export: (screen) => pressInHeader(screen, screen.words.export),
  settings: (screen) => pressInHeader(screen, screen.words.settings),
  share: (screen) => pressInHeader(screen, screen.words.share),
  stories: (screen) => pressInHeader(screen, screen.words.stories),
  keys: async (screen) => {
    await pressInHeader(screen, screen.words.settings);
    await press(screen, PRESENTING_WORDS[screen.language].help);
  },
};

test('on a phone with letters at 200 %, menus and dialogs are no wider than the window, and begin at their top', async () => {
  for (const language of ['en', 'de'] as const) {
    // All sizes are in letters: half the window is the same as letters twice as large.
    const page = await open({ address: `?scene=9&lang=${language}`, width: 195, height: 422, language });
    const screen = screenOf(page, language, page.url());
    for (const [name, enter] of Object.entries(OPENED)) {
      await enter(screen);
      const opened = page.locator(':is(dialog[open], [popover]:popover-open):has(h2, fieldset)').last();
      await opened.waitFor();
      await page.waitForLoadState('networkidle');
      const { beyond, scrolled } = await opened.evaluate((box) => ({
        beyond: box.scrollWidth - box.clientWidth,
        scrolled: box.scrollTop,
      }));
      expect({ beyond, scrolled }, `${name}, ${language}`).toEqual({ beyond: 0, scrolled: 0 });
      await page.goto(screen.start);
      await settled(page);
    }
  }
});

test('with letters at 200 %, legend and zoom buttons stay in the row below the picture', async () => {
  const page = await open({ address: '?scene=9', width: 1440, height: 900 });
  const above = () =>
    page.evaluate(() => {
      const foot = document.querySelector('[data-stage]')?.getBoundingClientRect().bottom ?? 0;
      const parts = [...document.querySelectorAll('[data-stage] > fieldset, [data-stage] + * summary')];
      return parts.map((part) => foot - part.getBoundingClientRect().top);
    });
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html { font-size: 200% }');
    document.adoptedStyleSheets.push(sheet);
  });
  await settled(page);
  const heights = await above();
  expect(heights).toHaveLength(2);
  expect(Math.max(...heights)).toBeLessThanOrEqual(FOOT);
});
