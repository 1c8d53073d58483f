import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { chromium, type Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { findBrowser } from './findBrowser.ts';
import { FLAGS } from './flags.ts';
import { open } from './harness.ts';
import { button, textOf, typeAtEnd, valueText } from './page.ts';

/** Milliseconds after which waiting for the page counts as a hang. */
const HANG = 60_000;

const shelf = (page: Page) => page.getByRole('region', { name: 'Your stories' });
const state = (page: Page, name: string) =>
  page.getByRole('banner').getByRole('button', { name, exact: true });
const isSaved = (page: Page) => state(page, 'Saved').waitFor();

async function newStory(page: Page): Promise<void> {
  await button(page, 'Stories').click();
  await shelf(page).getByRole('button', { name: 'New story' }).click();
  await textOf(page).waitFor();
  await page.waitForURL(/own=/);
}
test('a new story is written, taken over by a second tab and back, restored, taken away in a file, lost and brought back', async () => {
  const page = await open({ address: '?lang=en' });
  await newStory(page);
  // The first key would take the place of the example.
  await expect
    .poll(() => page.evaluate(() => getSelection()?.toString()))
    .toMatch(/^New story\n[\s\S]*Ann\s*$/);
  await typeAtEnd(page, 'Ben\n## Second scene\nAnn\n');
  await expect.poll(() => valueText(page)).toBe('Scene 2 of 2: Second scene');
  await isSaved(page);

  // The second tab reads and follows, then takes over.
  const second = await page.context().newPage();
  await second.goto(page.url());
  await state(second, 'Open in another tab').waitFor();
  await expect.poll(() => textOf(second).getAttribute('aria-readonly')).toBe('true');
  await typeAtEnd(page, '// from the first');
  await textOf(second).getByText('// from the first').waitFor();
  await button(second, 'Edit here instead').click();
  await isSaved(second);
  await state(page, 'Open in another tab').waitFor();
  await typeAtEnd(second, '\n// from the second');
  await textOf(page).getByText('// from the second').waitFor();
  await isSaved(second);
  await second.close();
  // The first one has the pen again.
  await isSaved(page);
  await typeAtEnd(page, '\n// from the first again');
  await isSaved(page);

  // A version is read and restored, and that is undone.
  await state(page, 'Saved').click();
  await button(page, 'Earlier versions').click();
  const versions = page.getByRole('dialog', { name: 'Earlier versions' });
  await versions
    .getByRole('button', { name: /New story$/ })
    .last()
    .click();
  await versions.getByRole('textbox').waitFor();
  expect(await versions.getByRole('textbox').inputValue()).not.toContain('Second scene');
  await button(page, 'Restore this version').click();
  await expect.poll(() => valueText(page)).toBe('Scene 1 of 1: First scene');
  await button(page, 'Undo').click();
  await expect.poll(() => valueText(page)).toBe('Scene 1 of 2: First scene');
  await isSaved(page);

  await button(page, 'Stories').click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    shelf(page).getByRole('button', { name: 'Back up all' }).click(),
  ]);
  const taken = await buffer(await file.createReadStream());
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('throughline-stories').onsuccess = resolve;
      }),
  );
  const own = new URL(page.url());
  await page.goto(`${own.origin}${own.pathname}?lang=en`);
  const lost = page.getByRole('dialog', { name: 'Some of your stories are gone from this browser' });
  await lost.getByRole('listitem').filter({ hasText: 'New story' }).waitFor();
  await lost
    .locator('input[type=file]')
    .setInputFiles({ name: file.suggestedFilename(), mimeType: 'application/json', buffer: taken });
  await page.getByText('1 story is back under “Stories”.').waitFor();
  await page.goto(own.href);
  await expect.poll(() => textOf(page).innerText()).toContain('// from the first again');
});

test('what was typed right before a page is left, and what a full or absent storage refuses, is not lost silently', async () => {
  const page = await open({ address: '?lang=en' });
  await newStory(page);
  for (const word of ['one', 'two', 'three']) {
    await typeAtEnd(page, `// ${word}`);
    await page.reload();
    await expect.poll(() => textOf(page).innerText()).toContain(`// ${word}`);
  }
  await isSaved(page);
  // As a full storage does, until there is room again.
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    addEventListener('room', () => {
      IDBObjectStore.prototype.put = put;
    });
  });
  await typeAtEnd(page, '// more than fits');
  await state(page, 'Not saved').waitFor();
  await page
    .getByRole('alert')
    .getByText(/^This browser could.* store the story\. Its storage is full/)
    .waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('alert').getByRole('button', { name: 'Save story as file' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('new-story.json');
  await page.evaluate(() => dispatchEvent(new Event('room')));
  await isSaved(page);
  await page.reload();
  await expect.poll(() => textOf(page).innerText()).toContain('// more than fits');
});

/** More by hand: KILLS=100 npx vitest run --project browser tests/browser/documents.test.ts -t killed */
const KILLS = Number(process.env.KILLS ?? 2);

test('what is said to be saved is there after the browser was killed', {
  timeout: KILLS * 30_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-'));
  let address = `${inject('site')}?lang=en`;
  for (let time = 0; time < KILLS; time++) {
    const { page, kill } = await ownBrowser(folder);
    await page.goto(address);
    if (time === 0) await newStory(page);
    else {
      await expect.poll(() => textOf(page).innerText()).not.toBe('');
      await textOf(page).press('Control+End');
      await expect.poll(() => textOf(page).innerText()).toContain(`// typed at ${time - 1}.`);
    }
    address = page.url();
    await isSaved(page);
    await typeAtEnd(page, `// typed at ${time}.\n`);
    await isSaved(page);
    await page.keyboard.type('// not yet');
    await kill();
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
});

/** Starts a browser with this profile. `kill` ends it without a word to its pages. */
async function ownBrowser(profile: string) {
  const options = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--no-first-run'];
  // In a group of its own: its helper processes end with it, and write no more into the profile.
  const child = spawn(findBrowser(), [...options, ...FLAGS, 'about:blank'], { detached: true });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const kill = async () => {
    if (child.pid && child.exitCode === null && child.signalCode === null)
      process.kill(-child.pid, 'SIGKILL');
    await ended;
  };
  onTestFinished(kill);
  const address = await new Promise<string>((resolve) => {
    let said = '';
    child.stderr.on('data', (more) => {
      said += more;
      const found = /ws:\/\/\S+/.exec(said)?.[0];
      if (found) resolve(found);
    });
  });
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  const page = await (context ?? (await browser.newContext())).newPage();
  page.setDefaultTimeout(HANG);
  return { page, kill };
}
