import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { drop } from './drop.ts';
import { open } from './harness.ts';
import { button, characters, valueText } from './walk.ts';

const PLAY = '# One\nMargarete\nFaust\n# Two\nMargarete\nMarthe\n';

/** Takes seconds to read and to lay out on any machine. */
const LONG = sceneList(4000, 12);

/** Takes so long that even a busy machine can press Cancel in time. */
const VERY_LONG = sceneList(4900, 60);

function sceneList(scenes: number, people: number): string {
  return Array.from({ length: scenes }, (_, scene) => {
    const names = Array.from(
      { length: people },
      (__, index) => `Person ${(scene * 7 + index * index * 11) % 600}`,
    );
    return [`# Scene ${scene + 1}`, ...names].join('\n');
  }).join('\n');
}

/** Milliseconds that a file may take without a word on it. */
const UNNOTICED = 300;

const bar = (page: Page) => page.getByRole('progressbar').first();

/** Every share that each bar ever shows, kept by the page itself: first the reading's, then that of the layout on the picture. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const seen = new Map<Element, number[]>();
    const casts = new Set<number>();
    Object.assign(window, { seen, casts });
    new MutationObserver(() => {
      casts.add(document.querySelectorAll('[data-testid=stage] [data-character]').length);
      for (const bar of document.querySelectorAll('progress')) {
        const shares = seen.get(bar) ?? [];
        if (bar.value !== shares.at(-1)) shares.push(bar.value);
        seen.set(bar, shares);
      }
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
const seen = (page: Page) =>
  page.evaluate(() => [...(Reflect.get(window, 'seen') as Map<Element, number[]>).values()]);

/** Milliseconds from when a file falls onto the page until it is said to be open, by the page's own clock. */
const timeToOpen = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let dropped = Number.POSITIVE_INFINITY;
        addEventListener('drop', () => (dropped = performance.now()), { capture: true, once: true });
        const observer = new MutationObserver(() => {
          if (!document.body.textContent?.includes('is open')) return;
          observer.disconnect();
          resolve(performance.now() - dropped);
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
  );

test('a long story says how far it is, never goes back, and is on the picture once it is opened', async () => {
  const page = await open();
  await watch(page);
  await drop(page, 'long.txt', LONG);
  await bar(page).waitFor();
  await page.getByText('“long.txt” is open').waitFor({ timeout: 50_000 });
  expect(await valueText(page)).toBe('Scene 1 of 4000: Scene 1');
  expect(await characters(page).getByRole('button').count()).toBe(20);
  // Until then, what was open stayed.
  expect(await page.evaluate(() => [...(Reflect.get(window, 'casts') as Set<number>)])).toEqual([7, 20]);
  // What is shown at first is rough, and gets better where it stands.
  await bar(page).waitFor({ state: 'hidden', timeout: 50_000 });
  const bars = await seen(page);
  // How many steps there are to see depends on how fast the machine is.
  expect(bars.flat().some((share) => share > 0 && share < 1)).toBe(true);
  for (const shares of bars) expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});

test('reading is given up with Cancel, by keyboard, and what was open stays open', async () => {
  const page = await open({ address: '?scene=5' });
  await drop(page, 'long.txt', VERY_LONG);
  await button(page, 'Cancel').press('Enter');
  await bar(page).waitFor({ state: 'hidden' });
  expect(await valueText(page)).toMatch(/^Scene 5 of 18/);
  await drop(page, 'play.txt', PLAY);
  await expect.poll(() => valueText(page)).toBe('Scene 1 of 2: One');
});

test('what is opened meanwhile takes the place of what is being read', async () => {
  const page = await open();
  await drop(page, 'long.txt', VERY_LONG);
  await bar(page).waitFor();
  await drop(page, 'play.txt', PLAY);
  await page.getByText('“play.txt” is open').waitFor();
  expect(await bar(page).count()).toBe(0);
  expect(await valueText(page)).toBe('Scene 1 of 2: One');
});

test('a short story opens without a word on reading it', async () => {
  const page = await open();
  // How soon it is open is for the machine to say, and the first time it still has to fetch what reads.
  await expect
    .poll(async () => {
      await watch(page);
      const took = timeToOpen(page);
      await drop(page, 'play.txt', PLAY);
      const soon = (await took) < UNNOTICED;
      await page.getByRole('button', { name: 'Close' }).click();
      return soon ? seen(page) : 'late';
    })
    .toEqual([]);
});
