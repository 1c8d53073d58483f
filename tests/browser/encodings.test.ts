import { expect, test } from 'vitest';
import { inEncoding } from '../formats/decoding/inEncoding.ts';
import { drop } from './drop.ts';
import { open } from './harness.ts';
import { valueText } from './page.ts';

test('a guessed encoding is said, and another is one press away', async () => {
  const page = await open();
  await drop(page, 'vera.txt', inEncoding('# Первая\nВера\nИван\n# Вторая\nВера\nОлег\n', 'windows-1251'));
  await expect.poll(() => valueText(page)).toBe('Scene 1 of 2: Первая');
  const alert = page.getByRole('alert');
  await alert.getByText('It was read as Windows-1251 (Cyrillic), which is a guess.').waitFor();
  const others = alert.getByRole('group', { name: 'Read again as' });
  const first = others.getByRole('button').first();
  const wrong = await first.innerText();
  await first.click();
  await alert.getByText(`The file was read as ${wrong}, as you chose.`).waitFor();
  await expect.poll(() => valueText(page)).not.toContain('Первая');
  await others.getByRole('button', { name: 'Windows-1251 (Cyrillic)' }).click();
  await expect.poll(() => valueText(page)).toBe('Scene 1 of 2: Первая');
  await page.getByRole('button', { name: /^Вера/ }).first().waitFor();
});

test('a file in an encoding that is not known is refused by name, and what was open stays open', async () => {
  const page = await open();
  const before = await valueText(page);
  await drop(page, 'play.gexf', '<?xml version="1.0" encoding="IBM037"?><gexf/>');
  await page.getByRole('alert').getByText('uses the encoding IBM037, which is not supported').waitFor();
  expect(await valueText(page)).toBe(before);
});
