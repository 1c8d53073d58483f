import { expect, test } from 'vitest';
import { pass, stopClock } from './clock.ts';
import { open } from './harness.ts';
import {
  addressOf,
  arriveAt,
  character,
  characters,
  clickRelation,
  details,
  openSearch,
  slider,
} from './page.ts';

const PRINCIPALS = ['Carrie', 'Big', 'Aleksandr', 'Miranda', 'Steve', 'Mary', 'Charlotte'];

test('every principal character is a button that opens its details, and one tab stop with arrow keys', async () => {
  const page = await open();
  for (const name of PRINCIPALS) {
    await character(page, name).press('Enter');
    await details(page).getByRole('heading', { name }).first().waitFor();
  }
  expect(await characters(page).getByRole('button').count()).toBe(PRINCIPALS.length);

  const inTabOrder = await characters(page)
    .getByRole('button')
    .evaluateAll((buttons) => buttons.filter((button) => (button as HTMLElement).tabIndex >= 0).length);
  expect(inTabOrder).toBe(1);
  await character(page, 'Carrie').focus();
  await page.keyboard.press('ArrowRight');
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
  expect(await focused()).not.toMatch(/^Carrie/);
  expect(await characters(page).locator(':focus').count()).toBe(1);
});

test('a click on the stage selects, and Escape clears; Ctrl+K finds a character, and Space there is a space', async () => {
  const page = await open();
  const steve = page.locator('[data-character="steve"]').first();
  const box = await steve.boundingBox();
  if (!box) throw new Error('Steve is not on the stage.');
  await page.mouse.click(box.x + box.width / 2, box.y + Math.min(box.height / 2, 12));
  await details(page).getByRole('heading', { name: 'Steve' }).first().waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => details(page).getByRole('heading', { name: 'Steve' }).count()).toBe(0);

  const field = await openSearch(page);
  await page.keyboard.type('a b');
  expect(await field.inputValue()).toBe('a b');
  expect(await page.getByRole('button', { name: 'Pause', exact: true }).count()).toBe(0);

  await field.fill('Charl');
  await page
    .getByRole('option', { name: /Charlotte/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await details(page).getByRole('heading', { name: 'Charlotte' }).first().waitFor();
});

test('a selection is in the address and survives a reload', async () => {
  const page = await open({ address: '?scene=6' });
  await character(page, 'Miranda').press('Enter');
  await details(page).getByRole('heading', { name: 'Miranda' }).first().waitFor();
  await expect.poll(() => addressOf(page).toString()).toContain('miranda');
  await page.reload();
  await details(page).getByRole('heading', { name: 'Miranda' }).first().waitFor();
  await arriveAt(page, 6);
});

test('a click on a relation shows its history with the scenes', async () => {
  const page = await open({ address: '?scene=16' });
  await clickRelation(page);
  await details(page).getByRole('heading').first().waitFor();
  await expect.poll(() => details(page).textContent()).toMatch(/Scene \d+/i);
});

test('the live region announces the change once, after the last move', async () => {
  const page = await open();
  const status = page.getByRole('status');
  await expect.poll(() => status.textContent()).toMatch(/^Scene 1 of 18/);
  await stopClock(page);
  await slider(page).focus();
  for (const _ of [2, 3]) {
    await page.keyboard.press('ArrowRight');
    await pass(page, 400);
    expect(await status.textContent()).toMatch(/^Scene 1 of 18/);
  }
  await pass(page, 1000);
  await expect.poll(() => status.textContent()).toMatch(/^Scene 3 of 18/);
});

test('the page follows the browser into German', async () => {
  const page = await open({ language: 'de-DE' });
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
  expect(await page.getByRole('slider').first().getAttribute('aria-valuetext')).toMatch(/^Szene 1 von 18: /);
});
