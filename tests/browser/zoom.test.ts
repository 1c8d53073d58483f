import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open } from './harness.ts';
import { button, character, settled, stage } from './page.ts';

/** How many pixels apart two people stand on the screen. */
const apartOnScreen = async (page: Page) => {
  const [one, other] = await Promise.all(
    ['carrie', 'steve'].map((id) =>
      stage(page).locator(`[data-character=${id}] circle`).first().boundingBox(),
    ),
  );
  return Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0));
};

/** How much distances are enlarged: the picture is drawn one unit a pixel at every zoom. */
const zoomOf = async (page: Page) => {
  const first = await page.evaluate(() => Reflect.get(globalThis, 'apartAtFirst') as number | undefined);
  const now = await apartOnScreen(page);
  if (first === undefined)
    await page.evaluate((apart) => Object.assign(globalThis, { apartAtFirst: apart }), now);
  return Math.round((now / (first ?? now)) * 100) / 100;
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
  await zoomOf(page);
  await button(page, 'Zoom in').click();
  await expect.poll(() => zoomOf(page)).toBeCloseTo(1.41, 1);
  await page.keyboard.press('+');
  await expect.poll(() => zoomOf(page)).toBeCloseTo(2, 1);
  await page.keyboard.press('-');
  await expect.poll(() => zoomOf(page)).toBeCloseTo(1.41, 1);
  const viewBox = await stage(page).getAttribute('viewBox');
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => stage(page).getAttribute('viewBox')).not.toBe(viewBox);
  await page.keyboard.press('0');
  await expect.poll(() => zoomOf(page)).toBeCloseTo(1, 1);
  expect(await button(page, 'Zoom out').getAttribute('aria-disabled')).toBe('true');
});

test('the wheel zooms in at the mouse, and dragging the background pans', async () => {
  const page = await open();
  await settled(page);
  await zoomOf(page);
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
  await zoomOf(page);
  const disc = stage(page).locator('[data-character=carrie] circle').first();
  for (const _ of [1, 2]) await button(page, 'Zoom in').click();
  await expect.poll(() => zoomOf(page)).toBeCloseTo(2, 1);
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
  await zoomOf(page);
  const box = await stage(page).boundingBox();
  if (!box) throw new Error('There is no stage.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height * 0.06];
  await page.mouse.move(x, y);
  await wheelWorks(page);
  await page.keyboard.press('0');
  await expect.poll(() => zoomOf(page)).toBeCloseTo(1, 1);
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
});

test('zooming keeps the size of text and discs, and reaches to the edges of the stage', async () => {
  const page = await open();
  await settled(page);
  const sizes = () =>
    stage(page).evaluate((svg) => {
      const disc = svg.querySelector('[data-character=carrie] circle')?.getBoundingClientRect();
      const name = svg.querySelector('[data-character=carrie] text')?.getBoundingClientRect();
      return [disc?.width, name?.height].map((length) => Math.round(length ?? 0));
    });
  const before = await sizes();
  await zoomOf(page);
  for (const _ of [1, 2]) await page.keyboard.press('+');
  await expect.poll(() => zoomOf(page)).toBeCloseTo(2, 1);
  expect(await sizes()).toEqual(before);
});

test('a double click on the free ground zooms in', async () => {
  const page = await open();
  await settled(page);
  await zoomOf(page);
  const box = await page.locator('[data-stage]').boundingBox();
  if (!box) throw new Error('There is no stage.');
  await expect
    .poll(async () => {
      await page.mouse.dblclick(box.x + 3, box.y + 3);
      return zoomOf(page);
    })
    .toBeGreaterThan(1.8);
});

test('nothing that comes and goes changes the size or the place of the stage', async () => {
  const page = await open({ address: '?scene=5' });
  await settled(page);
  const boxes = async () =>
    Promise.all(['[data-stage]', '[data-testid=stage]'].map((one) => page.locator(one).boundingBox()));
  const before = await boxes();
  const after: Record<string, unknown> = {};
  const look = async (what: string) => {
    after[what] = await boxes();
  };
  await page
    .locator('summary')
    .filter({ hasText: /^Legend$/ })
    .click();
  await page.getByRole('group', { name: 'Kinds of relationship', exact: true }).waitFor();
  await look('the legend');
  await character(page, 'Carrie').click();
  await look('a selection');
  await page.keyboard.press('Escape');
  await character(page, 'Carrie').press('Alt+ArrowRight');
  await page.getByText('Carrie is pinned.').waitFor();
  await look('a notice');
  await page.keyboard.press('Control+z');
  await page.getByText('Carrie is pinned.').waitFor({ state: 'detached' });
  for (const name of ['Export', 'Settings']) {
    await button(page, name).click();
    await look(name);
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('End');
  await settled(page);
  await look('the last scene');
  expect(after).toEqual(Object.fromEntries(Object.keys(after).map((what) => [what, before])));
});

test('without dragging, buttons look aside while the picture is zoomed in', async () => {
  const page = await open();
  await settled(page);
  expect(await button(page, 'Pan left').count()).toBe(0);
  await button(page, 'Zoom in').click();
  await button(page, 'Zoom in').click();
  const leftOf = () => stage(page).evaluate((svg) => Number(svg.getAttribute('viewBox')?.split(' ')[0]));
  await button(page, 'Pan left').waitFor();
  const before = await leftOf();
  await button(page, 'Pan left').click();
  await expect.poll(leftOf).toBeLessThan(before);
  await button(page, 'Pan right').click();
  await expect.poll(leftOf).toBeCloseTo(before, 0);
});
