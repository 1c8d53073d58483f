import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { AppLanguage } from '../../src/story/messages/languages.ts';
import { FIRST_VISIT_WORDS } from '../../src/view/words/firstVisit.ts';
import { bringAxe, findings } from './axe.ts';
import { open } from './harness.ts';
import { arriveAt, button, character, details, openSearch, scrubTo, settled } from './page.ts';

const hint = (page: Page, words: RegExp) => page.getByRole('note').filter({ hasText: words });
const listed = (page: Page) => page.getByRole('dialog', { name: 'All scenes' }).getByRole('listitem').count();
const found = (page: Page) => page.getByRole('dialog', { name: 'Search' }).locator('[role=option]');
const note = (page: Page) => page.getByText('later scenes hidden to avoid spoilers');

for (const [what, visit] of [
  ['', { width: 1440, height: 900 }],
  ['on a phone, in the dark', { width: 390, height: 844, colors: 'dark' }],
] as const) {
  test(`a new reader is told what this is and what to do, and it is accessible ${what}`, async () => {
    const page = await open({ ...visit, first: true, before: bringAxe });
    await hint(page, /^The relationships in a story/).waitFor();
    expect(await findings(page)).toEqual([]);
    // The hint leaves the keys to the picture.
    await page.keyboard.press('ArrowRight');
    await arriveAt(page, 2);
    await scrubTo(page, 3);
    await arriveAt(page, 3);
    await hint(page, /^Select a person/).waitFor();
    await character(page, 'Carrie').press('Enter');
    await details(page).getByRole('heading', { name: 'Carrie' }).first().waitFor();
    await page.keyboard.press('Escape');
    await hint(page, /^Select a line/).waitFor();
    await page.getByRole('button', { name: 'Got it' }).click();
    await page.getByRole('note').waitFor({ state: 'detached' });
    await page.reload();
    await settled(page);
    expect(await page.evaluate(() => localStorage.getItem('throughline.hints'))).toBe(
      '["timeline","person","line"]',
    );
  });
}

/** The people on the picture of whom the disc or the name is under the hint. */
const coveredByHint = (page: Page) =>
  page.evaluate(() => {
    const hint = (document.querySelector('[role=note]') as Element).getBoundingClientRect();
    return [...document.querySelectorAll('[data-testid=stage] [data-character] :is(circle, text)')]
      .filter((mark) => mark.checkVisibility({ opacityProperty: true }))
      .filter((mark) => {
        const { left, top, right, bottom } = mark.getBoundingClientRect();
        return left < hint.right && right > hint.left && top < hint.bottom && bottom > hint.top;
      })
      .map((mark) => mark.closest('[data-character]')?.getAttribute('data-character'));
  });

test.each([
  [1280, 800],
  [1024, 768],
  [960, 720],
  [390, 844],
  [320, 640],
  [320, 256],
])('no hint lies over a person, at %i by %i', async (width, height) => {
  for (const language of ['en', 'de'])
    for (const story of ['hamlet', 'romeo-and-juliet']) {
      const address = `?story=${story}&lang=${language}`;
      const page = await open({ address, width, height, first: true, reducedMotion: true });
      for (const which of ['timeline', 'person', 'line'] as const) {
        await hint(page, new RegExp(`^${FIRST_VISIT_WORDS[language as AppLanguage][which]}`)).waitFor();
        await settled(page);
        expect(await coveredByHint(page), `${which}, ${story}, ${language}`).toEqual([]);
        await page.getByRole('note').getByRole('button').first().click();
      }
    }
});

test('on a first visit later scenes are covered and said to be, until the end has been seen or the reader knows it', async () => {
  const page = await open({ width: 1440, height: 900, first: true });
  await note(page).first().waitFor();
  await page.getByRole('button', { name: 'All scenes' }).click();
  await expect.poll(() => listed(page)).toBe(1);
  await page.keyboard.press('Escape');
  await openSearch(page);
  await page.keyboard.type('beep');
  await page.getByText('Later scenes, and people who only appear there').waitFor();
  await expect.poll(() => found(page).count()).toBe(0);
  await page.getByRole('combobox', { name: 'Search' }).fill('wife');
  await expect.poll(() => found(page).count()).toBe(0);
  await page.keyboard.press('Escape');
  await scrubTo(page, 18);
  await arriveAt(page, 18);
  await note(page).first().waitFor({ state: 'detached' });
  await scrubTo(page, 1);
  await arriveAt(page, 1);
  await openSearch(page);
  await page.keyboard.type('beep');
  await page.getByRole('option', { name: /beep/i }).first().waitFor();
  await page.keyboard.press('Escape');
  // The same reader on a later visit.
  const [home = ''] = page.url().split('?');
  await page.goto(home);
  await settled(page);
  expect(await note(page).count()).toBe(0);

  const other = await open({ width: 1440, height: 900, first: true });
  await button(other, 'I know the story').first().click();
  await note(other).first().waitFor({ state: 'detached' });
  await other.getByRole('button', { name: 'All scenes' }).click();
  await expect.poll(() => listed(other)).toBe(18);
});
