import { writeThroughline } from '../../../src/formats/throughlineWrite.ts';
import { DRAFT_WORDS } from '../../../src/view/words/draft.ts';
import { PASSAGE_WORDS } from '../../../src/view/words/passages.ts';
import { SHARE_WORDS } from '../../../src/view/words/share.ts';
import { PLAY } from '../../app/smallPlay.ts';
import { inEncoding } from '../../formats/decoding/inEncoding.ts';
import { crowdStory } from '../../story/crowd.ts';
import { drop } from '../drop.ts';
import {
  closeNotice,
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

const ALIKE = '# One\nMargarete\nFaust\n# Two\nMargarethe\nFaust\n# Three\nMargharete\nMarthe\n';
const DOUBTFUL = 'The key\n\n## Morning\nAnn\nBen -> Ann (nonsense, +7)\nBen ~> Ann\n';
const BROKEN = '{\n  "format": "throughline",\n  "characters": [,]\n}\n';
const DRAFT = `Title: The key

INT. LOW WATER - DAY

ANN
Words.

BEN
Words.

INT. MORNING - DAY

ANN
Words.

CLEO
Words.
`;

/** What comes with a file or a link, and what goes wrong. */
export const OPENED: States = {
  'with names that may be of one person': async (screen) => {
    await dropFile(screen, 'faust.txt', ALIKE);
    await unfold(screen);
    await screen.page
      .getByRole('alert')
      .getByRole('button', { name: /Margharete/ })
      .first()
      .waitFor();
  },
  'with remarks on a file': async (screen) => {
    await dropFile(screen, 'key.story', DOUBTFUL);
    await unfold(screen);
    await screen.page.getByRole('alert').getByRole('listitem').first().waitFor();
  },
  'with a refused file': async (screen) => {
    await dropFile(screen, 'broken.json', BROKEN);
    await screen.page.getByRole('alert').locator('pre mark').waitFor();
  },
  'with a guessed encoding': async (screen) => {
    await dropFile(
      screen,
      'vera.txt',
      inEncoding('# Первая\nВера\nИван\n# Вторая\nВера\nОлег\n', 'windows-1251'),
    );
    await screen.page.getByRole('alert').getByRole('group').getByRole('button').first().waitFor();
  },
  'with a new draft': async (screen) => {
    await openDraft(screen);
  },
  'with what is carried over to a new draft': async (screen) => {
    await openDraft(screen);
    await press(screen, DRAFT_WORDS[screen.language].look);
    await dialog(screen, DRAFT_WORDS[screen.language].title).waitFor();
  },
  'with a file over the page': async ({ page, words }) => {
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([''], 'key.story'));
      return transfer;
    });
    await page.locator('body').dispatchEvent('dragover', { dataTransfer: data });
    await page.getByText(words.dropHere).waitFor();
  },
  'with a story from a link': async (screen) => {
    const { page, words, language } = screen;
    await openOwn(screen);
    await pressInHeader(screen, words.share);
    const field = dialog(screen, words.share).getByRole('textbox', { name: SHARE_WORDS[language].link });
    await page.waitForFunction(() =>
      document.querySelector<HTMLInputElement>('dialog[open] input[readonly]')?.value.includes('#'),
    );
    const link = await field.inputValue();
    await page.goto('about:blank');
    await page.goto(link);
    await page.getByText(SHARE_WORDS[language].received).first().waitFor();
  },
  'with the text of a play': async (screen) => {
    await dropFile(screen, 'letter.xml', PLAY);
    await closeNotice(screen);
    await personOf(screen, 'ann').press('Enter');
    await openPanel(screen);
    await screen.page
      .getByRole('heading', { name: PASSAGE_WORDS[screen.language].textOfScene })
      .or(screen.page.getByText('Which letter do you mean?'))
      .first()
      .waitFor();
  },
  'with passages that the search has found': async (screen) => {
    await dropFile(screen, 'letter.xml', PLAY);
    await closeNotice(screen);
    await (await openSearch(screen)).fill('ash');
    await screen.page.getByRole('option').locator('mark').first().waitFor();
  },
  'with a network without scenes': async (screen) => {
    await dropFile(screen, 'network.csv', 'source,target,weight\nAnn,Ben,3\nBen,Cleo,1\nAnn,Cleo,2\n');
    await personOf(screen, 'ann').waitFor();
  },
  'with a crowd on a canvas': async (screen) => {
    await dropFile(screen, 'crowd.json', writeThroughline(crowdStory(70, 12)));
    await closeNotice(screen);
    await press(screen, screen.words.filter);
    await dialog(screen, screen.words.filter).getByRole('slider').first().fill('70');
    await screen.page.locator('[data-painter=canvas]').waitFor();
  },
  'with a part that does not load': async (screen) => {
    await screen.page.route(/Filmstrip-/, (route) => route.abort('connectionfailed'));
    await press(screen, screen.words.viewNames.strip);
    await screen.page.getByText(screen.words.notLoaded).waitFor();
    await screen.page.unrouteAll();
  },
  crashed: async (screen) => {
    await keysAreThere(screen);
    await screen.page.evaluate(() => {
      Array.prototype.toSorted = () => {
        throw new Error('on purpose');
      };
    });
    await screen.page.locator('[data-stage] [data-person]').nth(1).press('Enter');
    await screen.page.getByText(screen.words.crashed).waitFor();
  },
  'with a damaged link': async ({ page, start }) => {
    await page.goto('about:blank');
    await page.goto(`${start.split('?')[0]}#t1.118.deadbeef.c0`);
    await page.getByRole('link', { name: 'Throughline' }).waitFor();
  },
};

async function dropFile(screen: Screen, name: string, content: string | Uint8Array): Promise<void> {
  await keysAreThere(screen);
  await drop(screen.page, name, content);
}

/** Unfolds what a notice has to tell. */
const unfold = ({ page }: Screen) =>
  page
    .getByRole('alert')
    .locator('details')
    .first()
    .evaluate((details) => {
      (details as HTMLDetailsElement).open = true;
    });

async function openDraft(screen: Screen): Promise<void> {
  await openOwn(screen);
  await dropFile(screen, 'key.fountain', DRAFT);
  await shownButton(screen.page, DRAFT_WORDS[screen.language].look).waitFor();
}
