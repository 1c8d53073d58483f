import { expect, test } from 'vitest';
import { createNameSprites, type NameStyle, pixelWidth } from '../../src/picture/marks/names/nameSprites.ts';
import { recordingSheets } from './recordingPen.ts';

const styled = (name: string): NameStyle => ({ name, size: 14, colour: '#20242b', halo: '#efe9dc' });

test('names that are new are painted on one sheet, each in a part of its own', () => {
  const { sheets, makeSheet } = recordingSheets();
  const names = Array.from({ length: 60 }, (_, n) => `Person ${n}`);
  const sprites = createNameSprites(makeSheet).get(names.map(styled));
  expect(sheets.map((sheet) => sheet.texts())).toEqual([names]);
  const [{ width, height } = { width: 0, height: 0 }] = sheets;
  for (const [n, one] of sprites.entries()) {
    expect(one.width).toBeGreaterThan(pixelWidth(`Person ${n}`, 14));
    expect(one.left + one.width).toBeLessThanOrEqual(width);
    expect(one.top + one.height).toBeLessThanOrEqual(height);
    for (const other of sprites.slice(n + 1))
      expect(
        one.left + one.width <= other.left ||
          other.left + other.width <= one.left ||
          one.top + one.height <= other.top ||
          other.top + other.height <= one.top,
      ).toBe(true);
  }
});

test('a name is painted once, until its font is loaded', () => {
  const { sheets, makeSheet } = recordingSheets();
  const sprites = createNameSprites(makeSheet);
  sprites.get([styled('Ada'), styled('Ben')]);
  const again = sprites.get([styled('Ben'), styled('Cleo'), styled('Ben')]);
  expect(sheets.map((sheet) => sheet.texts())).toEqual([['Ada', 'Ben'], ['Cleo']]);
  expect(again[0]).toBe(again[2]);
  expect(sprites.get([])).toEqual([]);
  sprites.clear();
  expect(sprites.has(styled('Ada'))).toBe(false);
});
