import { expect, test } from 'vitest';
import { take } from './files.ts';
import { open } from './harness.ts';
import { addressOf, button, slider, stage } from './page.ts';

const sentences = (page: Awaited<ReturnType<typeof open>>) =>
  page.getByRole('region', { name: 'Compare' }).getByRole('listitem').allInnerTexts();

test('scenes 3 and 16 are compared: on the picture, in sentences, in the address, and in the export', async () => {
  const page = await open({ address: '?scene=16' });
  await button(page, 'Compare').click();
  await page.getByRole('combobox', { name: 'Compare this scene with' }).selectOption({ index: 3 });
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Between scene 3 and scene 16' }).waitFor();
  await expect
    .poll(async () => (await sentences(page)).map((text) => text.replace(/\s+/g, ' ')))
    .toContain('Carrie and Big: new, reconciled, in love. began, for the better');
  await expect.poll(() => addressOf(page).get('compare')).toBe('3');
  const line = (id: string) => stage(page).locator(`[data-relation="${id}"]`).getAttribute('data-difference');
  await expect.poll(() => line('carrie-and-aleksandr')).toBe('worse');
  await expect.poll(() => line('miranda-towards-big')).toBe('better');
  await page.getByText('Scene 3 → 16', { exact: true }).waitFor();
  expect(await slider(page).getAttribute('aria-valuetext')).toMatch(/^Scene 3 → 16: First impressions → /);
  await expect.poll(() => stage(page).locator('[data-trace="big"]').count()).toBe(1);

  const { content } = await take(page, 'SVG');
  expect(content.toString()).toContain('Between scene 3 and scene 16: First impressions → On the other side');

  await page.reload();
  await page.getByRole('heading', { name: 'Between scene 3 and scene 16' }).waitFor();
  await button(page, 'Stop comparing').click();
  await page.getByRole('region', { name: 'Scene details' }).waitFor();
  await expect.poll(() => addressOf(page).has('compare')).toBe(false);
});

test('the second thumb moves by keyboard, and a click with Shift puts it anywhere', async () => {
  const page = await open({ address: '?scene=9&compare=3' });
  const other = page.getByRole('slider', { name: 'Scene to compare with' });
  await other.press('ArrowRight');
  await page.getByRole('heading', { name: 'Between scene 4 and scene 9' }).waitFor();
  const box = (await slider(page).boundingBox()) as { x: number; y: number; width: number; height: number };
  await page.keyboard.down('Shift');
  await page.mouse.click(box.x + box.width - 11, box.y + box.height / 2);
  await page.keyboard.up('Shift');
  await page.getByRole('heading', { name: 'Between scene 9 and scene 18' }).waitFor();
  expect(await slider(page).getAttribute('aria-valuetext')).toMatch(/^Scene 9 → 18: /);
});
