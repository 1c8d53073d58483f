import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { drop } from './drop.ts';
import { open } from './harness.ts';
import { arriveAt, standing } from './page.ts';

/** The alert has a sentence about it, and the picture is still there. */
async function saysSo(page: Page, about: RegExp): Promise<void> {
  await expect.poll(async () => (await page.getByRole('alert').allInnerTexts()).join('\n')).toMatch(about);
  await expect.poll(async () => (await standing(page)).length).toBe(7);
}

const REFUSED = [
  [
    'broken.json',
    '{"format": "throughline", "version": 1, ',
    /not valid JSON at line 1, column 41: the file ends too early/,
  ],
  ['empty.txt', '', /The file is empty/],
  ['foreign.json', '{"hello": "world"}', /is JSON, but not a Throughline story/],
  ['newer.json', '{"format": "throughline", "version": 99}', /uses version 99 of the Throughline format/],
  ['prose.txt', 'Once upon a time there was nothing to see.', /nothing in it looks like scenes/],
  ['script.rtf', '{\\rtf1\\ansi INT. HOUSE - DAY\\par}', /is formatted text \(RTF\)/],
  ['entities.xml', '<!DOCTYPE a [<!ENTITY b "c">]><TEI/>', /declares entities/],
  ['deep.json', `${'['.repeat(5000)}`, /more than 64 levels deep/],
] as const;

test('a file that is not a story is refused with a sentence, and what was open stays open', async () => {
  const page = await open({ address: '?scene=5' });
  for (const [name, content, about] of REFUSED) {
    await drop(page, name, content);
    await saysSo(page, about);
    await arriveAt(page, 5);
  }
});

test('on a phone, a refusal with lines of the file fits, and can be closed', async () => {
  const page = await open({ width: 390, height: 844 });
  await drop(page, 'broken.json', '{"format": "throughline", "version": 1, "title": "The key", "scenes": [}');
  const notice = page.getByRole('alert');
  await notice.locator('pre').waitFor();
  expect(await notice.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  await notice.getByRole('button', { name: 'Close' }).click();
  await notice.locator('pre').waitFor({ state: 'detached' });
});

test('what is unknown in the address is reported, and a scene opens', async () => {
  const page = await open();
  const [start] = page.url().split('?');
  const follow = (address: string) => page.goto(`${start}${address}`);
  await follow('?story=no-such-story&scene=3');
  await saysSo(page, /The link asks for a story “no-such-story”, which isn’t here/);
  for (const scene of ['0', '99', '-1', '1e9', 'NaN', '<b>', '3.7']) {
    await follow(`?scene=${encodeURIComponent(scene)}`);
    await saysSo(page, /this story has scenes 1 to 18/);
  }
  await follow('?scene=3&selected=__proto__&character=constructor&relation=toString');
  await arriveAt(page, 3);
});

test('where the layout worker does not start, the reader is told and the characters are drawn all the same', async () => {
  const page = await open({
    // The default story ships with its usual layout; this one has to be made.
    address: '?still=0.5',
    before: (fresh) => fresh.route(/worker/i, (route) => route.abort()),
    expected: /worker|ERR_FAILED/i,
  });
  await saysSo(page, /Background processing didn’t start/);
});
