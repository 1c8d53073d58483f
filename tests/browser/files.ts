import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { SaxesParser } from 'saxes';
import { menuEntry } from './page.ts';

export type Saved = { readonly name: string; readonly content: Buffer };

/** Opens the export menu, presses an entry and returns the file that the browser saves. */
export async function take(page: Page, entry: string): Promise<Saved> {
  const saved = page.waitForEvent('download');
  // "Export" in English, "Exportieren" in German.
  await page.getByRole('button', { name: /^Export/ }).click();
  // Wait for the menu itself: a character may have the same name as the entry.
  await page
    .getByRole('dialog', { name: /^Export/ })
    .getByRole('button')
    .first()
    .waitFor();
  await menuEntry(page, entry).click();
  const file = await saved;
  return { name: file.suggestedFilename(), content: await buffer(await file.createReadStream()) };
}

/** What `throughline render` writes for the same picture. */
export function render(words: readonly string[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-'));
  try {
    const path = join(folder, 'out.svg');
    execFileSync(process.execPath, ['dist-cli/throughline.js', 'render', ...words, '-o', path]);
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How the built program answers a wrong call. */
export function refusal(words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist-cli/throughline.js', ...words], {
    encoding: 'utf8',
  });
  return { status, stdout, lines: stderr.trimEnd().split('\n') };
}

export type Tag = { readonly name: string; readonly attributes: Readonly<Record<string, string>> };

/** Every element of an XML text. @throws where it is not well-formed */
export function tagsOf(xml: string): readonly Tag[] {
  const tags: Tag[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    tags.push({ name, attributes: attributes as Record<string, string> });
  });
  parser.write(xml).close();
  return tags;
}

/** Width and height, from the first chunk of a PNG. */
export function sizeOfPng(content: Buffer): readonly [width: number, height: number] {
  if (content.toString('latin1', 1, 4) !== 'PNG') throw new Error('Not a PNG.');
  return [content.readUInt32BE(16), content.readUInt32BE(20)];
}
