import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readStory } from '../../src/formats/formats.ts';
import { drop } from './drop.ts';
import { open } from './harness.ts';
import { button, openLegend, openSearch, settled, slider, stage, valueText } from './page.ts';

const PLAY = '# One\nMargarete\nFaust\n# Two\nMargarethe\nFaust\n# Three\nMargarete\nMarthe\n';

/** The paste event of Ctrl+V, at whatever has the focus. */
const paste = (page: Page, text: string) =>
  page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, text);

const save = async (page: Page, format: string, scope = 'the whole story') => {
  await button(page, 'Export').click();
  await page.getByLabel('Export data').selectOption(format);
  await page.getByRole('radio', { name: scope }).check();
  const saved = page.waitForEvent('download');
  await button(page, 'Save data').click();
  const file = await saved;
  return { name: file.suggestedFilename(), content: await buffer(await file.createReadStream()) };
};

test('text pasted on the page, the slider or a dialog opens as a story; pasted into a field, it is text', async () => {
  const page = await open();
  await paste(page, PLAY);
  await expect.poll(() => valueText(page)).toBe('Scene 1 of 3: One');
  await openSearch(page);
  await paste(page, '# Other\nAnn');
  await page.keyboard.press('Escape');
  expect(await valueText(page)).toBe('Scene 1 of 3: One');

  await slider(page).focus();
  await paste(page, '# Two\nAnn\nBen');
  await expect.poll(() => valueText(page)).toBe('Scene 1 of 1: Two');
  await button(page, 'Stories').click();
  await page.getByRole('dialog', { name: 'Stories' }).getByRole('button', { name: 'Close' }).focus();
  await paste(page, '# Only\nAnn\nBen');
  await expect.poll(() => valueText(page)).toBe('Scene 1 of 1: Only');
  await page.getByRole('dialog', { name: 'Stories' }).waitFor({ state: 'hidden' });
});

test('pasted text that is not a story is kept where it can be edited', async () => {
  const page = await open();
  await paste(page, 'Margarete, Faust');
  await page.getByText('We kept your text under “Stories”').waitFor();
  expect(await valueText(page)).toMatch(/^Scene 1 of 18/);
  await button(page, 'Stories').click();
  const text = page.getByRole('textbox', { name: 'Text of the story' });
  expect(await text.inputValue()).toBe('Margarete, Faust');
  await text.fill('# One\nMargarete\nFaust');
  await button(page, 'Open this text').click();
  await expect.poll(() => valueText(page)).toBe('Scene 1 of 1: One');
});

test('the story is saved in every format, and each file can be read again', async () => {
  const page = await open();
  for (const format of ['throughline', 'gexf', 'gexf-static', 'graphml', 'csv', 'csv-edges', 'ezlinavis']) {
    const { name, content } = await save(page, format);
    expect(name).toMatch(/^american-girl-in-paris.*\.(json|gexf|graphml|csv|txt)$/);
    const people = readStory(content).story.characters.length;
    // A list of edges has only who has an edge.
    expect(people, format).toBeGreaterThanOrEqual(format === 'csv-edges' ? 8 : 9);
  }
  expect((await save(page, 'csv-nodes')).content.toString()).toMatch(
    /^Id,Label,Role,Group,Scenes\r?\ncarrie,Carrie,principal,,/,
  );
});

test('a format without time saves the current scene as it is shown', async () => {
  const page = await open({ address: '?scene=9' });
  const { name, content } = await save(page, 'graphml', 'what is shown in scene 9');
  expect(name).toBe('american-girl-in-paris-scene-9.graphml');
  const drawn = await stage(page)
    .locator('[data-relation]')
    .evaluateAll((all) => all.filter((one) => getComputedStyle(one).opacity !== '0').length);
  const { story } = readStory(content);
  expect(story.characters).toHaveLength(7);
  expect(story.relations.length).toBeGreaterThan(3);
  expect(story.relations.length).toBeLessThanOrEqual(drawn);
  const whole = readStory((await save(page, 'graphml')).content).story;
  expect(whole.relations.length).toBeGreaterThan(story.relations.length);
});

test('shared scenes leave with a network as far back as the picture counts them', async () => {
  const page = await open();
  await drop(page, 'faust.txt', PLAY);
  await expect.poll(() => valueText(page)).toBe('Scene 1 of 3: One');
  await openLegend(page);
  await page.getByRole('combobox', { name: 'Shared scenes' }).selectOption('this scene');
  const scene = async () => (await save(page, 'csv-edges', 'what is shown in scene')).content.toString();
  expect(await scene()).toBe('Source,Type,Target,Weight\nfaust,Undirected,margarete,1\n');
  await slider(page).press('End');
  await settled(page);
  expect(await scene()).toBe('Source,Type,Target,Weight\nmargarete,Undirected,marthe,1\n');
  expect((await save(page, 'csv-edges')).content.toString().split('\n')).toHaveLength(5);
});

test('hidden relations are not saved as shared scenes instead', async () => {
  const page = await open({ address: '?hide=romance,friendship,family,conflict,acquaintance,work,other' });
  const { content } = await save(page, 'gexf', 'only people shown');
  expect(content.toString()).not.toContain('<edge ');
});

for (const language of ['en', 'de'] as const) {
  test(`everything in the export menu fits a narrow phone (${language})`, async () => {
    const page = await open({ address: `?lang=${language}`, width: 320, height: 640 });
    await page.getByRole('button', { name: /^Export/ }).click();
    const menu = page.getByRole('dialog', { name: /^Export/ });
    const data = menu.getByRole('combobox', { name: /^(Export data|Daten exportieren)/ });
    for (const format of ['throughline', 'csv-edges']) {
      await data.selectOption(format);
      expect(await menu.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
      const parts = await menu.locator('select, button, img, label').all();
      expect(parts.length).toBeGreaterThan(8);
      for (const part of parts) {
        const box = await part.boundingBox();
        expect(box?.x ?? 0, await part.innerText()).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0), await part.innerText()).toBeLessThanOrEqual(320 - 16 - 18);
      }
    }
  });
}

test('what is shown is saved without hidden characters and kinds', async () => {
  const page = await open();
  await openLegend(page);
  await button(page, 'Family').click();
  const { content } = await save(page, 'throughline', 'only people shown');
  const { story } = readStory(content);
  expect(story.characters).toHaveLength(7);
  expect(JSON.stringify(story)).not.toContain('"family"');
  const whole = readStory((await save(page, 'throughline')).content).story;
  expect(whole.characters).toHaveLength(9);
});
