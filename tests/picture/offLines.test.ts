import { expect, test } from 'vitest';
import type { Curve } from '../../src/picture/curve.ts';
import { lineGrid, type Sampled } from '../../src/picture/lineGrid.ts';
import { type OwnedLine, offLines } from '../../src/picture/marks/names/offLines.ts';
import { type Bearer, placeNames } from '../../src/picture/marks/names/placeNames.ts';

const ROOM = { width: 400, height: 300 };

const ann: Bearer = {
  id: 'ann',
  x: 200,
  y: 150,
  radius: 12,
  forms: [{ width: 60, lines: 1 }],
  always: false,
};

/** A straight line between two others, across the picture at this height. */
const across = (y: number) => line([0, y, 200, y, 400, y], 'ben', 'cleo');

/** A straight line of Ann's, straight up or down. */
const ofAnn = (y: number) => line([200, 150, 200, y, 200, y], 'ann', 'ben');

function line(curve: Curve, from: string, to: string): OwnedLine {
  return { ...(lineGrid(new Map([['line', curve]])).lines.get('line') as Sampled), from, to };
}

/** At which side of her disc Ann's name is, among these lines; undefined where it is left out. */
function sideOf(lines: readonly OwnedLine[], more: Partial<Bearer> = {}, thins = false) {
  const bearers = [{ ...ann, ...more }];
  const alone = placeNames(bearers, ROOM, 240);
  return offLines(alone, bearers, lines, { room: ROOM, thins }).get('ann')?.side;
}

test('a name that no line of others crosses stays below its disc', () => {
  expect(sideOf([])).toBe('below');
  expect(sideOf([across(40), ofAnn(290)])).toBe('below');
});

test('a name that a line crosses moves to where none does', () => {
  expect(sideOf([across(176)])).toBe('above');
  expect(sideOf([across(176), across(124)])).toBe('right');
});

test('a name moves to no place that a line of its own has to end at, if another is free', () => {
  expect(sideOf([across(176), ofAnn(10)])).toBe('right');
});

test('a name that lines cross at every side has the place with the fewest', () => {
  const everywhere = [across(176), across(150), across(124)];
  expect(sideOf([...everywhere, across(178), across(152)])).toBe('above');
});

test('where names are thinned, a name below two lines is left out, but not of one in the scene', () => {
  const everywhere = [across(176), across(178), across(150), across(152), across(124), across(122)];
  expect(sideOf(everywhere)).toBe('below');
  expect(sideOf(everywhere, {}, true)).toBeUndefined();
  expect(sideOf(everywhere, { always: true }, true)).toBe('below');
});
