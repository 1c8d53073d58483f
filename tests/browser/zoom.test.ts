import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open } from './harness.ts';
import { button, character, settled, stage } from './page.ts';

/** How much the picture is enlarged. */
const zoomOf = async (page: Page) => {
  const [, , width] = ((await stage(page).getAttribute('viewBox')) ?? '').split(' ').map(Number);
  return Math.round((1000 / (width ?? 1000)) * 100) / 100;
};

/** The gestures are fetched after the first picture. From when the wheel zooms, all of them work. */
const wheelWorks = (page: Page) =>
  expect
    .poll(async () => {
      await page.mouse.wheel(0, -400);
      return zoomOf(page);
    })
    .toBeGreaterThan(1.2);

test('buttons and keys zoom in, out and back to the whole picture', async () => {
  const page = await open();
  await settled(page);
  await button(page, 'Zoom in').click();
  await expect.poll(() => zoomOf(page)).toBe(1.5);
  await page.keyboard.press('+');
  await expect.poll(() => zoomOf(page)).toBe(2.25);
  await page.keyboard.press('-');
  await expect.poll(() => zoomOf(page)).toBe(1.5);
  const viewBox = await stage(page).getAttribute('viewBox');
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => stage(page).getAttribute('viewBox')).not.toBe(viewBox);
  await page.keyboard.press('0');
  await expect.poll(() => zoomOf(page)).toBe(1);
  expect(await button(page, 'Zoom out').count()).toBe(0);
});

test('the wheel zooms in at the mouse, and dragging the background pans', async () => {
  const page = await open();
  await settled(page);
  const box = await stage(page).boundingBox();
  if (!box) throw new Error('There is no stage.');
  const [x, y] = [box.x + box.width * 0.5, box.y + box.height * 0.06];
  await page.mouse.move(x, y);
  await wheelWorks(page);
  const before = await stage(page).getAttribute('viewBox');
  await page.mouse.down();
  await page.mouse.move(x - 80, y + 5, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => stage(page).getAttribute('viewBox')).not.toBe(before);
});

test('characters can be clicked where they are drawn, at any zoom', async () => {
  const page = await open();
  await settled(page);
  const disc = stage(page).locator('[data-character=carrie] circle').first();
  for (const _ of [1, 2]) await button(page, 'Zoom in').click();
  await expect.poll(() => zoomOf(page)).toBe(2.25);
  const [painted, pressed] = await Promise.all([disc.boundingBox(), character(page, 'Carrie').boundingBox()]);
  if (!painted || !pressed) throw new Error('Carrie is not there.');
  const middle = painted.x + painted.width / 2;
  expect(Math.abs(middle - (pressed.x + pressed.width / 2))).toBeLessThan(2);
  expect(pressed.y).toBeLessThan(painted.y);
  expect(pressed.y + pressed.height).toBeGreaterThan(painted.y + painted.height);
});

test('spreading two fingers zooms in at the point between them', async () => {
  const page = await open({ touch: true, width: 1024 });
  await settled(page);
  const box = await stage(page).boundingBox();
  if (!box) throw new Error('There is no stage.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height * 0.06];
  await page.mouse.move(x, y);
  await wheelWorks(page);
  await page.keyboard.press('0');
  await expect.poll(() => zoomOf(page)).toBe(1);
  const touch = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart?: number) =>
    touch.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        apart === undefined
          ? []
          : [
              { x: x - apart, y, id: 0 },
              { x: x + apart, y, id: 1 },
            ],
    });
  await send('touchStart', 30);
  for (let apart = 40; apart <= 90; apart += 10) await send('touchMove', apart);
  await send('touchEnd');
  await expect.poll(() => zoomOf(page)).toBeGreaterThan(1.8);
  const [left, top, width, height] = ((await stage(page).getAttribute('viewBox')) ?? '')
    .split(' ')
    .map(Number);
  const [across, down] = [(x - box.x) / box.width, (y - box.y) / box.height];
  expect((left ?? 0) + across * (width ?? 0)).toBeCloseTo(1000 * across, -1);
  expect((top ?? 0) + down * (height ?? 0)).toBeLessThan(0.2 * 620);
});
