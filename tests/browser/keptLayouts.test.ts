import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { drop } from './drop.ts';
import { open } from './harness.ts';
import { settled } from './walk.ts';

/** Long enough for its layout to be worth keeping. */
const LONG = Array.from({ length: 700 }, (_, scene) => {
  const people = Array.from({ length: 9 }, (__, index) => `Person ${(scene * 7 + index * index * 11) % 30}`);
  return [`# Scene ${scene + 1}`, ...people].join('\n');
}).join('\n');

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

/** Whether the page ever said that it was working out where people stand, since `watch`. */
const watch = (page: Page) =>
  page.evaluate(() => {
    Reflect.set(window, 'waited', false);
    new MutationObserver(() => {
      const made = document.querySelector('[data-testid="stage"] progress, main progress');
      if (made) Reflect.set(window, 'waited', true);
    }).observe(document.body, { subtree: true, childList: true });
  });

test('a layout that took long is there at once when its story is opened again', async () => {
  const page = await open();
  await drop(page, 'long.txt', LONG);
  await page.getByText('“long.txt” is open').waitFor({ timeout: 50_000 });
  await expect.poll(() => kept(page), { timeout: 50_000 }).toBe(1);
  const first = await settled(page);
  await page.reload();
  await page.getByTestId('stage').waitFor();
  await watch(page);
  await drop(page, 'long.txt', LONG);
  await page.getByText('“long.txt” is open').waitFor({ timeout: 50_000 });
  expect(await settled(page)).toEqual(first);
  expect(await page.evaluate(() => Reflect.get(window, 'waited'))).toBe(false);
  expect(await kept(page)).toBe(1);
});
