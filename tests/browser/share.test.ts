import { expect, inject, test } from 'vitest';
import { bringAxe, findings } from './axe.ts';
import { drop } from './drop.ts';
import { open } from './harness.ts';
import { addressOf, button, slider, valueText } from './page.ts';

const KEY = `The Lighthouse Key

Before:
Ben -> Ann: in love (romance, +0.8, strong)

## Low water @ the harbour
Ben
Ann
// Is it Ben who finds him?

## Morning boat @ the harbour
Ann
Ben -> Ann: gives up (ends)
`;

test('a story is sent in a link to another profile, opened there, and made its own', async () => {
  const sender = await open({ address: '?lang=en', before: bringAxe });
  await drop(sender, 'key.story', KEY);
  await sender.waitForURL(/own=/);
  await button(sender, 'Share').click();
  const dialog = sender.getByRole('dialog', { name: 'Share' });
  await dialog.getByText(/^The link contains the story itself: 2 scenes, 2 people, 2 changes/).waitFor();
  await dialog.getByText(/^It does not contain your notes/).waitFor();
  const field = dialog.getByRole('textbox', { name: 'Link' });
  await expect.poll(() => field.inputValue()).toMatch(/\/#t1\.\d+\.[0-9a-f]{8}\.[\w-]+$/);
  await dialog.getByText(/^\d+ characters\. Short enough for any program\.$/).waitFor();
  await button(sender, 'QR code').click();
  await dialog.getByRole('img', { name: 'QR code of the link' }).waitFor();
  expect(await findings(sender)).toEqual([]);
  await button(sender, 'Copy link').click();
  await dialog.getByText('Copied.').waitFor();
  const link = await sender.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(await field.inputValue());
  const fragment = link.slice(link.indexOf('#'));

  const receiver = await open({ address: fragment, language: 'de-DE' });
  await receiver.getByText(/^Diese Geschichte steckt in dem Link/).waitFor();
  expect(await valueText(receiver)).toMatch(/ 1 .* 2: Low water$/);
  await slider(receiver).press('End');
  await expect.poll(() => addressOf(receiver).get('scene')).toBe('2');
  expect(receiver.url()).toContain(`?story=link&scene=2&lang=de${fragment}`);
  await receiver.reload();
  await expect.poll(() => valueText(receiver)).toMatch(/ 2 .* 2: Morning boat$/);
  await receiver.keyboard.press('e');
  const text = receiver.getByRole('textbox', { name: 'Text der Geschichte' });
  await expect.poll(() => text.getAttribute('aria-readonly')).toBe('true');
  await receiver
    .getByRole('region', { name: 'Text und Werkzeuge' })
    .getByRole('button', { name: 'Eigene Fassung anlegen' })
    .click();
  await expect.poll(() => text.getAttribute('aria-readonly')).toBe(null);
  await receiver.waitForURL(/own=/);
  expect(receiver.url()).not.toContain('#');
  expect(await text.innerText()).not.toContain('Is it Ben');

  // An answer that is pasted as it came.
  const answer = `Hier ist Ihr Text:\n\n\`\`\`\n${KEY.replace('Ann\n//', 'Ann\nWann: bald\n//')}\`\`\`\nPasst das so?`;
  await receiver.evaluate((words) => navigator.clipboard.writeText(words), answer);
  await text.click();
  await receiver.keyboard.press('Control+a');
  await receiver.keyboard.press('Control+v');
  await receiver.getByText('1 Zeile zu prüfen').waitFor();
  await button(receiver, 'Auffälligkeiten').click();
  await receiver.getByRole('region', { name: 'Auffälligkeiten' }).getByText('Nichts fällt auf.').waitFor();
  expect(await text.innerText()).not.toMatch(/Hier ist|Passt das|```/);
});

test('a link that is cut says so in place of any story, and leads to the start', async () => {
  const page = await open();
  await page.goto('about:blank');
  for (const fragment of ['#t1.118.deadbeef.c0', '?story=link&scene=2#t1.1', '#t9.1.2.3']) {
    await page.goto(inject('site') + fragment);
    await page.getByRole('alert').getByText(/link/).waitFor();
    expect(await page.getByRole('slider').count()).toBe(0);
    await page.goto('about:blank');
  }
  await page.goto(`${inject('site')}#t1.118.deadbeef.c0`);
  await page.getByRole('link', { name: 'Throughline' }).click();
  await expect.poll(() => valueText(page)).toMatch(/^Scene 1 of 18: /);
});
