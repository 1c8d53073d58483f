import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { drop } from './drop.ts';
import { open } from './harness.ts';
import { addressOf, button, character, sceneDetails, slider, textOf, typeAtEnd, valueText } from './page.ts';

const START = `The Lighthouse Key

## Low water @ the harbour
Ben
Ann
Ben -> Ann: in love (romance, +0.8, strong)
`;

/** Opens a small story of the reader's own, with its text beside it. */
async function openText(visit: Parameters<typeof open>[0] = {}, story = START): Promise<Page> {
  const page = await open({ address: '?lang=en', ...visit });
  await drop(page, 'key.story', story);
  await page.waitForURL(/own=/);
  await button(page, 'Edit').click();
  await textOf(page).waitFor();
  await expect.poll(() => textOf(page).innerText()).toContain('in love');
  return page;
}

test('a shipped story is copied before it is edited, and the copy is there after a reload', async () => {
  const page = await open({ address: '?story=hamlet&lang=en' });
  const title = () => page.getByRole('heading', { level: 1 }).innerText();
  await page.keyboard.press('e');
  await expect.poll(() => textOf(page).getAttribute('aria-readonly')).toBe('true');
  expect(addressOf(page).get('own')).toBe(null);
  await button(page, 'Make it mine').click();
  await expect.poll(() => textOf(page).getAttribute('aria-readonly')).toBe(null);
  await expect.poll(title).toBe('Hamlet (my version)');
  await expect.poll(() => addressOf(page).get('own')).toMatch(/^[a-z0-9]{10}$/);
  await typeAtEnd(page, '\n## Aftermath\n= Fortinbras rules.\nHoratio\n');
  await expect.poll(() => valueText(page)).toMatch(/of 21: Aftermath$/);
  await expect.poll(() => addressOf(page).get('edit')).toBe('1');
  await expect.poll(() => addressOf(page).get('scene')).toBe('21');
  await page.reload();
  await expect.poll(() => valueText(page)).toMatch(/of 21: Aftermath$/);
  await expect.poll(() => textOf(page).innerText()).toContain('Aftermath');
  expect(await title()).toBe('Hamlet (my version)');

  // The original is as it was.
  await page.goto(`${page.url().split('?')[0]}?story=hamlet&lang=en`);
  await expect.poll(() => valueText(page)).toMatch(/^Scene 1 of 20: /);
});

test('what is typed is on the picture after a rest, and a new name when its line is left', async () => {
  const page = await openText();
  await typeAtEnd(page, '\n## Morning boat\nAnn\nThe stran');
  await expect.poll(() => valueText(page)).toBe('Scene 2 of 2: Morning boat');
  await page.getByText('New: The stran. Shown once you leave the line.').waitFor();
  expect(await character(page, 'The stran').count()).toBe(0);
  await page.keyboard.type('ger\n');
  await character(page, 'The stranger').waitFor();
  await page.keyboard.type('The stranger -> Ann: her uncle (family, warm, moderate)');
  await sceneDetails(page)
    .getByText(/her uncle/)
    .waitFor();
  await expect.poll(() => page.getByRole('status').filter({ hasText: 'No problems' }).count()).toBe(1);
});

test('a line that is not understood is marked with its sentence, costs nothing else, and is still there after a reload', async () => {
  const page = await openText();
  await typeAtEnd(
    page,
    'The captain does not know what to think of all of this, and leaves the room.\n// a note\n',
  );
  const list = page.getByRole('list', { name: '1 line to check' });
  await list.getByText(/^Line 7 This looks like a sentence/).waitFor();
  expect(await page.locator('.cm-lintRange').innerText()).toMatch(/^The captain/);
  await expect.poll(() => characterCount(page)).toBe(2);
  // The line is fixed by a press.
  await list.getByRole('button', { name: 'Make it the summary' }).click();
  await expect.poll(() => list.count()).toBe(0);
  await page.reload();
  await expect.poll(() => textOf(page).innerText()).toContain('// a note');
  expect(await textOf(page).innerText()).toContain('= The captain does not');
});

test('the picture shows the scene of the caret, and the slider scrolls the text', async () => {
  const page = await openText({}, `${START}\n${scenes(40)}`);
  await page.keyboard.press('Control+End');
  await expect.poll(() => valueText(page)).toBe('Scene 41 of 41: Day 40');
  await textOf(page).getByText('## Day 40').waitFor();
  await slider(page).press('Home');
  await expect.poll(() => page.locator('.cm-line.text-shown').first().innerText()).toContain('Low water');
  const box = await page.locator('.cm-line.text-shown').first().boundingBox();
  expect(box?.y).toBeGreaterThan(50);
});

test('a scene that is chosen right after a key stays chosen, and what was typed is on the picture', async () => {
  const page = await openText({}, `${START}\n${scenes(3)}`);
  await typeAtEnd(page, 'Cleo\nDan\nEve\n');
  await slider(page).press('Home');
  await character(page, 'Eve').waitFor({ state: 'attached' });
  expect(await valueText(page)).toBe('Scene 1 of 4: Low water');
});

test('undo in the text and outside are one, and take back what was typed in one go', async () => {
  const page = await openText();
  await typeAtEnd(page, '## Two\nAnn\n');
  await expect.poll(() => valueText(page)).toBe('Scene 2 of 2: Two');
  await page.keyboard.press('Control+z');
  await expect.poll(() => valueText(page)).toBe('Scene 1 of 1: Low water');
  await expect.poll(() => textOf(page).innerText()).not.toContain('Two');
  await page.keyboard.press('Control+y');
  await expect.poll(() => valueText(page)).toBe('Scene 2 of 2: Two');
  await expect.poll(() => textOf(page).innerText()).toContain('Two');
  await slider(page).focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => valueText(page)).toBe('Scene 1 of 1: Low water');
  await expect.poll(() => textOf(page).innerText()).not.toContain('Two');
});

test('after a letter that was typed, deleted and followed by undo, redo outside of the text still works', async () => {
  const page = await openText();
  await typeAtEnd(page, '## Two\nAnn\n');
  await expect.poll(() => valueText(page)).toBe('Scene 2 of 2: Two');
  for (const key of ['B', 'Backspace', 'Control+z']) await page.keyboard.press(key);
  await expect.poll(() => valueText(page)).toBe('Scene 1 of 1: Low water');
  await slider(page).focus();
  await page.keyboard.press('Control+y');
  await expect.poll(() => valueText(page)).toBe('Scene 2 of 2: Two');
});

test('names, kinds and places are completed', async () => {
  const page = await openText();
  await typeAtEnd(page, '## Night @ the h');
  await page.getByRole('option', { name: 'the harbour' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('\nAnn -> Be');
  await page.getByRole('option', { name: 'Ben' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type(': calls him (fri');
  await page.getByRole('option', { name: 'friendship' }).waitFor();
  await page.keyboard.press('Tab');
  expect(await textOf(page).innerText()).toMatch(
    /## Night @ the harbour\s+Ann -> Ben: calls him \(friendship/,
  );

  // Dim behind the caret: who was in the scene before, and what the words of a relation name.
  const ghost = page.locator('.text-ghost');
  await page.keyboard.type(')\n\n## Dawn\nAnn\n\n## Noon\nBen\n');
  await ghost.getByText('Ann', { exact: true }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('\nAnn <-> Ben: friends');
  await ghost.getByText('(friendship, warm)').waitFor();
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(() => textOf(page).innerText())
    .toMatch(/Ann\s+Ann <-> Ben: friends \(friendship, warm\)\s*$/);
  // Once it is hidden, Tab leaves the editor.
  await page.keyboard.type('\n\n## Dusk\nBen\n');
  await ghost.getByText('Ann', { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await ghost.waitFor({ state: 'detached' });
  await page.keyboard.press('Tab');
  await expect.poll(() => textOf(page).evaluate((text) => text.contains(document.activeElement))).toBe(false);
});

const characterCount = (page: Page) => page.locator('[data-testid=stage] g[data-character]').count();

function scenes(count: number): string {
  return Array.from({ length: count }, (_, index) => `## Day ${index + 1}\nAnn\nBen\n`).join('\n');
}
