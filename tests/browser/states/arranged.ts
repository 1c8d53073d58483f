import { CURVE_WORDS } from '../../../src/view/words/curves.ts';
import { DETAIL_WORDS } from '../../../src/view/words/details.ts';
import { MENU_WORDS } from '../../../src/view/words/menus.ts';
import { PRESENTING_WORDS } from '../../../src/view/words/presenting.ts';
import { clickRelation, settled } from '../page.ts';
import { showSheet } from './printing.ts';
import {
  ask,
  dialog,
  keysAreThere,
  openSearch,
  personOf,
  press,
  pressInHeader,
  type States,
} from './screen.ts';

/** What is arranged differently on each screen. */
export const ARRANGED: States = {
  'at the start': ({ page }) => settled(page),
  'with a character selected': async (screen) => {
    await personOf(screen, 'carrie').press('Enter');
    await screen.page.locator('[data-panel] h2', { hasText: 'Carrie' }).first().waitFor();
  },
  'with the export menu open': async (screen) => {
    await pressInHeader(screen, screen.words.export);
    await screen.page.getByAltText(MENU_WORDS[screen.language].preview).waitFor();
  },
  'with the start screen open': async (screen) => {
    await pressInHeader(screen, screen.words.stories);
    await dialog(screen, screen.words.stories).locator('svg [data-character]').first().waitFor();
  },
  'in tables': async (screen) => {
    await press(screen, screen.words.viewNames.tables);
    await screen.page.getByRole('grid').first().waitFor();
  },
  'with two scenes compared': async (screen) => {
    await ask(screen, '&compare=3');
    const { compareScene } = DETAIL_WORDS[screen.language];
    await screen.page.getByRole('slider', { name: compareScene }).waitFor();
  },
  'with the keys listed': async (screen) => {
    const { help } = PRESENTING_WORDS[screen.language];
    await pressInHeader(screen, screen.words.settings);
    await press(screen, help);
    await dialog(screen, help).waitFor();
  },
  'in full screen': async (screen) => {
    await keysAreThere(screen);
    await screen.page.keyboard.press('f');
    await screen.page.locator('[data-full-screen]').waitFor();
  },
};

/** What differs little from one screen to the next. */
export const ALIKE: States = {
  'with a relation selected': async ({ page }) => {
    await clickRelation(page);
    await page.locator('[data-panel] h2').first().waitFor();
  },
  'with the search open': openSearch,
  'in storylines': async (screen) => {
    await press(screen, screen.words.viewNames.storylines);
    await screen.page.locator('[data-cursor="9"]').waitFor();
    await screen.page.locator('summary', { hasText: screen.words.inWords }).press('Enter');
    await screen.page.locator('details[open] li button').first().waitFor();
  },
  'in the filmstrip': async (screen) => {
    await press(screen, screen.words.viewNames.strip);
    await screen.page.locator('g[data-scene="9"]').waitFor();
  },
  'with a biography open': async (screen) => {
    await ask(screen, '&biography=carrie&biography=big');
    await screen.page.getByRole('region', { name: screen.words.biography }).waitFor();
  },
  'with the curves open': async (screen) => {
    await press(screen, screen.words.curves);
    await screen.page.getByRole('combobox', { name: CURVE_WORDS[screen.language].curve }).waitFor();
  },
  'with a notice': async (screen) => {
    await personOf(screen, 'miranda').press('Alt+ArrowRight');
    await screen.page.getByRole('alert').getByRole('button').first().waitFor();
  },
  'as it is printed': (screen) => showSheet(screen, 'svg'),
  'with the list of scenes open': async (screen) => {
    await press(screen, screen.words.allScenes);
    await dialog(screen, screen.words.allScenes).getByRole('listitem').first().waitFor();
  },
};
