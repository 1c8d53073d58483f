import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open } from './harness.ts';
import { arriveAt, standing } from './walk.ts';

/** Lets a file fall onto the page, as from the desktop. */
async function drop(page: Page, name: string, content: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text ?? ''], fileName ?? '', { type: 'application/json' }));
      return transfer;
    },
    [name, content],
  );
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.getByTestId('stage').dispatchEvent(type, { dataTransfer: data });
  }
}

/** A sentence for the reader, in an alert or the status line, and the picture still there. */
async function saysSo(page: Page, about: RegExp): Promise<void> {
  const said = async () =>
    (
      await page.locator('[role=alert], [role=alertdialog], [role=status], dialog[open]').allInnerTexts()
    ).join('\n');
  await expect.poll(said).toMatch(about);
  expect((await standing(page)).length).toBe(7);
}

for (const [name, content, about] of [
  ['broken.json', '{"format": "throughline", "version": 1, ', /broken\.json|read|JSON/i],
  ['empty.json', '', /empty|read/i],
  ['foreign.json', '{"hello": "world"}', /Throughline|story/i],
  ['newer.json', '{"format": "throughline", "version": 99}', /version|newer/i],
  ['picture.png', '\u0089PNG\r\n\u001a\n', /read|kind|file/i],
  ['deep.json', `${'['.repeat(5000)}`, /./],
] as const) {
  test(`${name} is refused with a sentence, and what was open stays open`, async () => {
    const page = await open({ address: '?scene=5' });
    await drop(page, name, content);
    await saysSo(page, about);
    await arriveAt(page, 5);
  });
}

test('an unknown story in the address is said, and the default story opens', async () => {
  const page = await open({ address: '?story=no-such-story&scene=3' });
  await saysSo(page, /no-such-story|story/i);
});

for (const scene of ['0', '99', '-1', '1e9', 'NaN', '<b>', '3.7']) {
  test(`scene=${scene} in the address is said, and a scene opens`, async () => {
    const page = await open({ address: `?scene=${encodeURIComponent(scene)}` });
    await saysSo(page, /scene/i);
    await expect.poll(async () => (await standing(page)).length).toBe(7);
  });
}

test('an unknown selection in the address opens without it', async () => {
  const page = await open({ address: '?scene=3&selected=__proto__&character=constructor&relation=toString' });
  await arriveAt(page, 3);
});

test('when the layout worker fails, it is said and the people are drawn all the same', async () => {
  const page = await open({
    before: (fresh) => fresh.route(/worker/i, (route) => route.abort()),
    expected: /worker|ERR_FAILED/i,
  });
  await saysSo(page, /layout|worker/i);
});
