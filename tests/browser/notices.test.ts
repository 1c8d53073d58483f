import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { drop } from './drop.ts';
import { open } from './harness.ts';
import { fits, SCENES, settled } from './page.ts';

const LAST = `?scene=${SCENES}`;

/** Long sentences, and the lines of a file. */
const REFUSED: Readonly<Record<string, string>> = {
  'broken.xml': '<TEI><text><p>Habe nun, ach!</TEI>',
  'other.xml': '<a></a>',
  'other.csv': 'foo,bar\n1,2\n',
};

/** Who and what on the picture lies under a notice or the closed sheet, and where the notice leaves the window. */
const coveredByNotice = (page: Page) =>
  page.evaluate(() => {
    const boxOf = (part: Element) => part.getBoundingClientRect();
    const notice = boxOf(document.querySelector('[role=alert] > div') as Element);
    const sheet = boxOf(document.querySelector('[data-panel] > button[aria-expanded]') as Element);
    const covers = (box: DOMRect, under: DOMRect) =>
      box.left < under.right && box.right > under.left && box.top < under.bottom && box.bottom > under.top;
    const people = [...document.querySelectorAll('[data-testid=stage] [data-character]')]
      .filter((person) => person.checkVisibility({ opacityProperty: true }))
      .filter((person) => covers(notice, boxOf(person)) || covers(sheet, boxOf(person)))
      .map((person) => person.textContent);
    const inside = new DOMRect(0, 0, innerWidth, innerHeight);
    const isInside =
      notice.left >= inside.left && notice.right <= inside.right && notice.bottom <= inside.bottom;
    return [...people, ...(isInside ? [] : ['outside the window'])];
  });

for (const language of ['en', 'de'])
  test(`at the end of a story, what can be done covers no one on a phone, ${language}`, async () => {
    const page = await open({ address: `${LAST}&lang=${language}`, width: 390, height: 844, language });
    for (const [width, height] of [
      [390, 844],
      [320, 640],
    ] as const) {
      await page.setViewportSize({ width, height });
      await fits(page);
      await page.locator('section select').first().selectOption('4');
      await page.keyboard.press('ArrowLeft');
      await settled(page);
      await page.keyboard.press('Space');
      await page.getByRole('alert').getByRole('button').nth(3).waitFor();
      await settled(page);
      expect(await coveredByNotice(page), `${width}x${height}`).toEqual([]);
    }
  });

test('the sheet stays within the reach of keys while a notice is in its place', async () => {
  const page = await open({ address: LAST, width: 390, height: 844 });
  await drop(page, 'other.csv', REFUSED['other.csv'] as string);
  await page.getByRole('alert').getByRole('button').waitFor();
  const handle = page.locator('[data-panel] > button[aria-expanded]');
  await page.getByRole('alert').getByRole('button').focus();
  await page.keyboard.press('Tab');
  await expect.poll(() => handle.evaluate((button) => button === document.activeElement)).toBe(true);
  const isOnTop = () =>
    handle.evaluate((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      return button.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
  expect(await isOnTop()).toBe(true);
});

test('a refusal covers no one where the panel is beside the picture', async () => {
  for (const language of ['en', 'de']) {
    const page = await open({ address: `${LAST}&lang=${language}`, language });
    for (const [width, height] of [
      [1440, 900],
      [1024, 768],
    ] as const) {
      await page.setViewportSize({ width, height });
      await fits(page);
      for (const [name, content] of Object.entries(REFUSED)) {
        await drop(page, name, content);
        const notice = page.getByRole('alert').filter({ hasText: name });
        await notice.waitFor();
        expect(await coveredByNotice(page), `${name}, ${language}, ${width}x${height}`).toEqual([]);
        await notice.getByRole('button').click();
        await page.getByRole('alert').getByRole('button').waitFor({ state: 'detached' });
      }
    }
  }
});

test('in a window at 400 %, a notice makes the page no longer', async () => {
  const page = await open({ address: LAST, width: 320, height: 256 });
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  await drop(page, 'broken.xml', REFUSED['broken.xml'] as string);
  const close = page.getByRole('alert').getByRole('button');
  await close.waitFor();
  await settled(page);
  const shown = await height();
  await close.press('Enter');
  await close.waitFor({ state: 'detached' });
  expect(await height()).toBe(shown);
});

for (const language of ['en', 'de'])
  test(`in a window at 400 %, a notice is in view at once, and below the picture covers no one, ${language}`, async () => {
    const page = await open({ address: `?story=hamlet&lang=${language}`, width: 320, height: 256, language });
    const acts = [
      () => page.locator('[data-person=horatio]').press('Alt+ArrowRight'),
      () => page.goto(page.url().replace(/\?.*/, `?story=hamlet&lang=${language}&scene=999`)),
    ];
    for (const act of acts) {
      await act();
      const notice = page.getByRole('alert').locator('> div');
      await notice.getByRole('button').first().waitFor();
      const isInside = () =>
        notice.evaluate((box) => {
          const { top, bottom } = box.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        });
      expect(await isInside()).toBe(true);
      await page.locator('[data-stage]').evaluate((stage) => stage.scrollIntoView({ block: 'end' }));
      await settled(page);
      expect(await coveredByNotice(page)).toEqual([]);
    }
  });
