import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('all letters of the built page, and the widths at which it changes, follow the text size that the browser is set to', () => {
  const sheets = readdirSync('dist/assets').filter((file) => file.endsWith('.css'));
  expect(sheets).toHaveLength(1);
  const sheet = readFileSync(join('dist/assets', sheets[0] as string), 'utf8');
  const fixed = /(?:font(?:-size)?:[^;}]*?|@media[^{]*?)\b[\d.]+px/g;
  expect(sheet.match(fixed)).toBeNull();
  expect(sheet.match(/font(?:-size)?:[^;}]*?[\d.]+rem/g)?.length).toBeGreaterThan(50);
});

test('so do the letters whose size is in a script, such as those of the editor', () => {
  const fixed = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .flatMap((path) => {
      const script = readFileSync(join('src', path), 'utf8');
      return [...script.matchAll(/\bfont(?:Size)?: ['"`][\d.]+px/g)].map(([size]) => `${path}: ${size}`);
    });
  expect(fixed).toEqual([]);
});

test('so do the widths that scripts ask for', () => {
  const fixed = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .flatMap((path) => {
      const script = readFileSync(join('src', path), 'utf8');
      return [...script.matchAll(/\((?:min|max)-(?:width|height): [\d.]+px\)/g)].map(
        ([query]) => `${path}: ${query}`,
      );
    });
  expect(fixed).toEqual([]);
});
