import { expect, inject, test } from 'vitest';
import { drop } from './drop.ts';
import { open } from './harness.ts';
import { addressOf, button, slider, valueText } from './page.ts';

const HAMLET = `Hamlet
# Act one
## The watch
Bernardo
Francisco
## The court
Hamlet
Gertrude
`;

test('a file whose story has the id of one that ships is still there after a reload, Back and a visit elsewhere', async () => {
  const page = await open({ address: '?story=hamlet&lang=en' });
  const title = () => page.getByRole('heading', { level: 1 }).innerText();
  const shipped = await valueText(page);
  await drop(page, 'hamlet.txt', HAMLET);
  await expect.poll(() => valueText(page)).toBe('Scene 1 of 2: The watch');
  await expect.poll(() => addressOf(page).get('own')).toMatch(/^[a-z0-9]{10}$/);
  expect(addressOf(page).get('story')).toBe('hamlet');
  await slider(page).press('End');
  await expect.poll(() => addressOf(page).get('scene')).toBe('2');
  await page.reload();
  await expect.poll(() => valueText(page)).toBe('Scene 2 of 2: The court');
  await page.goBack();
  await expect.poll(() => valueText(page)).toBe('Scene 1 of 2: The watch');
  await page.goBack();
  await expect.poll(() => valueText(page)).toBe(shipped);
  await page.goForward();
  await expect.poll(() => valueText(page)).toBe('Scene 1 of 2: The watch');
  const address = page.url();
  await page.goto('about:blank');
  await page.goBack();
  await expect.poll(() => valueText(page)).toBe('Scene 1 of 2: The watch');

  // The link works in another tab of this browser, and nowhere else.
  const tab = await page.context().newPage();
  await tab.goto(address);
  await expect.poll(() => valueText(tab)).toBe('Scene 1 of 2: The watch');
  const elsewhere = await open({ address: new URL(address).search });
  await elsewhere
    .getByText(/^The link asks for a story that was opened or edited in another browser/)
    .waitFor();
  expect(await valueText(elsewhere)).toMatch(/^Scene 1 of 18: /);
  expect(await title()).toBe('Hamlet');
});

test('a page that is reloaded right after a file has been opened still has its story', async () => {
  const page = await open();
  await drop(page, 'hamlet.txt', HAMLET);
  await page.waitForURL(/own=/);
  await page.reload();
  await expect.poll(() => valueText(page)).toBe('Scene 1 of 2: The watch');
});

test('the link to the view of an own story holds it, which the export menu says before', async () => {
  const page = await open();
  const said = page.getByText(/^The link contains the whole story/);
  await button(page, 'Export').click();
  await button(page, 'Copy link to this view').waitFor();
  expect(await said.count()).toBe(0);
  await page.keyboard.press('Escape');
  await drop(page, 'hamlet.txt', HAMLET);
  await page.waitForURL(/own=/);
  await slider(page).press('End');
  await expect.poll(() => addressOf(page).get('scene')).toBe('2');
  await button(page, 'Export').click();
  await said.waitFor();
  const link = button(page, 'Copy link to this view');
  expect(await link.getAttribute('aria-describedby')).toBe(await said.getAttribute('id'));
  await link.click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toMatch(/\?story=link&scene=2&lang=en#t1\./);
  const elsewhere = await open({ address: new URL(await copied()).href.slice(inject('site').length) });
  expect(await valueText(elsewhere)).toBe('Scene 2 of 2: The court');
});
