import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { writeThroughline } from '../../src/formats/throughlineWrite.ts';
import { PALETTES } from '../../src/picture/palette.ts';
import { crowdStory } from '../story/crowd.ts';
import { bringAxe, findings } from './axe.ts';
import { drop } from './drop.ts';
import { open, type Visit } from './harness.ts';
import { button, character, details, slider, stage } from './page.ts';

const PEOPLE = 70;
const SCENES = 12;
/** Multiples of it are spread evenly over 0 to 1. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;
const FILE = writeThroughline(crowdStory(PEOPLE, SCENES));

/** Opens a story that is drawn on a canvas, with its whole cast on the stage. */
async function openCrowd(visit: Visit = {}, people = PEOPLE): Promise<Page> {
  const page = await open(visit);
  await drop(page, 'crowd.json', people === PEOPLE ? FILE : writeThroughline(crowdStory(people, SCENES)));
  await page.getByText(`20 of ${people} people`, { exact: true }).waitFor();
  // The notice lies over the page and goes by itself, so it may be gone already.
  const notice = page.getByRole('alert').getByRole('button', { name: 'Close' });
  await notice.evaluateAll((buttons) => {
    for (const button of buttons) (button as HTMLElement).click();
  });
  await notice.waitFor({ state: 'detached' });
  await button(page, 'Filter').click();
  await page.getByLabel(/^People shown \(/).fill(String(people));
  await painted(page, 1, people);
  await page.keyboard.press('Escape');
  return page;
}

const painted = (page: Page, scene: number, people = PEOPLE) =>
  page
    .locator(`[data-testid=stage][data-painter=canvas][data-cast="${people}"][data-rest="${scene}"]`)
    .waitFor();

/** Where the canvas has exactly this colour, in pixels of the window. */
const pixelsOf = (page: Page, colour: string) =>
  stage(page)
    .locator('canvas')
    .evaluate((element, sought) => {
      const canvas = element as HTMLCanvasElement;
      const copy = Object.assign(document.createElement('canvas'), {
        width: canvas.width,
        height: canvas.height,
      });
      const pen = copy.getContext('2d') as CanvasRenderingContext2D;
      pen.drawImage(canvas, 0, 0);
      const { data } = pen.getImageData(0, 0, copy.width, copy.height);
      const box = canvas.getBoundingClientRect();
      const found: { x: number; y: number }[] = [];
      const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(sought.slice(at, at + 2), 16));
      for (let i = 0; i < data.length; i += 4)
        if (data[i] === red && data[i + 1] === green && data[i + 2] === blue) {
          const pixel = i / 4;
          found.push({
            x: box.left + ((pixel % copy.width) * box.width) / copy.width,
            y: box.top + (Math.floor(pixel / copy.width) * box.height) / copy.height,
          });
        }
      return found;
    }, colour);

const EMPTY = { x: 0, y: 0, width: 0, height: 0 };
const { ink, kinds } = PALETTES.light;

/** What the worker paints reaches the page some frames later: reads until ten frames in a row have the same answer. */
async function unchanging(page: Page, read: () => Promise<number>): Promise<number> {
  let [now, same] = [await read(), 0];
  while (same < 10) {
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const next = await read();
    same = next === now ? same + 1 : 0;
    now = next;
  }
  return now;
}

/** The canvas has as many pixels as the screen of so many pixels per CSS pixel. */
async function fillsScreen(page: Page, density: number): Promise<void> {
  const missing = () =>
    stage(page)
      .locator('canvas')
      .evaluate((element, wanted) => {
        const { width, height } = element as HTMLCanvasElement;
        const box = element.getBoundingClientRect();
        return Math.max(Math.abs(width - wanted * box.width), Math.abs(height - wanted * box.height));
      }, density);
  await expect.poll(missing).toBeLessThan(density);
}

test('a crowd is painted on a canvas, is accessible, and follows the slider to the end and back', async () => {
  const page = await openCrowd({ before: bringAxe });
  await fillsScreen(page, 1);
  expect(await findings(page)).toEqual([]);
  const inked = async () => (await pixelsOf(page, ink)).length;
  const goTo = async (key: 'Home' | 'End') => {
    await slider(page).press(key);
    await painted(page, key === 'Home' ? 1 : SCENES);
  };
  await goTo('End');
  await goTo('Home');
  const first = await unchanging(page, inked);
  expect(first).toBeGreaterThan(100);
  await goTo('End');
  await expect.poll(inked).not.toBe(first);
  await goTo('Home');
  await expect.poll(inked).toBe(first);
  // A character keeps the focus while the scenes change.
  await character(page, 'Person 0').focus();
  await page.keyboard.press('End');
  await painted(page, SCENES);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Person 0,/);
});

test('a click selects the character or the line that is painted there, and on the background clears the selection', async () => {
  const page = await openCrowd();
  await character(page, 'Person 0').click({ force: true });
  await details(page)
    .getByRole('heading', { name: /^Person \d+$/ })
    .waitFor();
  const box = await stage(page).boundingBox();
  if (!box) throw new Error('There is no stage.');
  await page.mouse.click(box.x + 3, box.y + box.height - 3);
  await expect.poll(() => details(page).count()).toBe(0);
  const inked = async () => (await pixelsOf(page, kinds.friendship)).length;
  await expect.poll(inked).toBeGreaterThan(0);
  await unchanging(page, inked);
  const heading = page.getByRole('heading', { name: /^Person \d+ (and|→) Person \d+$/ });
  for (let attempt = 0; attempt < 40; attempt++) {
    // From all over the picture, since a name or a button may lie over one part of it.
    const pixels = await pixelsOf(page, kinds.friendship);
    const { x, y } = pixels[Math.floor(pixels.length * ((attempt * GOLDEN) % 1))] ?? { x: 0, y: 0 };
    await page.mouse.click(x, y);
    // The details come some frames after the click.
    const hit = await heading.waitFor({ timeout: 1000 }).then(
      () => true,
      () => false,
    );
    if (hit) return;
  }
  throw new Error('No click hit a line.');
});

test('where the browser gives no canvas to a worker, the page paints itself', async () => {
  const page = await openCrowd({
    before: (fresh) =>
      fresh.addInitScript(() =>
        Reflect.deleteProperty(HTMLCanvasElement.prototype, 'transferControlToOffscreen'),
      ),
  });
  expect((await pixelsOf(page, ink)).length).toBeGreaterThan(100);
});

test('where the browser gives no canvas at all, that is said, and the panel and the tables go on', async () => {
  const page = await open({
    before: (fresh) =>
      fresh.addInitScript(() => {
        Reflect.deleteProperty(HTMLCanvasElement.prototype, 'transferControlToOffscreen');
        HTMLCanvasElement.prototype.getContext = () => null;
      }),
  });
  await drop(page, 'crowd.json', FILE);
  await page.getByText(`20 of ${PEOPLE} people`, { exact: true }).waitFor();
  await button(page, 'Filter').click();
  await page.getByLabel(/^People shown \(/).fill(String(PEOPLE));
  await page.getByText('This browser can’t draw so many people.').waitFor();
  await page.keyboard.press('Escape');
  await character(page, 'Person 0').click({ force: true });
  await details(page)
    .getByRole('heading', { name: /^Person \d+$/ })
    .waitFor();
  await button(page, 'Tables').click();
  await page.getByRole('grid').first().waitFor();
});

test('where the worker does not start, the page paints itself', async () => {
  const page = await openCrowd({
    before: (fresh) => fresh.route(/canvas\.worker/, (route) => route.abort()),
    expected: /worker|ERR_FAILED/i,
  });
  expect((await pixelsOf(page, ink)).length).toBeGreaterThan(100);
});

test('on a screen of two pixels per CSS pixel, the canvas has as many pixels as the screen', async () => {
  await fillsScreen(await openCrowd({ density: 2 }), 2);
});

test('the card of a person who is painted stays while the pointer is on it, goes when it leaves, and ends with Escape', async () => {
  const page = await openCrowd();
  const card = page.getByRole('tooltip');
  const pointAt = async (name: string) => {
    const { x, y, width, height } = (await character(page, name).boundingBox()) ?? EMPTY;
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
    await card.getByText(name, { exact: true }).waitFor();
  };
  await pointAt('Person 0');
  const { x, y, width, height } = (await card.boundingBox()) ?? EMPTY;
  for (const share of [0.5, 0.3, 0.7]) {
    await page.mouse.move(x + share * width, y + share * height, { steps: 12 });
    // Two frames, in which it could go.
    await page.evaluate(
      () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))),
    );
    expect(await card.boundingBox()).toEqual({ x, y, width, height });
  }
  await page.mouse.move(4, 4, { steps: 12 });
  await expect.poll(() => card.count()).toBe(0);
  await pointAt('Person 0');
  await page.keyboard.press('Escape');
  await expect.poll(() => card.count()).toBe(0);
});

test('a picture on a canvas that is no crowd is named by its scene and told in words, as one in SVG', async () => {
  const page = await openCrowd({}, 45);
  await slider(page).press('ArrowRight');
  await painted(page, 2, 45);
  await page.getByRole('img', { name: 'Picture. Scene 2 of 12', exact: true }).waitFor();
  const words = await stage(page).getAttribute('aria-details');
  await expect
    .poll(() => page.locator(`[id="${words}"]`).getByRole('listitem').allTextContents())
    .toContainEqual(expect.stringContaining('Person 1'));
});
