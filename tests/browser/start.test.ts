import { expect, test } from 'vitest';
import { open } from './harness.ts';
import { button, characters, valueText } from './page.ts';

test('the start screen shows every story that ships as a picture, and opens one on a click', async () => {
  const page = await open({ address: '?scene=9' });
  await button(page, 'Stories').click();
  const dialog = page.getByRole('dialog', { name: 'Stories' });
  const cards = dialog.getByRole('listitem').filter({ has: page.getByRole('heading') });
  await cards.first().waitFor();
  const count = await cards.count();
  expect(count).toBeGreaterThan(0);
  await expect.poll(() => dialog.locator('svg [data-character]').count()).toBeGreaterThan(count);
  await expect.poll(() => cards.locator('svg').count()).toBe(count);

  await dialog.getByRole('button', { name: 'An American Girl in Paris' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await expect.poll(() => valueText(page)).toMatch(/^Scene 1 of 18/);
});

test('a sample text is opened, and then replaced by another text', async () => {
  const page = await open();
  await button(page, 'Stories').click();
  await button(page, 'Screenplay').click();
  await button(page, 'Open this text').click();
  await expect.poll(() => valueText(page)).toBe('Scene 1 of 2: Classroom, morning');

  await button(page, 'Stories').click();
  const text = page.getByRole('textbox', { name: 'Text of the story' });
  expect(await text.inputValue()).toContain('EXT. BRIDGE');
  await text.fill('# One\nDora\nEve\nFay\n');
  await button(page, 'Open this text').click();
  await expect.poll(() => valueText(page)).toBe('Scene 1 of 1: One');
  await expect.poll(() => characters(page).getByRole('button').count()).toBe(3);
});

test('a text that is not a story is refused, and kept for editing', async () => {
  const page = await open();
  await button(page, 'Stories').click();
  const text = page.getByRole('textbox', { name: 'Text of the story' });
  await text.fill('{ "format": "throughline", ');
  await button(page, 'Open this text').click();
  await page.getByText('your story is still here').waitFor();
  expect(await valueText(page)).toMatch(/^Scene 1 of 18/);
  await button(page, 'Stories').click();
  expect(await text.inputValue()).toBe('{ "format": "throughline", ');
});

test('the start screen fits a narrow phone, in German, and closes with Escape', async () => {
  const page = await open({ address: '?lang=de', width: 320, height: 640 });
  await page.getByRole('button', { name: 'Geschichten' }).click();
  const dialog = page.getByRole('dialog', { name: 'Geschichten' });
  await dialog.getByRole('heading', { name: 'Eigene Geschichte öffnen' }).waitFor();
  await dialog.locator('svg [data-character]').first().waitFor();
  expect(await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
});
