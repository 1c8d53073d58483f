import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { open } from './harness.ts';
import { button } from './walk.ts';

test('the biography of Carrie and Big ends at the scene, is told whole when asked for, and leaves as SVG', async () => {
  const page = await open({ address: '?scene=9&relation=carrie-towards-big' });
  await button(page, 'Biography of the two').click();
  const dialog = page.getByRole('dialog', { name: 'Biography of the two' });
  const shared = () =>
    dialog
      .locator('circle[data-scene]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-scene')));
  await expect.poll(shared).toEqual(['1']);
  expect(await dialog.innerHTML()).not.toContain('John');
  await dialog.getByLabel('Also show what later scenes do').check();
  await expect.poll(shared).toEqual(['1', '16', '17']);
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save as SVG' }).click();
  const text = (await buffer(await (await saved).createReadStream())).toString();
  expect(text).toMatch(/^<\?xml.*<title>Carrie and Big · An American Girl in Paris<\/title>/s);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
});
