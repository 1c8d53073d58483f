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
  for (const [view, pages] of [
    ['graph', 1],
    ['storylines', 1],
    ['strip', 1],
  ] as const)
    test(`the ${view} takes one page of A4, upright and across (${colors})`, async () => {
      const page = await open({ address: '?scene=9', colors });
      await page.goto(`${page.url()}&view=${view}`);
      await page.locator('svg').first().waitFor();
      await expect.poll(() => page.evaluate(printsSheet)).toBe(true);
      for (const landscape of [false, true])
        expect(pagesOf(await page.pdf({ format: 'A4', landscape }))).toBe(pages);
      expect(await page.locator('[data-printed]').count()).toBe(0);
    });
