import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bringAxe, findings } from './axe.ts';
import { pass, stopClock } from './clock.ts';
import { drop } from './drop.ts';
import { open } from './harness.ts';
import { button, character, characters, settled, standing } from './page.ts';

const PLAY = '# One\nMargarete\nFaust\n# Two\nMargarethe\nFaust\n# Three\nMargarete\nMarthe\n';

/** Margarete, Margarethe and Margharethe, each one letter from the next. */
const CHAIN = ['Margarete', 'Margarete', 'Margarete', 'Margarethe', 'Margarethe', 'Margharethe', 'Faust']
  .map((name, index) => `# Scene ${index + 1}\n${name}\nMephisto`)
  .join('\n');

const person = (id: string) => `<person xml:id="${id}"><persName>Bote</persName></person>`;
const NAMESAKES = `<TEI><teiHeader><profileDesc><particDesc><listPerson>${person('one')}${person('two')}</listPerson></particDesc></profileDesc></teiHeader>
<text><body><div type="scene"><sp who="#one"><p>!</p></sp></div><div type="scene"><sp who="#two"><p>!</p></sp></div></body></text></TEI>`;

const people = (page: Page) => () => characters(page).getByRole('button').count();
/** The button that merges this name with another. */
const merge = (page: Page, name: string) =>
  page.getByRole('alert').getByRole('button', { name: new RegExp(`^Merge: .*, ${name}$`) });
const undo = (page: Page) => button(page, 'Undo');

test('two names are merged in the report, split by Undo, and merged again by the redo key', async () => {
  const page = await open();
  await drop(page, 'faust.txt', PLAY);
  await expect.poll(people(page)).toBe(4);
  await merge(page, 'Margarethe').click();
  await expect.poll(people(page)).toBe(3);
  await character(page, 'Margarete').waitFor();
  await page.getByText('Margarethe merged into Margarete.').first().waitFor();
  await undo(page).click();
  await expect.poll(people(page)).toBe(4);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(people(page)).toBe(3);
  await expect.poll(() => page.url()).toContain('story=faust');
  await page.reload();
  await expect.poll(people(page)).toBe(3);
});

test('the focus stays in the report, and Undo is the next tab stop', async () => {
  const page = await open();
  await drop(page, 'faust.txt', PLAY);
  await merge(page, 'Margarethe').press('Enter');
  await expect.poll(people(page)).toBe(3);
  await page.keyboard.press('Tab');
  expect(await undo(page).evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(people(page)).toBe(4);
  await page.keyboard.press('Tab');
  const again = merge(page, 'Margarethe');
  expect(await again.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('undo and redo follow the letter on the key, as on a German keyboard', async () => {
  const page = await open();
  await drop(page, 'faust.txt', PLAY);
  await merge(page, 'Margarethe').click();
  await expect.poll(people(page)).toBe(3);
  const press = (key: string, code: string) =>
    page.evaluate(
      (what) =>
        document.body.dispatchEvent(new KeyboardEvent('keydown', { ...what, ctrlKey: true, bubbles: true })),
      { key, code },
    );
  await press('z', 'KeyY');
  await expect.poll(people(page)).toBe(4);
  await press('y', 'KeyZ');
  await expect.poll(people(page)).toBe(3);
});

test('whoever is one letter from a name that was merged away is still suggested', async () => {
  const page = await open();
  await drop(page, 'faust.txt', CHAIN);
  await expect.poll(people(page)).toBe(5);
  await merge(page, 'Margarethe').click();
  await expect.poll(people(page)).toBe(4);
  await merge(page, 'Margharethe').click();
  await expect.poll(people(page)).toBe(3);
  await undo(page).click();
  await expect.poll(people(page)).toBe(4);
  await page.keyboard.press('Control+z');
  await expect.poll(people(page)).toBe(5);
});

test('characters of the same name are distinguished by their scenes', async () => {
  const page = await open();
  await drop(page, 'boten.xml', NAMESAKES);
  await page.getByRole('alert').getByText('scenes 1').waitFor();
});

test('the picture never goes blank during a merge', async () => {
  const page = await open();
  await drop(page, 'faust.txt', PLAY);
  await expect.poll(people(page)).toBe(4);
  await settled(page);
  await page.evaluate(() => {
    new MutationObserver(() => {
      if (!document.querySelector('[data-testid=stage]')) document.body.dataset.blank = 'yes';
    }).observe(document.body, { subtree: true, childList: true });
  });
  await merge(page, 'Margarethe').click();
  await expect.poll(people(page)).toBe(3);
  expect(await settled(page)).toHaveLength(3);
  expect(await page.evaluate(() => document.body.dataset.blank)).toBeUndefined();
});

for (const [language, colors, folded] of [
  ['en', 'light', 'Possible duplicates (2)'],
  ['de', 'dark', 'Mögliche Dubletten (2)'],
] as const) {
  test(`on a narrow phone the report is one line that unfolds (${language}, ${colors})`, async () => {
    const page = await open({
      address: `?lang=${language}`,
      width: 320,
      height: 640,
      colors,
      before: bringAxe,
    });
    await drop(page, 'faust.txt', CHAIN);
    await page.getByText(folded).waitFor();
    const report = page.getByRole('alert');
    expect((await report.boundingBox())?.height).toBeLessThan(640 / 5);
    expect(await report.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    await page.getByText(folded).click();
    await report
      .getByRole('button', { name: /Margharethe/ })
      .first()
      .waitFor();
    expect(await report.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    await settled(page);
    expect(await findings(page)).toEqual([]);
  });
}

test('a report closes with its story, and by itself where there is nothing to do', async () => {
  const page = await open({ address: '?scene=9' });
  await drop(page, 'faust.txt', PLAY);
  await page.getByText('Opened “faust.txt”').waitFor();
  await expect.poll(() => page.url()).toContain('story=faust');
  await page.goBack();
  await page.getByText('Opened “faust.txt”').waitFor({ state: 'hidden' });
  await expect.poll(async () => (await standing(page)).length).toBe(8);
  await stopClock(page);
  await drop(page, 'plain.txt', '# One\nAnn\nBen');
  await page.getByText('Opened “plain.txt”').waitFor();
  await pass(page, 5000);
  expect(await page.getByText('Opened “plain.txt”').count()).toBe(1);
  await pass(page, 2000);
  await page.getByText('Opened “plain.txt”').waitFor({ state: 'hidden' });
});
