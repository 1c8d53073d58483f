import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { open } from './harness.ts';
import { addressOf, arriveAt, button, character } from './page.ts';

const path = (page: Awaited<ReturnType<typeof open>>) =>
  page.locator('svg[viewBox="0 0 1000 100"] path').getAttribute('d');

test('a curve is chosen, explained, drawn along the timeline and kept in the address', async () => {
  const page = await open();
  const change = await path(page);
  await button(page, 'Curves and turning points').click();
  await page.getByRole('combobox', { name: 'Curve' }).selectOption('Unbalanced triads');
  await page.getByText('What this measures').click();
  await page.getByText('Heider (1946)').waitFor();
  await expect.poll(() => path(page)).not.toBe(change);
  await expect.poll(() => addressOf(page).get('curve')).toBe('unbalanced');
});

test('the mouse over the timeline shows the scene there and the value of the curve', async () => {
  const page = await open();
  const track = page.getByRole('slider', { name: 'Scene', exact: true });
  const { x, y, width, height } = (await track.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const reading = page.getByText(/^Scene 16 On the other side of the door/);
  // A hand does not stop at once, and the reading is loaded after the first picture.
  await expect
    .poll(async () => {
      await page.mouse.move(x + 11 + ((width - 22) * 15) / 17, y + height / 2, { steps: 2 });
      return reading.isVisible();
    })
    .toBe(true);
  expect(Number(await reading.locator('b').innerText())).toBeGreaterThan(1);
  await button(page, 'Curves and turning points').click();
  await page.getByText(/^This scene: \d/).waitFor();
});

test('a curve is saved as SVG and as PNG', async () => {
  const page = await open({ address: '?scene=9&curve=valence' });
  await button(page, 'Curves and turning points').click();
  const menu = page.getByRole('dialog', { name: 'Curves and turning points' });
  for (const [format, begins] of [
    ['SVG', '<?xml'],
    ['PNG', '\x89PNG'],
  ] as const) {
    const saved = page.waitForEvent('download');
    await menu.getByRole('button', { name: `Save as ${format}` }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe(`an-american-girl-in-paris-valence.${format.toLowerCase()}`);
    const content = await buffer(await file.createReadStream());
    expect(content.toString('latin1').startsWith(begins)).toBe(true);
  }
});

test('turning points are listed with what turns and lead to their scene, for one character as well', async () => {
  const page = await open();
  await button(page, 'Curves and turning points').click();
  const list = page.getByRole('dialog', { name: 'Curves and turning points' }).getByRole('listitem');
  await list.first().waitFor();
  await expect.poll(() => list.first().innerText()).toMatch(/^Scene 16: /);
  await list.first().getByRole('button').click();
  await arriveAt(page, 16);
  await page.keyboard.press('Escape');
  await character(page, 'Mary').press('Enter');
  await button(page, 'Curves and turning points').click();
  await page.getByText('Scenes with the biggest changes for Mary.').waitFor();
  await page.getByRole('combobox', { name: 'Curve' }).selectOption('Degree: Mary');
  await expect.poll(() => addressOf(page).get('curve')).toBe('degree');
});

test('opened by a link, curves and turning points end at its scene until later scenes are switched on', async () => {
  const page = await open({ address: '?scene=9' });
  const end = async () =>
    Math.max(...(((await path(page)) ?? '0,').match(/-?\d+(\.\d+)?(?=,)/g) ?? []).map(Number));
  await expect.poll(end).toBeLessThan(500);
  await button(page, 'Curves and turning points').click();
  await page.getByLabel('Show later scenes (spoilers)').check();
  await expect.poll(end).toBe(1000);
});
