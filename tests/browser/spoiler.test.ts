import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { take } from './files.ts';
import { open } from './harness.ts';
import { arriveAt, character, clickRelation, details, openSearch, scrubTo, settled } from './page.ts';

const NAME = /john/i;

/** Everything that a person or a program can read from the page as it is now. */
async function everythingSaid(page: Page): Promise<string> {
  const values = await page
    .locator('input, select, textarea')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value).join('\n'));
  const tree = await page.locator('body').ariaSnapshot();
  return [page.url(), await page.title(), await page.content(), values, tree].join('\n');
}

/** As the browser's Back does: without loading the page again. */
const goBackTo = (page: Page, address: string) =>
  page.evaluate(async (search) => {
    history.pushState(null, '', search);
    dispatchEvent(new PopStateEvent('popstate'));
    await new Promise(requestAnimationFrame);
  }, address);

for (const scene of [1, 9, 17]) {
  test(`scene ${scene} does not give away Big's name anywhere, nor to who searches for it`, async () => {
    const page = await open({ address: `?scene=${scene}` });
    await arriveAt(page, scene);
    expect(await everythingSaid(page)).not.toMatch(NAME);

    await character(page, 'Big').press('Enter');
    await details(page).getByRole('heading', { name: 'Big' }).first().waitFor();
    expect(await everythingSaid(page)).not.toMatch(NAME);

    await clickRelation(page);
    expect(await everythingSaid(page)).not.toMatch(NAME);
    await page.keyboard.press('Escape');

    const { name, content } = await take(page, 'SVG');
    expect(name + content.toString()).not.toMatch(NAME);

    await page.keyboard.press('Escape');
    await openSearch(page);
    await page.keyboard.type('Joh');
    await page.getByRole('note').getByText('“Joh”').waitFor();
    expect(await page.getByRole('option', { name: /Big|John/ }).count()).toBe(0);
    expect(await page.content()).not.toMatch(NAME);
  });
}

test('no panel at scene 17 gives the name away, even with later changes switched on', async () => {
  const { characters, relations }: { characters: { id: string }[]; relations: { id: string }[] } = JSON.parse(
    readFileSync('data/american-girl-in-paris.json', 'utf8'),
  );
  const page = await open({ address: '?scene=17' });
  const seen = new Set<string | null>();
  for (const [type, list] of Object.entries({ character: characters, relation: relations })) {
    for (const { id } of list) {
      await goBackTo(page, `?scene=17&supporting=1&ahead=1&${type}=${id}`);
      await details(page).getByRole('heading').first().waitFor();
      expect(await everythingSaid(page), `${type} ${id}`).not.toMatch(NAME);
      seen.add(await details(page).textContent());
    }
  }
  expect(seen.size).toBe(characters.length + relations.length);
});

test('opened by a link, no view of the whole story goes beyond the scene of the link, nor after a reload', async () => {
  const page = await open({ address: '?scene=9' });
  const views = {
    storylines: () => page.locator('[data-cursor="9"]').waitFor(),
    tables: () => page.getByRole('region', { name: 'Cast by scene' }).waitFor(),
    strip: () => page.locator('g[data-scene="9"]').waitFor(),
  };
  const [start = ''] = page.url().split('?');
  for (const [view, drawn] of Object.entries(views)) {
    await page.goto(`${start}?scene=9&view=${view}`);
    for (const again of [false, true]) {
      if (again) await page.reload();
      await drawn();
      const said = await everythingSaid(page);
      expect(said, view).not.toMatch(NAME);
      expect(await page.getByLabel('Show later scenes (spoilers)').isChecked()).toBe(false);
    }
  }
  await page.goto(`${start}?scene=9&biography=carrie&biography=big`);
  await page.locator('circle[data-scene="1"]').waitFor();
  expect(await everythingSaid(page)).not.toMatch(NAME);
});

test('the last scene has the name on the stage and in the export, and scrubbing back hides it again', async () => {
  const page = await open();
  await scrubTo(page, 18);
  await arriveAt(page, 18);
  await expect.poll(() => everythingSaid(page)).toMatch(NAME);
  expect(await page.getByTestId('stage').textContent()).toMatch(NAME);
  expect((await take(page, 'SVG')).content.toString()).toMatch(NAME);
  await scrubTo(page, 17);
  await arriveAt(page, 17);
  await settled(page);
  // The live region speaks last.
  await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^Scene 17 of 18/);
  expect(await everythingSaid(page)).not.toMatch(NAME);
});
