import { expect, test } from 'vitest';
import { open } from './harness.ts';

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;

for (const colors of ['light', 'dark'] as const)
  for (const [view, pages] of [
    ['graph', 1],
    ['storylines', 1],
    ['strip', 1],
  ] as const)
    test(`the ${view} takes one page of A4, upright and across (${colors})`, async () => {
      const page = await open({ address: '?scene=9', colors });
      await page.goto(`${page.url()}&view=${view}`);
      // Loaded with the menu, which the page fetches by itself.
      await page.getByRole('button', { name: 'Export' }).click();
      await page
        .getByRole('dialog', { name: /^Export/ })
        .getByRole('button', { name: 'Print' })
        .waitFor();
      await page.keyboard.press('Escape');
      await page.waitForLoadState('networkidle');
      for (const landscape of [false, true])
        expect(pagesOf(await page.pdf({ format: 'A4', landscape }))).toBe(pages);
      expect(await page.locator('[data-printed]').count()).toBe(0);
    });
