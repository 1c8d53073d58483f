import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bringAxe, findings } from './axe.ts';
import { open } from './harness.ts';
import { arriveAt, button, character, clickRelation, details, openSearch, settled } from './page.ts';

type States = Readonly<Record<string, (page: Page) => Promise<unknown>>>;

/** What is arranged differently on each screen. */
const ARRANGED: States = {
  'at the start': (page) => arriveAt(page, 9),
  'with a character selected': async (page) => {
    await character(page, 'Carrie').press('Enter');
    await details(page).getByRole('heading', { name: 'Carrie' }).first().waitFor();
  },
  'with the export menu open': (page) => button(page, 'Export').click(),
  'with the start screen open': async (page) => {
    await button(page, 'Stories').click();
    await page.getByRole('dialog', { name: 'Stories' }).locator('svg [data-character]').first().waitFor();
  },
  'in tables': async (page) => {
    await button(page, 'Tables').click();
    await page.getByRole('columnheader', { name: /Warmth/ }).waitFor();
  },
  'with two scenes compared': async (page) => {
    await page.goto(`${page.url()}&compare=3`);
    await page.getByRole('slider', { name: 'Scene to compare with' }).waitFor();
  },
  'with the keys listed': async (page) => {
    // On a phone, below “More”.
    const settings = button(page, 'Settings');
    const more = button(page, 'More');
    await settings.or(more).filter({ visible: true }).first().waitFor();
    if (!(await settings.isVisible())) await more.click();
    await settings.click();
    await button(page, 'Keyboard shortcuts').click();
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  },
  'in full screen': async (page) => {
    // The keys come after the first picture, with the part that announces the scene.
    await page.getByRole('status').filter({ hasText: 'Scene 9' }).waitFor();
    await page.keyboard.press('f');
    await page.getByRole('region', { name: 'Full screen' }).waitFor();
  },
};

/** What differs little from one screen to the next: each is looked at on one of them. */
const ALIKE: States = {
  'with a relation selected': async (page) => {
    await clickRelation(page);
    await details(page).getByRole('heading').first().waitFor();
  },
  'with the search open': openSearch,
  'in storylines': async (page) => {
    await button(page, 'Storylines').click();
    await page.locator('[data-cursor="9"]').waitFor();
    await page.getByText('As text').click();
    await page
      .getByRole('button', { name: /^Scene 9, / })
      .first()
      .waitFor();
  },
  'in the filmstrip': async (page) => {
    await button(page, 'Filmstrip').click();
    await page.locator('g[data-scene="9"]').waitFor();
  },
  'with a biography open': async (page) => {
    await page.goto(`${page.url()}&biography=carrie&biography=big`);
    await page.getByRole('region', { name: 'Shared biography' }).waitFor();
  },
  'with the curves open': async (page) => {
    await button(page, 'Curves and turning points').click();
    await page.getByRole('combobox', { name: 'Curve' }).waitFor();
  },
  'with a notice': async (page) => {
    await character(page, 'Miranda').press('Alt+ArrowRight');
    await page.getByRole('button', { name: 'Undo' }).first().waitFor();
  },
  'as it is printed': async (page) => {
    await page.emulateMedia({ media: 'print' });
    // The sheet is made by a script that is loaded after the first picture.
    await expect
      .poll(() =>
        page.evaluate(() => {
          dispatchEvent(new Event('beforeprint'));
          return document.querySelector('[data-printed] svg') !== null;
        }),
      )
      .toBe(true);
  },
  'with the list of scenes open': (page) =>
    page
      .getByRole('button', { name: /scenes/i })
      .first()
      .click(),
};

const SCREENS = [
  [320, 'light'],
  [768, 'dark'],
  [1440, 'light'],
] as const;

for (const [at, [width, colors]] of SCREENS.entries()) {
  test(`axe finds nothing, ${width} wide and ${colors}`, async () => {
    const page = await open({ address: '?scene=9', width, colors, before: bringAxe });
    const found: string[] = [];
    const start = page.url();
    const alike = Object.entries(ALIKE).filter((_, index) => index % SCREENS.length === at);
    for (const [name, enter] of [...Object.entries(ARRANGED), ...alike]) {
      await page.emulateMedia({ media: 'screen' });
      await page.goto(start);
      await page.getByTestId('stage').waitFor();
      await enter(page);
      if (await page.getByTestId('stage').isVisible()) await settled(page);
      found.push(...(await findings(page)).map((finding) => `${name}: ${finding}`));
    }
    expect(found).toEqual([]);
  });
}
