import { expect, test } from 'vitest';
import { open } from './harness.ts';

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;

/** Whether the sheet is there while the page prints: its script is loaded after the first picture. */
function printsSheet(): boolean {
  window.dispatchEvent(new Event('beforeprint'));
  const isThere = document.querySelector('[data-printed]') !== null;
  window.dispatchEvent(new Event('afterprint'));
  return isThere;
}

for (const colors of ['light', 'dark'] as const)
  test(`graph, storylines and filmstrip take one page of A4 each, upright and across (${colors})`, async () => {
    const page = await open({ address: '?scene=9', colors });
    const start = page.url();
    await page.emulateMedia({ media: 'print' });
    // The ground of the paper: it would be printed dark where backgrounds are printed.
    const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    expect(await scheme()).toBe('light');
    await page.emulateMedia({ media: null });
    for (const view of ['graph', 'storylines', 'strip']) {
      await page.goto(`${start}&view=${view}`);
      await page.locator('svg').first().waitFor();
      await expect.poll(() => page.evaluate(printsSheet)).toBe(true);
      for (const landscape of [false, true])
        expect(pagesOf(await page.pdf({ format: 'A4', landscape })), view).toBe(1);
      expect(await page.locator('[data-printed]').count()).toBe(0);
    }
  });

test('a booklet has a page of A4 for each scene that may be seen, upright and across', async () => {
  const page = await open({ address: '?scene=9' });
  await expect.poll(() => page.evaluate(printsSheet)).toBe(true);
  // The browser that the tests drive has no dialog for printing.
  await page.evaluate(() => {
    window.print = () => {};
  });
  for (const landscape of [false, true]) {
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('button', { name: 'Booklet' }).click();
    await page.getByRole('dialog', { name: 'Export' }).waitFor({ state: 'hidden' });
    expect(pagesOf(await page.pdf({ format: 'A4', landscape }))).toBe(9);
  }
});
