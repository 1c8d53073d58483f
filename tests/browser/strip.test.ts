import { execFileSync } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { open } from './harness.ts';
import { addressOf, arriveAt, button } from './page.ts';

test('the filmstrip shows the turning points or chosen scenes, and is saved as the program writes it', async () => {
  const page = await open();
  await button(page, 'Filmstrip').click();
  const shown = () =>
    page.locator('g[data-scene]').evaluateAll((all) => all.map((one) => one.getAttribute('data-scene')));
  await expect.poll(shown).toContain('16');
  await expect.poll(() => addressOf(page).get('view')).toBe('strip');
  await page.getByRole('textbox', { name: 'Scenes' }).fill('1, 6, 9, 16');
  await expect.poll(shown).toEqual(['1', '6', '9', '16']);
  const saved = page.waitForEvent('download');
  await button(page, 'Save as SVG').click();
  const file = await saved;
  const text = (await buffer(await file.createReadStream())).toString();
  const program = execFileSync(process.execPath, [
    'dist-cli/throughline.js',
    ...['strip', 'american-girl-in-paris', '--scenes', '1,6,9,16', '-o', '-'],
  ]).toString();
  expect(text).toBe(program);
  await page.getByRole('textbox', { name: 'Scenes' }).fill('/6');
  await expect.poll(shown).toEqual(['1', '7', '13']);
  // The choice is in the address, so it survives a reload.
  await expect.poll(() => addressOf(page).get('strip')).toBe('/6');
  await page.reload();
  await expect.poll(shown).toEqual(['1', '7', '13']);
  await page.getByRole('button', { name: 'Scene 7, After the beep' }).click();
  await arriveAt(page, 7);
  await page.locator('g[data-scene="13"] > text').click();
  await arriveAt(page, 13);
});

test('opened by a link, the filmstrip has no picture of a later scene', async () => {
  const page = await open({ address: '?scene=9' });
  await button(page, 'Filmstrip').click();
  await page.locator('g[data-scene="9"]').waitFor();
  expect(await page.locator('g[data-scene="16"]').count()).toBe(0);
  await page.getByLabel('Show later scenes (spoilers)').check();
  await page.locator('g[data-scene="16"]').waitFor();
});
