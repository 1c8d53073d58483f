import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { drop } from './drop.ts';
import { open } from './harness.ts';
import { settled } from './page.ts';

/** Long enough for its layout to be kept. */
const LONG = Array.from({ length: 700 }, (_, scene) => {
  const people = Array.from({ length: 9 }, (__, index) => `Person ${(scene * 7 + index * index * 11) % 30}`);
  return [`# Scene ${scene + 1}`, ...people].join('\n');
}).join('\n');

/** How many layouts the browser has kept. */
const kept = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const asked = indexedDB.open('throughline-layouts');
        asked.onerror = () => resolve(0);
        asked.onsuccess = () => {
          const database = asked.result;
          if (!database.objectStoreNames.contains('layouts')) {
            database.close();
            resolve(0);
            return;
          }
          const count = database.transaction('layouts').objectStore('layouts').count();
          count.onsuccess = () => {
            resolve(count.result);
            database.close();
          };
        };
      }),
  );

/** Records, in the page, in which order the long story's picture had a preview and its final layout. */
const watchLayouts = (page: Page) =>
  page.evaluate(() => {
    const layouts: string[] = [];
    Object.assign(window, { layouts });
    new MutationObserver(() => {
      const stage = document.querySelector<HTMLElement>('[data-testid=stage][data-cast="30"]');
      const layout = stage?.dataset.layout;
      if (layout !== undefined && layout !== layouts.at(-1)) layouts.push(layout);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
const layoutsSeen = (page: Page) => page.evaluate(() => Reflect.get(window, 'layouts'));

test('a layout that took long is kept, and the story opens with it the next time', async () => {
  const page = await open();
  await watchLayouts(page);
  await drop(page, 'long.txt', LONG);
  await page.getByText('Opened “long.txt”').waitFor();
  // The stage may get another height with the story, and its layout for that is kept if it takes long, too.
  await expect.poll(() => kept(page)).toBeGreaterThan(0);
  const first = await settled(page);
  expect(await layoutsSeen(page)).toEqual(['seed', 'final']);

  await page.reload();
  await page.getByTestId('stage').waitFor();
  await watchLayouts(page);
  await drop(page, 'long.txt', LONG);
  await page.getByText('Opened “long.txt”').waitFor();
  expect(await settled(page)).toEqual(first);
  expect(await layoutsSeen(page)).toEqual(['final']);
});
