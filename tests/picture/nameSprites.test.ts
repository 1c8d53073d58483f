import { beforeEach, expect, test } from 'vitest';
import type { Pen } from '../../src/picture/canvas/pen.ts';
import {
  forgetNames,
  isSet,
  type NameStyle,
  nameWidth,
  setNames,
} from '../../src/picture/marks/names/nameSprites.ts';

beforeEach(forgetNames);

const styled = (name: string): NameStyle => ({ name, size: 14, colour: '#20242b', halo: '#efe9dc' });

/** Sheets that remember how large they were asked for and which names were filled in where. */
function easel() {
  const sheets: { width: number; height: number; names: string[] }[] = [];
  const makeSheet = (width: number, height: number, draw: (pen: Pen) => void) => {
    const names: string[] = [];
    const pen = {
      strokeText: () => {},
      fillText: (name: string, x: number, y: number) => {
        expect(x > 0 && x < width && y > 0 && y < height, name).toBe(true);
        names.push(name);
      },
    };
    draw(pen as unknown as Pen);
    const sheet = { width, height, names };
    sheets.push(sheet);
    return sheet as unknown as CanvasImageSource;
  };
  return { sheets, makeSheet };
}

test('names that were not set before are set on one sheet, each in a part of its own', () => {
  const { sheets, makeSheet } = easel();
  const cast = Array.from({ length: 60 }, (_, n) => styled(`Person ${n}`));
  const set = setNames(cast, makeSheet);
  expect(sheets.map(({ names }) => names)).toEqual([cast.map(({ name }) => name)]);
  const [{ width, height } = { width: 0, height: 0 }] = sheets;
  for (const [n, one] of set.entries()) {
    expect(one.width).toBeGreaterThan(nameWidth(`Person ${n}`, 14));
    expect(one.left + one.width).toBeLessThanOrEqual(width);
    expect(one.top + one.height).toBeLessThanOrEqual(height);
    for (const other of set.slice(n + 1))
      expect(
        one.left + one.width <= other.left ||
          other.left + other.width <= one.left ||
          one.top + one.height <= other.top ||
          other.top + other.height <= one.top,
      ).toBe(true);
  }
});

test('a name is set once, until its font has come', () => {
  const { sheets, makeSheet } = easel();
  setNames([styled('Ada'), styled('Ben')], makeSheet);
  const again = setNames([styled('Ben'), styled('Cleo'), styled('Ben')], makeSheet);
  expect(sheets.map(({ names }) => names)).toEqual([['Ada', 'Ben'], ['Cleo']]);
  expect(again[0]).toBe(again[2]);
  expect(setNames([], makeSheet)).toEqual([]);
  forgetNames();
  expect(isSet(styled('Ada'))).toBe(false);
});
