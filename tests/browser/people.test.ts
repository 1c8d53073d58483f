import { expect, test } from 'vitest';
import { throughline } from '../../src/formats/throughline.ts';
import { bringAxe, findings } from './axe.ts';
import { drop } from './drop.ts';
import { take } from './files.ts';
import { open } from './harness.ts';
import { button, character, characters, details, valueText } from './page.ts';

const CASTLE = `The castle
# The gate
Chef
Wächter
# The hall
Boris
Kammerdiener
# The stairs
Gesser
Kammerdiener.
# The yard
Boris
Olga
# The cellar
Olga
KAMMERDIENER
`;

test('people are put right by hand, with undo and redo; it is so after a reload and in the file that is saved', async () => {
  const page = await open({ before: bringAxe });
  const people = async () => (await characters(page).getByRole('button').allInnerTexts()).length;
  await drop(page, 'castle.txt', CASTLE);
  await expect.poll(() => valueText(page)).toBe('Scene 1 of 5: The gate');

  // A group of suggestions is decided at once.
  const suggestion = page.getByRole('button', { name: /^Merge: Kammerdiener/ });
  await suggestion.click();
  await page.getByText('KAMMERDIENER merged into Kammerdiener.', { exact: false }).waitFor();
  await button(page, 'Close').first().click();

  // In the panel, one person under three names.
  await character(page, 'Boris').click();
  await button(page, 'Merge…').click();
  const merging = page.getByRole('dialog', { name: 'Merge people' });
  expect(await findings(page)).toEqual([]);
  await merging.getByRole('checkbox', { name: /^Chef/ }).check();
  await merging.getByRole('searchbox', { name: 'Find a person' }).fill('gess');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await merging.getByRole('button', { name: 'Merge 3 people' }).click();
  await page.getByRole('alert').getByText('Chef, Gesser merged into Boris.').waitFor();
  await details(page).getByRole('heading', { name: 'Boris' }).waitFor();
  await button(page, 'Rename…').click();
  await page.getByRole('textbox', { name: 'New name' }).fill('Boris Ignatjewitsch');
  await page.keyboard.press('Enter');
  await details(page).getByRole('heading', { name: 'Boris Ignatjewitsch' }).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByRole('alert').getByText('Undone: Boris renamed to Boris Ignatjewitsch.').waitFor();
  await page.keyboard.press('Control+Shift+z');
  await details(page).getByRole('heading', { name: 'Boris Ignatjewitsch' }).waitFor();
  await expect.poll(people).toBe(4);

  await page.reload();
  await details(page).getByRole('heading', { name: 'Boris Ignatjewitsch' }).waitFor();
  await expect.poll(people).toBe(4);

  // In the table, what was joined wrongly is taken back, and one is left out; Undo goes back beyond the reload.
  await button(page, 'Tables').click();
  const table = page.getByRole('region', { name: 'People', exact: true });
  const names = () => table.locator('tbody th').allInnerTexts();
  await expect.poll(names).toEqual(['Boris Ignatjewitsch', 'Kammerdiener', 'Olga', 'Wächter']);
  const tools = page.getByRole('group', { name: 'People' });
  await tools.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await names())[0]).toBe('Boris');
  await tools.getByRole('button', { name: 'Redo' }).click();
  await expect.poll(async () => (await names())[0]).toBe('Boris Ignatjewitsch');
  await page.getByText('Your changes (3)').last().click();
  await page
    .getByRole('button', { name: /^Undo this: .*KAMMERDIENER/ })
    .last()
    .click();
  await expect.poll(async () => (await names()).length).toBe(6);
  await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await names()).length).toBe(4);
  await table.getByRole('checkbox', { name: 'Choose Wächter' }).check();
  await tools.getByRole('button', { name: 'Remove…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect.poll(names).toEqual(['Boris Ignatjewitsch', 'Kammerdiener', 'Olga']);

  const { content } = await take(page, 'Save data');
  const { story } = throughline.read(content.toString());
  expect(story.characters.map(({ name }) => Object.values(name)[0])).toEqual([
    'Boris Ignatjewitsch',
    'Kammerdiener',
    'Olga',
  ]);
  expect(story.scenes.map(({ present }) => present.length)).toEqual([1, 2, 2, 2, 2]);
});

test('by touch, on a phone, a person is split in two and found', async () => {
  const page = await open({
    width: 390,
    height: 844,
    touch: true,
    language: 'de-DE',
    colors: 'dark',
    before: bringAxe,
  });
  await drop(page, 'castle.txt', CASTLE);
  await page.getByRole('slider', { name: 'Szene' }).waitFor();
  await page.getByRole('button', { name: 'Schließen' }).first().tap();
  await page.getByRole('button', { name: /^Olga/ }).first().dispatchEvent('click');
  await button(page, 'Aufteilen …').tap();
  const dialog = page.getByRole('dialog', { name: '„Olga“ in zwei Figuren aufteilen' });
  await dialog.getByRole('textbox', { name: 'Name der zweiten Figur' }).fill('Olgas Doppel');
  await dialog.getByRole('checkbox', { name: '5. The cellar' }).tap();
  expect(await findings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Aufteilen' }).tap();
  await page.getByRole('alert').getByText('Olgas Doppel von Olga abgetrennt.').waitFor();
});
