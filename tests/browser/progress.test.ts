import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pass, stopClock } from './clock.ts';
import { drop } from './drop.ts';
import { open } from './harness.ts';
import { button, characters, valueText } from './page.ts';

const PLAY = '# One\nMargarete\nFaust\n# Two\nMargarete\nMarthe\n';

/** Takes a while to read and to lay out, even on a fast machine. */
const LONG = sceneList(1500, 12);

function sceneList(scenes: number, people: number): string {
  return Array.from({ length: scenes }, (_, scene) => {
    const names = Array.from(
      { length: people },
      (__, index) => `Person ${(scene * 7 + index * index * 11) % 600}`,
    );
    return [`# Scene ${scene + 1}`, ...names].join('\n');
  }).join('\n');
}

/** Keeps the worker that reads files from starting until the function that this returns is called: no file is read before. */
async function holdReading(page: Page): Promise<() => void> {
  let start = () => {};
  const started = new Promise<void>((resolve) => {
    start = resolve;
  });
  await page.route(/reading\.worker/, async (route) => {
    await started;
    // A worker that was ended meanwhile asks no more.
    await route.continue().catch(() => {});
  });
  return start;
}

const bar = (page: Page) => page.getByRole('progressbar').first();

/** Records, in the page, every value of every progress bar, and how many characters were ever on the stage. */
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

test('a long story shows its progress, which never goes back, and is on the stage once it is open', async () => {
  const page = await open();
  await watch(page);
  await drop(page, 'long.txt', LONG);
  await bar(page).waitFor();
  await page.getByText('Opened “long.txt”').waitFor();
  expect(await valueText(page)).toBe('Scene 1 of 1500');
  expect(await characters(page).getByRole('button').count()).toBe(20);
  // The seven characters of the story before it stayed until the twenty of this one were there.
  expect(await page.evaluate(() => [...(Reflect.get(window, 'casts') as Set<number>)])).toEqual([7, 20]);
  // What is shown at first is a preview; the final layout takes its place.
  await bar(page).waitFor({ state: 'hidden' });
  const bars = await seen(page);
  // How many values there are depends on the machine's speed; their order does not.
  expect(bars.flat().some((share) => share > 0 && share < 1)).toBe(true);
  for (const shares of bars) expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});

test('Cancel stops reading, by keyboard, and what was open stays open', async () => {
  const page = await open({ address: '?scene=5' });
  const start = await holdReading(page);
  await drop(page, 'first.txt', '# A first scene\nAnn\nBen\n');
  await button(page, 'Cancel').press('Enter');
  await bar(page).waitFor({ state: 'hidden' });
  start();
  expect(await valueText(page)).toMatch(/^Scene 5 of 18/);
  await drop(page, 'play.txt', PLAY);
  await expect.poll(() => valueText(page)).toBe('Scene 1 of 2: One');
});

test('a file opened meanwhile replaces the one that is being read', async () => {
  const page = await open();
  const start = await holdReading(page);
  await drop(page, 'first.txt', '# A first scene\nAnn\nBen\n');
  await bar(page).waitFor();
  await drop(page, 'play.txt', PLAY);
  start();
  await page.getByText('Opened “play.txt”').waitFor();
  expect(await bar(page).count()).toBe(0);
  expect(await valueText(page)).toBe('Scene 1 of 2: One');
});

test('a story that is open within 300 ms opens without a progress bar, and after that there is one', async () => {
  const page = await open();
  await watch(page);
  await stopClock(page);
  await drop(page, 'play.txt', PLAY);
  await page.getByText('Opened “play.txt”').waitFor();
  expect(await seen(page)).toEqual([]);

  await drop(page, 'long.txt', LONG);
  await pass(page, 299);
  expect(await bar(page).count()).toBe(0);
  await pass(page, 1);
  await bar(page).waitFor();
});
