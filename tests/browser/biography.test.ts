import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { open } from './harness.ts';
import { addressOf, button, character, details, openSearch } from './page.ts';

test('the biography of Carrie and Big ends at the current scene, shows later ones on request, and is saved as SVG', async () => {
  const page = await open({ address: '?scene=9&relation=carrie-towards-big' });
  await button(page, 'Shared biography').click();
  const dialog = page.getByRole('dialog', { name: 'Shared biography' });
  const shared = () =>
    dialog
      .locator('circle[data-scene]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-scene')));
  await expect.poll(shared).toEqual(['1']);
  expect(await dialog.innerHTML()).not.toContain('John');
  await dialog.getByLabel('Show later scenes (spoilers)').check();
  await expect.poll(shared).toEqual(['1', '16', '17']);
  await dialog.getByText('Apart from scene 2 to 15').waitFor();
  await dialog.getByText('Her answer is no, and she wants no more of his attempts.').waitFor();
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save as SVG' }).click();
  const text = (await buffer(await (await saved).createReadStream())).toString();
  expect(text).toMatch(/^<\?xml.*<title>Carrie and Big · An American Girl in Paris<\/title>/s);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
});

test('a biography opens from two characters, from one and from the search, and is in the address', async () => {
  const page = await open({ address: '?scene=9' });
  const dialog = page.getByRole('dialog', { name: 'Shared biography' });
  const title = dialog.locator('svg > title');
  const reading = async (of: string) => {
    await expect.poll(() => title.textContent()).toBe(`${of} · An American Girl in Paris`);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  };
  await character(page, 'Carrie').press('Enter');
  await character(page, 'Big').press('Shift+Enter');
  await expect.poll(() => addressOf(page).getAll('biography')).toEqual(['carrie', 'big']);
  await reading('Carrie and Big');
  await expect.poll(() => addressOf(page).has('biography')).toBe(false);
  await details(page).getByLabel('Biography with').selectOption('Miranda');
  await details(page).getByRole('button', { name: 'Show', exact: true }).click();
  await reading('Carrie and Miranda');
  await (await openSearch(page)).fill('steve mar');
  await page
    .getByRole('option', { name: /Steve and Mary/ })
    .first()
    .click();
  await reading('Steve and Mary');
});

test('a biography is saved as PNG', async () => {
  const page = await open({ address: '?scene=9&biography=carrie&biography=big' });
  const saved = page.waitForEvent('download');
  await button(page, 'Save as PNG').click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('american-girl-in-paris-carrie-big.png');
  const bytes = await buffer(await file.createReadStream());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
});
