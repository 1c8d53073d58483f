import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { drop } from './drop.ts';
import { joinBrowser, open } from './harness.ts';
import { button, valueText } from './page.ts';

/** From now on the server has another version: other scripts, and the old ones are gone. */
async function deploy(page: Page): Promise<void> {
  await page.route(/\/assets\/.*\.js/, (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await page.route(/\/([?].*)?$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(/index-[\w-]{8}\.js/g, 'index-AAAAAAAA.js');
    await route.fulfill({ response, body });
  });
}

test('after a new deploy the page offers to reload, and what is open stays open', async () => {
  const page = await open({ expected: /./ });
  await drop(page, 'court.txt', 'Court\n# Act one\n## The watch\nAnn\nBen\n## The court\nAnn\nCleo\n');
  await page.waitForURL(/own=/);
  await page.getByText('Opened “court.txt”').waitFor();
  await deploy(page);
  await button(page, 'Tables').click();
  await page.getByText(/^There is a new version of Throughline/).waitFor();
  expect(await valueText(page)).toBe('Scene 1 of 2: The watch');
  await button(page, 'Save story as file').waitFor();
  // What is asked for just now may be answered by neither route nor server.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await button(page, 'Reload the page').click();
  await expect.poll(() => valueText(page)).toBe('Scene 1 of 2: The watch');
  await page.getByRole('grid').first().waitFor();
});

/** Scripts and data without which there is no app: the page’s script, the app, its words and the story. */
const FIRST = ['index', 'mount', 'en', 'american-girl-in-paris'];

test('the page says that it is waiting when what it needs first does not come, and opens when it is tried again', async () => {
  const browser = await joinBrowser();
  const waits = async (address: string, name: string) => {
    const context = await browser.newContext({ locale: 'en-US' });
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    await page.route(new RegExp(`/assets/${name}-.*\\.js`), (route) => route.abort('connectionfailed'));
    await page.goto(inject('site') + address, { waitUntil: 'commit' });
    await page.getByText('Throughline is still loading').waitFor();
    // Without the page's script there is no button.
    if (name !== 'index') await button(page, 'Try again').waitFor();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    if (name === 'index') await page.reload();
    // The app asks again by itself, too, and may have come meanwhile.
    else await page.evaluate(() => document.querySelector<HTMLElement>('#late button')?.click());
    await page.locator('#app > :not([inert])').getByTestId('stage').waitFor();
    await context.close();
  };
  await Promise.all(['', '?scene=9'].flatMap((address) => FIRST.map((name) => waits(address, name))));
});

test('once the app is there, the page says nothing of waiting', async () => {
  const page = await open();
  expect(await page.getByText(/still loading/).count()).toBe(0);
});

test('opened as a file, the page says how to serve it', async () => {
  const context = await (await joinBrowser()).newContext();
  const page = await context.newPage();
  await page.goto(new URL('../../dist/index.html', import.meta.url).href);
  await page
    .getByText(/python3 -m http.server/)
    .first()
    .waitFor({ timeout: 60_000 });
  await context.close();
});
