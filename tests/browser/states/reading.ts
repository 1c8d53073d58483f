import { tieId } from '../../../src/measures/coPresence.ts';
import { DETAIL_WORDS } from '../../../src/view/words/details.ts';
import { FIRST_VISIT_WORDS } from '../../../src/view/words/firstVisit.ts';
import { GUARD_WORDS } from '../../../src/view/words/guard.ts';
import { GUIDE_WORDS } from '../../../src/view/words/guide.ts';
import { HINT_WORDS } from '../../../src/view/words/hints.ts';
import { NOTED_WORDS } from '../../../src/view/words/noted.ts';
import { PRESENTING_WORDS } from '../../../src/view/words/presenting.ts';
import { SAID_WORDS } from '../../../src/view/words/said.ts';
import { SHARE_WORDS } from '../../../src/view/words/share.ts';
import { details, settled } from '../page.ts';
import {
  ask,
  dialog,
  keysAreThere,
  openPanel,
  openSearch,
  personOf,
  press,
  pressInHeader,
  type Screen,
  type States,
  shownButton,
} from './screen.ts';
import { openOwn } from './writing.ts';

/** The picture, its cards and menus, and what lies over it while a story is read. */
export const READING: States = {
  'with all of the panel shown': async (screen) => {
    await openPanel(screen);
    const { whoIsWhere } = SAID_WORDS[screen.language];
    await screen.page.locator('[data-panel]').getByText(whoIsWhere).waitFor();
  },
  'with shared scenes selected': async (screen) => {
    await ask(screen, `&together=so-far&tie=${encodeURIComponent(tieId('carrie', 'miranda'))}`);
    await details(screen.page).getByRole('heading').first().waitFor();
  },
  'pointing at a person': async (screen) => {
    await settled(screen.page);
    await keysAreThere(screen);
    await personOf(screen, 'carrie').focus();
    await screen.page.getByRole('tooltip').waitFor();
  },
  'pointing at a line': (screen) => pointAt(screen, '[data-target]'),
  'pointing at a place': async (screen) => {
    // The places of a small story are not all under its people, on a phone either.
    await openOwn(screen);
    await pointAt(screen, '[data-place]');
  },
  'with the menu of a person': async (screen) => {
    await openMenu(screen);
  },
  'with whom to compare a person': async (screen) => {
    const menu = await openMenu(screen);
    const { compareWith } = HINT_WORDS[screen.language];
    await menu.getByRole('menuitem', { name: compareWith, exact: true }).press('Enter');
    await menu.getByRole('menuitem', { name: 'Big', exact: true }).waitFor();
  },
  'with a spot asked for': async (screen) => {
    const menu = await openMenu(screen);
    const { move, clickSpot } = SAID_WORDS[screen.language];
    await menu.getByRole('menuitem', { name: move, exact: true }).press('Enter');
    await screen.page.getByText(clickSpot('Carrie')).waitFor();
  },
  'zoomed in': async (screen) => {
    await press(screen, screen.words.zoomIn);
    await shownButton(screen.page, SAID_WORDS[screen.language].pan.left).waitFor();
  },
  'with the legend open': async (screen) => {
    await screen.page.locator('summary', { hasText: screen.words.legend }).press('Enter');
    await screen.page.locator('details[open] [aria-pressed]').first().waitFor();
  },
  'with filters and the list of people': async (screen) => {
    await screen.page.goto(screen.start.replace(/story=[^&]*/, 'story=hamlet'));
    await press(screen, screen.words.filter);
    await dialog(screen, screen.words.filter).getByRole('listitem').first().waitFor();
  },
  'with search results': async (screen) => {
    await (await openSearch(screen)).fill('a');
    await screen.page.getByRole('option').first().waitFor();
  },
  'with nothing found': async (screen) => {
    await (await openSearch(screen)).fill('xyzzy');
    await screen.page.getByRole('note').first().waitFor();
  },
  'with the settings open': async (screen) => {
    await pressInHeader(screen, screen.words.settings);
    await dialog(screen, screen.words.settings).getByRole('radio').first().waitFor();
  },
  'with the share dialog and its code': async (screen) => {
    await pressInHeader(screen, screen.words.share);
    await press(screen, SHARE_WORDS[screen.language].code);
    await screen.page.getByRole('img', { name: SHARE_WORDS[screen.language].codeLabel }).waitFor();
  },
  'with the choice of a scene to compare with': async (screen) => {
    await press(screen, screen.words.compare);
    await dialog(screen, screen.words.compareWith).getByRole('combobox').waitFor();
  },
  'with the panel of a comparison': async (screen) => {
    await ask(screen, '&compare=3');
    await openPanel(screen);
    await shownButton(screen.page, DETAIL_WORDS[screen.language].compareStop).waitFor();
  },
  'in chronological order': async (screen) => {
    await press(screen, screen.words.asHappened);
    await screen.page.getByRole('alert').getByRole('button').first().waitFor();
  },
  'blanked in full screen': async (screen) => {
    await keysAreThere(screen);
    await screen.page.keyboard.press('f');
    await screen.page.locator('[data-full-screen]').waitFor();
    await screen.page.keyboard.press('b');
    await screen.page.getByRole('button', { name: PRESENTING_WORDS[screen.language].show }).waitFor();
  },
  'at the end of playing': async (screen) => {
    await screen.page.goto(screen.start.replace('scene=9', 'scene=18'));
    await settled(screen.page);
    await screen.page.getByRole('combobox', { name: screen.words.speed }).selectOption('4');
    await press(screen, screen.words.previousScene);
    await settled(screen.page);
    await press(screen, screen.words.play);
    await shownButton(screen.page, NOTED_WORDS[screen.language].nextStory).waitFor();
  },
  'with the guide': async (screen) => {
    await ask(screen, '&guide=3');
    await shownButton(screen.page, GUIDE_WORDS[screen.language].next).waitFor();
  },
};

/** What a reader sees who has never been here. */
export const FIRST: States = {
  'on a first visit': (screen) => hint(screen, 'timeline').waitFor(),
  'with the hint at a person': async (screen) => {
    await pass(screen, 'timeline');
    await hint(screen, 'person').waitFor();
  },
  'with the hint at a line': async (screen) => {
    await pass(screen, 'timeline');
    await pass(screen, 'person');
    await hint(screen, 'line').waitFor();
  },
  'guarded, in storylines': async (screen) => {
    await press(screen, screen.words.viewNames.storylines);
    await screen.page.getByText(GUARD_WORDS[screen.language].show).waitFor();
  },
  'guarded, in tables': async (screen) => {
    await press(screen, screen.words.viewNames.tables);
    await screen.page.getByText(GUARD_WORDS[screen.language].show).waitFor();
  },
  'guarded, with the search': async (screen) => {
    await (await openSearch(screen)).fill('John');
    await screen.page.getByText(GUARD_WORDS[screen.language].notSearched).waitFor();
  },
};

const hint = ({ page, language }: Screen, which: 'timeline' | 'person' | 'line') =>
  page.getByRole('note').filter({ hasText: FIRST_VISIT_WORDS[language][which] });

const pass = (screen: Screen, which: 'timeline' | 'person') =>
  shownButton(hint(screen, which), FIRST_VISIT_WORDS[screen.language].gotIt).press('Enter');

/** Rests the pointer on a mark, where it is not under another. */
async function pointAt(screen: Screen, what: string): Promise<void> {
  const { page } = screen;
  await keysAreThere(screen);
  await settled(page);
  const spot = await page.locator('[data-stage]').evaluate((stage, mark) => {
    const { left, top, right, bottom } = stage.getBoundingClientRect();
    for (let y = Math.max(top, 0) + 4; y < Math.min(bottom, innerHeight); y += 3)
      for (let x = left + 4; x < right; x += 3) {
        const on = document
          .elementFromPoint(x, y)
          ?.closest('[data-person], [data-target], [data-words], [data-place]');
        if (on?.matches(mark)) return { x, y };
      }
    return undefined;
  }, what);
  if (!spot) throw new Error(`Nothing on the stage is ${what}.`);
  await page.mouse.move(2, 2);
  await page.mouse.move(spot.x, spot.y);
  await page.getByRole('tooltip').waitFor();
}

async function openMenu(screen: Screen) {
  await settled(screen.page);
  await keysAreThere(screen);
  await personOf(screen, 'carrie').press('Shift+F10');
  const menu = screen.page.getByRole('menu');
  await menu.waitFor();
  return menu;
}
