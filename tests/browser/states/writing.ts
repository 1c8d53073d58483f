import { AUTHOR_WORDS } from '../../../src/view/words/author.ts';
import { CHECK_WORDS } from '../../../src/view/words/checks.ts';
import { DOCUMENT_WORDS } from '../../../src/view/words/documents.ts';
import { EDIT_WORDS } from '../../../src/view/words/edit.ts';
import { PEOPLE_WORDS } from '../../../src/view/words/people.ts';
import { SHELF_WORDS } from '../../../src/view/words/shelf.ts';
import { drop } from '../drop.ts';
import { settled } from '../page.ts';
import {
  ask,
  closeNotice,
  dialog,
  keysAreThere,
  openPanel,
  personOf,
  press,
  pressInHeader,
  type Screen,
  type States,
  shownButton,
} from './screen.ts';

const KEY = `The key

## Low water @ the harbour
Ben
Ann
// Who finds it?
Ben -> Ann: in love (romance, +0.8, strong)

## Morning
Ann
Cleo
`;

/** The reader's own stories: their text, their picture while it is edited, and where they are kept. */
export const WRITING: States = {
  'with the text of a sample story': async (screen) => {
    await ask(screen, '&edit=1');
    await shownButton(screen.page, AUTHOR_WORDS[screen.language].makeMine).waitFor();
  },
  'with a copy of a sample story asked for': async (screen) => {
    await ask(screen, '&edit=1&character=carrie');
    await showPicture(screen);
    await press(screen, EDIT_WORDS[screen.language].relateTo('Carrie'));
    await dialog(screen, AUTHOR_WORDS[screen.language].makeMine).waitFor();
  },
  'with a story as text': (screen) => openText(screen),
  'with a story in a plain text box': async (screen) => {
    await openText(screen);
    await press(screen, AUTHOR_WORDS[screen.language].plain);
    await screen.page.locator('textarea').filter({ visible: true }).first().waitFor();
  },
  'with lines to check': async (screen) => {
    await openText(screen, `${KEY}Ben => Ann: what is this?\nBen -> : nothing\n`);
    await screen.page
      .getByText(AUTHOR_WORDS[screen.language].problems(2))
      .or(screen.page.getByText(AUTHOR_WORDS[screen.language].problems(1)))
      .first()
      .waitFor();
  },
  'with the sheet of the text format': async (screen) => {
    await openText(screen);
    const { cheatSheet } = AUTHOR_WORDS[screen.language];
    await press(screen, cheatSheet);
    await dialog(screen, cheatSheet).waitFor();
  },
  'with a scene edited in the panel': async (screen) => {
    await openText(screen);
    await showPicture(screen);
    await openPanel(screen);
    await screen.page.getByRole('heading', { name: EDIT_WORDS[screen.language].scene.heading }).waitFor();
  },
  'with a new person': async (screen) => {
    await openText(screen);
    await press(screen, EDIT_WORDS[screen.language].addPerson);
    await screen.page.getByRole('textbox', { name: EDIT_WORDS[screen.language].personName }).waitFor();
  },
  'with the partner of a new relationship asked for': async (screen) => {
    await selectWhileEditing(screen);
    await press(screen, EDIT_WORDS[screen.language].relateTo('Ben'));
    await dialog(screen, EDIT_WORDS[screen.language].relateTo('Ben')).waitFor();
  },
  'with the card of a relationship': async (screen) => {
    await selectWhileEditing(screen);
    await press(screen, EDIT_WORDS[screen.language].relateTo('Ben'));
    const partners = dialog(screen, EDIT_WORDS[screen.language].relateTo('Ben'));
    await partners.getByRole('button', { name: 'Cleo' }).press('Enter');
    await dialog(screen, 'Ben → Cleo').waitFor();
  },
  ...Object.fromEntries(
    (['merge', 'split', 'rename', 'group', 'leaveOut'] as const).map((action) => [
      `with the dialog of “${action}”`,
      async (screen: Screen) => {
        await openOwn(screen);
        await personOf(screen, 'ben').press('Enter');
        await press(screen, PEOPLE_WORDS[screen.language][action]);
        await screen.page.locator('dialog[open] form').waitFor();
      },
    ]),
  ),
  'with the list of edits': async (screen) => {
    await openOwn(screen);
    await personOf(screen, 'ben').press('Enter');
    const words = PEOPLE_WORDS[screen.language];
    await press(screen, words.rename);
    await screen.page.getByRole('textbox', { name: words.newName }).fill('Benjamin');
    await screen.page.keyboard.press('Enter');
    await screen.page
      .locator('summary', { hasText: words.changes(1) })
      .first()
      .press('Enter');
    await shownButton(screen.page, words.undo).waitFor();
  },
  'with observations': async (screen) => {
    await openOwn(screen);
    const { title } = CHECK_WORDS[screen.language];
    await pressInHeader(screen, screen.words.settings);
    await screen.page.getByRole('checkbox', { name: title }).press('Space');
    await screen.page.keyboard.press('Escape');
    await screen.page.getByRole('region', { name: title }).getByRole('status').waitFor();
  },
  'with where the story is kept': async (screen) => {
    await openOwn(screen);
    const saved = DOCUMENT_WORDS[screen.language].state({ type: 'saved' });
    await shownButton(screen.page, saved).press('Enter');
    await dialog(screen, saved).waitFor();
  },
  'with earlier versions': async (screen) => {
    await openOwn(screen);
    const words = DOCUMENT_WORDS[screen.language];
    await shownButton(screen.page, words.state({ type: 'saved' })).press('Enter');
    await press(screen, words.versions);
    await dialog(screen, words.versions).waitFor();
  },
  'with the reader’s stories': async (screen) => {
    await openOwn(screen);
    await pressInHeader(screen, screen.words.stories);
    const own = screen.page.getByRole('region', { name: SHELF_WORDS[screen.language].yours });
    await own.getByRole('button', { name: 'The key' }).first().waitFor();
    await dialog(screen, screen.words.stories).locator('svg [data-character]').first().waitFor();
  },
  'with stories that the browser has lost': async (screen) => {
    await screen.page.evaluate(() =>
      localStorage.setItem('throughline-kept', '[{"key":"gone","title":"The key","at":1700000000000}]'),
    );
    await screen.page.reload();
    await dialog(screen, SHELF_WORDS[screen.language].lostTitle).waitFor();
  },
};

/** Opens a small story of the reader's own. */
export async function openOwn(screen: Screen, text = KEY): Promise<void> {
  const { page } = screen;
  await keysAreThere(screen);
  await drop(page, 'key.story', text);
  await page.waitForURL(/own=/);
  await closeNotice(screen).catch(() => {});
  await settled(page);
}

async function openText(screen: Screen, text = KEY): Promise<void> {
  await openOwn(screen, text);
  await screen.page.keyboard.press('e');
  const { storyText } = AUTHOR_WORDS[screen.language];
  await screen.page.getByRole('textbox', { name: storyText }).filter({ hasText: 'The key' }).waitFor();
}

/** Shows the picture, whose place the text takes in a small window. */
async function showPicture({ page, language }: Screen): Promise<void> {
  const { picture, shows } = AUTHOR_WORDS[language];
  await page.getByRole('region', { name: AUTHOR_WORDS[language].pane }).waitFor();
  const button = page.getByRole('group', { name: shows }).getByRole('button', { name: picture, exact: true });
  if (await button.isVisible()) await button.press('Enter');
}

async function selectWhileEditing(screen: Screen): Promise<void> {
  await openText(screen);
  await showPicture(screen);
  await personOf(screen, 'ben').press('Enter');
}
