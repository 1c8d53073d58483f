import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { open } from './harness.ts';
import { LEUCHTTURM, LIGHTHOUSE } from './lighthouse.ts';
import { button, character, settled, slider, valueText } from './page.ts';

/** Someone writes a first story by the cheat sheet, changes a relationship on the picture, comes back to it and sends it. */
const WALKS = [
  {
    on: 'a desk, in English, by keyboard',
    visit: { address: '?lang=en' },
    isPhone: false,
    text: LIGHTHOUSE,
    words: {
      stories: 'Stories',
      fresh: 'New story',
      text: 'Story text',
      cheats: 'Cheat sheet',
      edit: 'Edit',
      save: 'Save as .story',
      inWords: 'In words',
      link: 'Copy link',
    },
    kinds: ['## Low water @ the harbour', 'Ben -> Ann: gives up (ends)', 'The stranger = Uncle Robert'],
    last: 'Scene 4 of 4: Morning boat',
    first: 'Scene 1 of 4: Low water',
    title: 'The Lighthouse Key',
    change: 'Ben -> Ann: cannot forget her',
  },
  {
    on: 'a phone, in German, by touch',
    visit: { address: '?lang=de', width: 390, height: 844, touch: true },
    isPhone: true,
    text: LEUCHTTURM,
    words: {
      stories: 'Geschichten',
      fresh: 'Neue Geschichte',
      text: 'Text der Geschichte',
      cheats: 'Spickzettel',
      edit: 'Bearbeiten',
      save: 'Als .story speichern',
      inWords: 'In Worten',
      link: 'Link kopieren',
    },
    kinds: ['## Ebbe @ Hafen', 'Ben -> Anna: gibt auf (endet)', 'Der Fremde = Onkel Robert'],
    last: 'Szene 4 von 4: Frühboot',
    first: 'Szene 1 von 4: Ebbe',
    title: 'Der Schlüssel des Leuchtturms',
    change: 'Ben -> Anna: kann sie nicht vergessen',
  },
] as const;

test.for(WALKS)('a first story is written, changed, found again and sent at $on', async (walk) => {
  const { words, isPhone, change } = walk;
  const page = await open(walk.visit);
  await button(page, words.stories).click();
  await button(page, words.fresh).click();
  const text = (on: Page) => on.getByRole('textbox', { name: words.text });
  await page.waitForURL(/own=/);
  await button(page, words.cheats).click();
  const sheet = page.getByRole('dialog', { name: words.cheats });
  for (const kind of walk.kinds) await sheet.getByText(kind, { exact: true }).waitFor();
  await page.keyboard.press('Escape');

  await text(page).click();
  await page.keyboard.press('Control+a');
  await write(page, walk.text);
  await expect.poll(() => valueText(page)).toBe(walk.last);
  expect(await savedText(page, words.save)).toBe(walk.text);

  const said = change.slice(change.indexOf(':') + 2);
  await (isPhone ? changeByTouch(page, said) : changeByKeys(page, said));
  await expect.poll(() => savedText(page, words.save)).toContain(`\n${change}\n`);
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^(Saved|Gespeichert)$/ })
    .waitFor();

  // The browser is closed, and opened again.
  const context = page.context();
  await page.close();
  const again = await context.newPage();
  await again.goto(inject('site') + walk.visit.address);
  await button(again, words.stories).click();
  await again
    .getByRole('region')
    .getByRole('button', { name: new RegExp(`^${walk.title}`) })
    .click();
  await expect.poll(() => valueText(again)).toBe(walk.first);
  await button(again, words.edit).click();
  await text(again).waitFor();
  expect(await savedText(again, words.save)).toContain(`\n${change}\n`);

  if (isPhone) await button(again, 'Mehr').click();
  await again
    .getByRole('button', { name: /^(Share|Teilen)$/ })
    .or(again.getByRole('menuitem', { name: 'Teilen' }))
    .click();
  await button(again, words.link).click();
  const copied = () => again.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toMatch(/#t1\./);
  const link = await copied();
  const elsewhere = await open({
    ...walk.visit,
    address: link.slice(link.indexOf('#')),
    language: isPhone ? 'de-DE' : 'en-US',
  });
  expect(await valueText(elsewhere)).toBe(walk.first);
  await elsewhere.getByText(said).first().waitFor();
});

/** Types the first scene key by key, and the other lines each at once, as phones put in words. */
async function write(page: Page, text: string): Promise<void> {
  let scenes = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    if (line.startsWith('## ')) scenes++;
    // Quotation marks are on no key.
    if (scenes !== 1 || /[^ -~]/.test(line)) await page.keyboard.insertText(line);
    else await page.keyboard.type(line);
  }
}

async function savedText(page: Page, entry: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, entry).click()]);
  return (await buffer(await file.createReadStream())).toString('utf8');
}

async function changeByKeys(page: Page, words: string): Promise<void> {
  const press = (key: string) => page.keyboard.press(key);
  await slider(page).focus();
  await press('Home');
  await settled(page);
  await character(page, 'Ben').focus();
  await press('r');
  await page.getByRole('searchbox').and(page.locator(':focus')).waitFor();
  await page.keyboard.type('ann');
  await press('Enter');
  await page.getByRole('textbox', { name: 'In words' }).and(page.locator(':focus')).waitFor();
  await press('Control+a');
  await page.keyboard.type(words);
  await press('Enter');
}

async function changeByTouch(page: Page, words: string): Promise<void> {
  await button(page, 'Bild').tap();
  await slider(page).press('Home');
  await settled(page);
  const box = await page.locator('[data-person=ben]').boundingBox();
  if (!box) throw new Error('Ben is not on the stage.');
  await page.touchscreen.tap(box.x + box.width / 2, box.y + 20);
  await button(page, 'Beziehung beginnen: Ben mit …').tap();
  await page.getByRole('button', { name: /^Anna/ }).last().tap();
  await page.getByRole('textbox', { name: 'In Worten' }).fill(words);
  await button(page, 'Fertig').tap();
}
