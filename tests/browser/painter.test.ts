import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open } from './harness.ts';
import { button, characters, slider, stage } from './page.ts';

/** Milliseconds that the page of a slow machine takes for each input, besides its own work. */
const SLOW = 20;

/** Moves of the mouse; one in four is measured, and 40 of those are looked at. */
const MOVES = 240;

/** Drags the slider to and fro. */
async function scrub(page: Page): Promise<void> {
  const box = await slider(page).boundingBox();
  if (!box) throw new Error('There is no slider.');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 20, y);
  await page.mouse.down();
  for (let move = 0; move < MOVES; move++)
    await page.mouse.move(box.x + 20 + ((move * 7) % (box.width - 40)), y);
  await page.mouse.up();
}

test('where SVG takes too long, a canvas takes its place once the slider rests, with no moment between them', async () => {
  const page = await open();
  const named = await characters(page).evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel));
  await page.evaluate((ms) => {
    addEventListener('input', () => {
      const end = performance.now() + ms;
      while (performance.now() < end);
    });
    let isPainted = false;
    const look = () => {
      isPainted ||= document.querySelector('[data-painter="canvas"][data-rest]') !== null;
      if (!isPainted && !document.querySelector('[data-frame] > svg')) document.body.dataset.gap = '';
      requestAnimationFrame(look);
    };
    look();
  }, SLOW);
  await scrub(page);
  await expect.poll(() => stage(page).getAttribute('data-painter')).toBe('canvas');
  await expect.poll(() => stage(page).getAttribute('data-rest')).not.toBeNull();
  await expect.poll(() => page.locator('[data-frame] > svg').count()).toBe(0);
  expect(await page.locator('body').getAttribute('data-gap')).toBeNull();
  await button(page, 'Previous scene').click();
  await expect.poll(() => stage(page).getAttribute('data-rest')).not.toBeNull();
  await slider(page).press('Home');
  await expect
    .poll(() => characters(page).evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel)))
    .toEqual(named);
});
