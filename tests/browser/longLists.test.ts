import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { writeThroughline } from '../../src/formats/throughlineWrite.ts';
import { crowdStory } from '../story/crowd.ts';
import { drop } from './drop.ts';
import { open } from './harness.ts';
import { button, valueText } from './page.ts';

const SCENES = 3000;

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

test('of thousands of scenes, the list has those in view: it opens at the current one, and the keyboard leads to all', async () => {
  const page = await open();
  await drop(page, 'long.json', writeThroughline(crowdStory(10, SCENES)));
  await expect.poll(() => valueText(page)).toMatch(/^Scene 1 of 3000/);
  await page.keyboard.press('End');
  await expect.poll(() => valueText(page)).toMatch(/^Scene 3000 of 3000/);
  await button(page, 'All scenes').press('Enter');
  const list = page.getByRole('dialog', { name: 'All scenes' });
  const numberOf = async () => Number(/^\d+/.exec(await focused(page))?.[0]);
  await expect.poll(numberOf).toBe(SCENES);
  await page.keyboard.press('Escape');
  await list.waitFor({ state: 'hidden' });
  await button(page, 'All scenes').press('Enter');
  await expect.poll(numberOf).toBe(SCENES);
  expect(await list.getByRole('listitem').count()).toBeLessThan(60);
  for (let step = 1; step <= 30; step++) {
    await page.keyboard.press('Shift+Tab');
    await expect.poll(numberOf).toBe(SCENES - step);
  }
  await page.keyboard.press('Enter');
  await expect.poll(() => valueText(page)).toMatch(/^Scene 2970 of 3000/);
  await list.waitFor({ state: 'hidden' });
  await button(page, 'All scenes').press('Enter');
  await expect.poll(numberOf).toBe(SCENES - 30);
  expect(await page.getByText('Something went wrong.').count()).toBe(0);
});

test('a long list of people outlasts being hidden in full screen', async () => {
  const page = await open();
  await drop(page, 'crowd.json', writeThroughline(crowdStory(1500, 4)));
  await page.waitForURL(/own=/);
  await button(page, 'Edit').click();
  await page.locator('.cm-content').waitFor();
  await page
    .getByText(/^All [\d,]+ people$/, { exact: true })
    .locator('visible=true')
    .last()
    .click();
  const last = page.locator('aside, [role=complementary], section').getByRole('combobox').last();
  await last.waitFor();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('f');
  await page.locator('[data-presenting]').waitFor();
  await page.keyboard.press('f');
  await page.locator('[data-presenting]').waitFor({ state: 'detached' });
  await last.waitFor();
  expect(await page.getByText('Something went wrong.').count()).toBe(0);
});
