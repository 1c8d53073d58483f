import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pass, stopClock } from './clock.ts';
import { open } from './harness.ts';
import { details, type Place, sceneOf, settled, slider } from './page.ts';

type Point = { readonly x: number; readonly y: number };

const at = (places: readonly Place[], id: string) => {
  const place = places.find((one) => one.id === id);
  return place ? { x: Number(place.x), y: Number(place.y) } : { x: Number.NaN, y: Number.NaN };
};

const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

async function discOf(page: Page, id: string): Promise<Point> {
  const box = await page.locator(`[data-testid=stage] [data-character="${id}"] circle`).first().boundingBox();
  if (!box) throw new Error(`${id} is not on the stage.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('dragging a character pins it, and a double-click unpins it', async () => {
  const page = await open();
  const before = await settled(page);
  const from = await discOf(page, 'steve');
  // Half-way to another character at the same place, so inside the place, which pins do not leave.
  const to = between(from, await discOf(page, 'charlotte'));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
  await settled(page);
  const there = await discOf(page, 'steve');
  expect(Math.hypot(there.x - to.x, there.y - to.y)).toBeLessThan(4);

  expect(Math.hypot(to.x - from.x, to.y - from.y)).toBeGreaterThan(20);
  await page.mouse.dblclick(there.x, there.y);
  await expect.poll(async () => at(await settled(page), 'steve')).toEqual(at(before, 'steve'));
});

test('a pinned character stays in place in the scenes around', async () => {
  const page = await open({ address: '?scene=10' });
  const from = await discOf(page, 'mary');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 50, from.y - 30, { steps: 8 });
  await page.mouse.up();
  const pinned = at(await settled(page), 'mary');
  await page.keyboard.press('ArrowRight');
  expect(at(await settled(page), 'mary')).toEqual(pinned);
});

/** Puts a finger down, lets `held` happen, moves the finger and lifts it. */
async function swipe(page: Page, from: Point, to: Point, held = async () => {}): Promise<void> {
  const touch = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints });
  await send('touchStart', [from]);
  await held();
  for (let step = 1; step <= 8; step++) {
    const x = from.x + ((to.x - from.x) * step) / 8;
    const y = from.y + ((to.y - from.y) * step) / 8;
    await send('touchMove', [{ x, y }]);
  }
  await send('touchEnd', []);
  await touch.detach();
}

test('a tap selects', async () => {
  const page = await open({ touch: true, width: 390, height: 844 });
  await settled(page);
  const { x, y } = await discOf(page, 'miranda');
  await page.touchscreen.tap(x, y);
  await details(page).getByRole('heading', { name: 'Miranda' }).first().waitFor();
});

test('a long press and a drag pin a character, and a button unpins it', async () => {
  const page = await open({ touch: true, width: 390, height: 844 });
  const before = await settled(page);
  const from = await discOf(page, 'miranda');
  const to = between(from, await discOf(page, 'charlotte'));
  await stopClock(page);
  // A finger drags a character once it has rested on it.
  await swipe(page, from, to, () => pass(page, 400));
  await page.clock.resume();
  await settled(page);
  const there = await discOf(page, 'miranda');
  expect(Math.hypot(there.x - to.x, there.y - to.y)).toBeLessThan(4);
  // The browser takes a second touch that follows within 300 ms for part of the first. A longer pause changes nothing.
  await new Promise((resolve) => setTimeout(resolve, 350));
  await page.touchscreen.tap(there.x, there.y);
  await details(page).getByRole('button', { name: 'Unpin' }).click();
  await expect.poll(async () => at(await settled(page), 'miranda')).toEqual(at(before, 'miranda'));
});

test('a finger scrubs the timeline', async () => {
  const page = await open({ touch: true, width: 390, height: 844 });
  const box = await slider(page).boundingBox();
  if (!box) throw new Error('The slider has no box.');
  const y = box.y + box.height / 2;
  await swipe(page, { x: box.x + 14, y }, { x: box.x + box.width / 2, y });
  await settled(page);
  expect(await sceneOf(page)).toBeGreaterThan(5);
});
