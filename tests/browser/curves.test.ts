import { expect, test } from 'vitest';
import { open } from './harness.ts';
import { addressOf, arriveAt, button, character } from './walk.ts';

const path = (page: Awaited<ReturnType<typeof open>>) =>
  page.locator('svg[viewBox="0 0 1000 100"] path').getAttribute('d');

test('a curve is chosen, explained, drawn along the timeline, and goes with the link', async () => {
  const page = await open();
  const change = await path(page);
  await button(page, 'Curves and turning points').click();
  await page.getByLabel('Along the timeline').selectOption('Unbalanced triads');
  await page.getByText('What it is').click();
  await page.getByText('Heider (1946)').waitFor();
  await expect.poll(() => path(page)).not.toBe(change);
  await expect.poll(() => addressOf(page).get('curve')).toBe('unbalanced');
});

test('turning points are listed with what turns, and lead to their scene; of one person as well', async () => {
  const page = await open();
  await button(page, 'Curves and turning points').click();
  const list = page.getByRole('dialog', { name: 'Curves and turning points' }).getByRole('listitem');
  await list.first().waitFor();
  expect(await list.first().innerText()).toMatch(/^Scene 16: /);
  await list.first().getByRole('button').click();
  await arriveAt(page, 16);
  await page.keyboard.press('Escape');
  await character(page, 'Mary').press('Enter');
  await button(page, 'Curves and turning points').click();
  await page.getByText('The same for what concerns Mary.').waitFor();
  await page.getByLabel('Along the timeline').selectOption('Degree: Mary');
  await expect.poll(() => addressOf(page).get('curve')).toBe('degree');
});

test('whoever comes by a link sees curves and turning points up to the scene, until they ask for more', async () => {
  const page = await open({ address: '?scene=9' });
  const end = async () =>
    Math.max(...(((await path(page)) ?? '0,').match(/-?\d+(\.\d+)?(?=,)/g) ?? []).map(Number));
  expect(await end()).toBeLessThan(500);
  await button(page, 'Curves and turning points').click();
  await page.getByLabel('Also show what later scenes do').check();
  await expect.poll(end).toBe(1000);
});
