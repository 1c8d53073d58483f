import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { drop } from './drop.ts';
import { open } from './harness.ts';
import { button, character, settled, slider, textOf, valueText } from './page.ts';

const said = (page: Page, sentence: string) =>
  page.getByRole('alert').filter({ hasText: sentence }).waitFor();

const START = `The Lighthouse Key

## Low water @ the harbour
Ben
Ann
// Who finds it?
Ben -> Ann: in love (romance, +0.8, strong)

## Morning
Ann
`;

/** Opens a small story of the reader's own for editing. */
async function openStory(width = 1280): Promise<Page> {
  const page = await open({ address: '?lang=en', width });
  await drop(page, 'key.story', START);
  await page.waitForURL(/own=/);
  await settled(page);
  return page;
}

const lines = async (page: Page) =>
  (await textOf(page).innerText()).split('\n').filter((line) => line.trim() !== '');

test('by keyboard alone, two people are added, a relationship begins and changes, and all is undone and redone', async () => {
  const page = await openStory();
  const press = (key: string) => page.keyboard.press(key);
  await press('e');
  await expect.poll(() => textOf(page).innerText()).toContain('in love');
  await slider(page).focus();
  for (const name of ['Cleo', 'Dan']) {
    await press('n');
    await page.getByRole('textbox', { name: 'Name of the new person' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.type(name);
    await press('Enter');
    await said(page, `${name} added.`);
    await character(page, name).waitFor();
  }
  await settled(page);

  // The strongest first: from Ann, or Ben, on to the others.
  await character(page, 'Cleo').focus();
  await press('r');
  await page
    .getByRole('searchbox', { name: 'Begin a relationship: Cleo with…' })
    .and(page.locator(':focus'))
    .waitFor();
  await page.keyboard.type('dan');
  await press('Enter');
  const card = page.getByRole('dialog', { name: 'Cleo → Dan' });
  await card.getByRole('textbox', { name: 'In words' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.type('allies');
  await press('Enter');
  await said(page, 'Cleo → Dan: allies, new.');
  await expect.poll(() => lines(page)).toContain('Cleo -> Dan: allies');
  // The focus is back where it was.
  await character(page, 'Cleo').and(page.locator(':focus')).waitFor();

  await press('r');
  await page.getByRole('searchbox', { name: 'Begin a relationship: Cleo with…' }).waitFor();
  await page.keyboard.type('dan');
  await press('Enter');
  await card.getByRole('textbox', { name: 'In words' }).and(page.locator(':focus')).waitFor();
  await press('Tab');
  await card.getByRole('combobox', { name: 'Kind' }).and(page.locator(':focus')).waitFor();
  await press('2');
  await press('Tab');
  await press('End');
  await press('Shift+Tab');
  // Turned around, then mutual.
  await press('x');
  await press('x');
  await press('Enter');
  await said(page, 'Cleo and Dan: direction changed.');
  await expect.poll(() => lines(page)).toContain('Cleo <-> Dan: allies (friendship, +1)');

  const after = await lines(page);
  for (let step = 0; step < 4; step++) {
    const before = await lines(page);
    await press('Control+z');
    await expect.poll(() => lines(page)).not.toEqual(before);
  }
  await said(page, 'Undone: Cleo added.');
  expect(await lines(page)).toEqual(START.split('\n').filter((line) => line !== ''));
  for (let step = 0; step < 4; step++) {
    const before = await lines(page);
    await press('Control+y');
    await expect.poll(() => lines(page)).not.toEqual(before);
  }
  expect(await lines(page)).toEqual(after);
});

test('by mouse, a line is drawn from one person to another, and from one to someone new', async () => {
  const page = await openStory();
  await button(page, 'Edit').click();
  await expect.poll(() => textOf(page).innerText()).toContain('in love');
  await settled(page);
  const middle = async (name: string) => {
    const box = await character(page, name).boundingBox();
    if (!box) throw new Error(`${name} is not on the stage.`);
    return { x: box.x + box.width / 2, y: box.y + 20 };
  };
  const drag = async (to: { readonly x: number; readonly y: number }) => {
    await character(page, 'Ann').hover();
    const handle = await button(page, 'Begin a relationship of Ann').boundingBox();
    if (!handle) throw new Error('There is no handle.');
    const ann = await middle('Ann');
    expect(Math.hypot(handle.x + 14 - ann.x, handle.y + 14 - ann.y)).toBeLessThan(50);
    await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 6 });
    await page.mouse.up();
  };
  await drag(await middle('Ben'));
  await page.getByRole('dialog', { name: 'Ann → Ben' }).waitFor();
  await page.keyboard.type('curious');
  await button(page, 'Done').click();
  await said(page, 'Ann → Ben: curious, new.');
  await expect.poll(() => lines(page)).toContain('Ann -> Ben: curious');

  const stage = await page.locator('[data-stage]').boundingBox();
  if (!stage) throw new Error('There is no stage.');
  await settled(page);
  await drag({ x: stage.x + 40, y: stage.y + 60 });
  await page.getByRole('textbox', { name: 'Name of the new person' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.type('Cleo');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Ann → Cleo' }).waitFor();
  await character(page, 'Cleo').waitFor();
  await button(page, 'Done').click();
  await expect.poll(() => lines(page)).toContain('Ann -> Cleo: …');

  // Undo goes back to the scene in which it was, also from another one.
  await slider(page).press('End');
  await expect.poll(() => valueText(page)).toBe('Scene 2 of 2: Morning');
  await button(page, 'Undo').click();
  await expect.poll(() => valueText(page)).toBe('Scene 1 of 2: Low water');
  await said(page, 'Undone: Cleo added.');
  expect(await lines(page)).not.toContain('Cleo');

  // A scene is dragged along the timeline.
  const grip = await page.locator('[data-grip]').boundingBox();
  const track = await slider(page).boundingBox();
  if (!grip || !track) throw new Error('There is no timeline.');
  await page.mouse.move(grip.x + 15, grip.y + 12);
  await page.mouse.down();
  await page.mouse.move(track.x + track.width - 20, grip.y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => valueText(page)).toBe('Scene 2 of 2: Low water');
  await expect
    .poll(async () => (await lines(page)).filter((line) => line.startsWith('##')))
    .toEqual(['## Morning', '## Low water @ the harbour']);
});

test('in a small window, nothing below a form can be used, and its end returns the focus', async () => {
  const page = await openStory(390);
  await button(page, 'Edit').press('Enter');
  const add = button(page, 'Add a person');
  for (const end of ['Escape', 'Enter']) {
    await add.press('Enter');
    const name = page.getByRole('textbox', { name: 'Name of the new person' }).and(page.locator(':focus'));
    await name.waitFor();
    await add.evaluate((covered) => covered.focus());
    await name.press(end);
    await add.and(page.locator(':focus')).waitFor();
    expect(await page.getByRole('dialog', { name: 'Add a person' }).count()).toBe(0);
  }
});

test('of a large cast, only the rows in view are in the page, and Tab comes to the last one', async () => {
  const people = Array.from({ length: 90 }, (_, index) => `Person ${index}`);
  const page = await open({ address: '?lang=en' });
  await drop(page, 'many.story', `Many\n\n## One\nAnn\nBen\n\n## Two\n${people.join('\n')}\n`);
  await page.waitForURL(/own=/);
  await settled(page);
  await page.keyboard.press('e');
  await page.getByText('All 92 people').click();
  const rows = page.getByRole('combobox', { name: /^Person \d+ in this scene$/ });
  await rows.first().waitFor();
  expect(await rows.count()).toBeLessThan(40);
  const last = page.getByRole('combobox', { name: 'What becomes of Person 89' }).and(page.locator(':focus'));
  for (let tries = 0; tries < 40 && !(await last.count()); tries++) {
    await rows.last().focus();
    await page.keyboard.press('Tab');
  }
  await last.waitFor();
  expect(await rows.count()).toBeLessThan(40);
});
