import { expect } from 'vitest';
import { EXPORT_WORDS } from '../../../src/view/words/exporting.ts';
import { ask, dialog, pressInHeader, type Screen, type States, shownButton } from './screen.ts';

/** What is printed. */
export const PRINTED: States = {
  'storylines as they are printed': async (screen) => {
    await ask(screen, '&view=storylines');
    await screen.page.locator('[data-cursor="9"]').waitFor();
    await showSheet(screen, 'svg');
  },
  'tables as they are printed': async (screen) => {
    await ask(screen, '&view=tables');
    await screen.page.getByRole('grid').first().waitFor();
    await showSheet(screen, 'table');
  },
  'the filmstrip as it is printed': async (screen) => {
    await ask(screen, '&view=strip');
    await screen.page.locator('g[data-scene="9"]').waitFor();
    await showSheet(screen, 'svg');
  },
  'a booklet as it is printed': async (screen) => {
    await showSheet(screen, 'svg');
    await screen.page.evaluate(() => {
      dispatchEvent(new Event('afterprint'));
      window.print = () => dispatchEvent(new Event('beforeprint'));
    });
    await screen.page.emulateMedia({ media: 'screen' });
    await pressInHeader(screen, screen.words.export);
    const menu = dialog(screen, screen.words.export);
    await shownButton(menu, EXPORT_WORDS[screen.language].booklet).press('Enter');
    await screen.page.emulateMedia({ media: 'print' });
    await screen.page.locator('[data-printed] svg').nth(8).waitFor();
  },
};

/** Shows the page as on paper, once the sheet is made: its script is loaded after the first picture. */
export async function showSheet({ page }: Screen, what: 'svg' | 'table'): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await expect
    .poll(() =>
      page.evaluate((part) => {
        dispatchEvent(new Event('beforeprint'));
        return document.querySelector(`[data-printed] ${part}`) !== null;
      }, what),
    )
    .toBe(true);
}
