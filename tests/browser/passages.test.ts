import { expect, test } from 'vitest';
import { PLAY } from '../app/smallPlay.ts';
import { bringAxe, findings } from './axe.ts';
import { drop } from './drop.ts';
import { take } from './files.ts';
import { open } from './harness.ts';
import { addressOf, button, openSearch, sceneDetails, valueText } from './page.ts';

test('the text of a play is read, searched and still there after a reload, and leaves the browser with no file', async () => {
  const page = await open({ before: bringAxe });
  await drop(page, 'letter.xml', PLAY);
  await expect.poll(() => valueText(page)).toMatch(/^Scene 1 of 3: /);
  const text = sceneDetails(page);
  await text.getByRole('heading', { name: 'Text of the scene I.1' }).waitFor();
  await text.getByText('Which letter do you mean?').waitFor();
  await button(page, 'Show all 13 passages').click();
  await text.getByText('Line 12 of the gate.').waitFor();
  expect(await findings(page)).toEqual([]);

  const field = await openSearch(page);
  await field.fill('ash');
  await page.getByRole('option', { name: 'CLEO The letter is ash.' }).waitFor();
  expect(await findings(page)).toEqual([]);
  await field.press('Enter');
  await expect.poll(() => valueText(page)).toMatch(/^Scene 3 of 3: /);
  await page.locator('li:focus', { hasText: 'The letter is ash.' }).waitFor();
  expect(await text.locator('mark').innerText()).toBe('ash');

  await expect.poll(() => addressOf(page).get('own')).toMatch(/./);
  await expect.poll(() => addressOf(page).get('scene')).toBe('3');
  await page.reload();
  await text.getByRole('heading', { name: 'Text of the scene II.1' }).waitFor();
  await text.getByText('The letter is ash.').waitFor();
  expect((await take(page, 'Save data')).content.toString()).not.toContain('ash');
  expect(decodeURIComponent(page.url())).not.toContain('ash');
});
