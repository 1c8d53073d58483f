import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { open } from './harness.ts';
import { addressOf, arriveAt, button, details } from './page.ts';

test('the table of relations is sorted by any column, leads to a relation, and is saved as CSV', async () => {
  const page = await open({ address: '?scene=9' });
  await button(page, 'Tables').click();
  await expect.poll(() => addressOf(page).get('view')).toBe('tables');
  const table = page.getByRole('region', { name: 'Relationships in this scene' }).getByRole('grid');
  const column = async (index: number) => table.locator(`tbody tr > :nth-child(${index})`).allInnerTexts();
  await table.waitFor();
  const strengths = (await column(6)).map(Number);
  expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
  await table.getByRole('button', { name: 'Warmth' }).click();
  await expect
    .poll(() => table.getByRole('columnheader', { name: 'Warmth' }).getAttribute('aria-sort'))
    .toBe('ascending');
  const valences = (await column(5)).map(Number);
  expect(valences).toEqual(valences.toSorted((a, b) => a - b));

  const saved = page.waitForEvent('download');
  await button(page, 'Save as CSV').first().click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('american-girl-in-paris-relationships-scene-9.csv');
  const text = (await buffer(await file.createReadStream())).toString();
  expect(text.split('\n')[0]).toBe('From,To,Direction,Kind,Warmth,Strength,Description,Since scene');
  expect(text.trim().split('\n')).toHaveLength(valences.length + 1);

  await table.getByRole('button', { name: 'Relationship: Big, Carrie' }).click();
  await details(page).getByRole('heading', { name: 'Big → Carrie' }).waitFor();
});

test('the table of pairs shows every relation, is sorted, and is saved as CSV', async () => {
  const page = await open({ address: '?scene=9&view=tables' });
  const table = page.getByRole('region', { name: 'Relationship matrix' }).getByRole('grid');
  const names = () => table.locator('tbody th').allInnerTexts();
  await expect.poll(async () => (await names())[0]).toBe('Carrie');
  await table.getByRole('button', { name: 'Person' }).click();
  await expect.poll(async () => (await names())[0]).toBe('Aleksandr');
  expect(await names()).toEqual((await names()).toSorted());
  const saved = page.waitForEvent('download');
  await button(page, 'Save as CSV').nth(1).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('american-girl-in-paris-pairs-scene-9.csv');
  await table.getByRole('button', { name: /^Big → Carrie: Romance, warmth/ }).click();
  await details(page).getByRole('heading', { name: 'Big → Carrie' }).waitFor();
});

test('the table of presence ends at the current scene until later ones are switched on', async () => {
  const page = await open({ address: '?scene=9&view=tables' });
  const table = page.getByRole('region', { name: 'Cast by scene' }).getByRole('grid');
  const scenes = table.getByRole('columnheader', { name: /^Scene \d+ of 18/ });
  await expect.poll(() => scenes.count()).toBe(9);
  const beyond = () => page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
  await expect.poll(beyond).toBe(0);
  await page.getByLabel('Show later scenes (spoilers)').check();
  await expect.poll(() => scenes.count()).toBe(18);
  await table.getByRole('button', { name: /^Scene 12 of 18/ }).click();
  await arriveAt(page, 12);
  await button(page, 'Graph').click();
  await page.getByTestId('stage').waitFor();
});
