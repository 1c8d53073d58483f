import { expect, test } from 'vitest';
import { DIRECTIONS } from '../../src/measures/differenceTypes.ts';
import { dashOf, patternScaleOf } from '../../src/picture/marks/relations/dash.ts';
import { endedStroke } from '../../src/picture/marks/relations/endedStroke.ts';
import {
  lineWidth,
  type RelationStroke,
  relationStrokes,
  tieStroke,
} from '../../src/picture/marks/relations/strokes.ts';
import { GLYPHS, glyphPath, SIGNS } from '../../src/picture/marks/sign/signs.ts';
import { PALETTES } from '../../src/picture/palette.ts';
import { widthOf } from '../../src/picture/settings.ts';
import { KINDS } from '../../src/story/types.ts';

const palette = PALETTES.light;

test('every kind has its pattern of dashes, and no two kinds of a broken line share one', () => {
  expect(Object.fromEntries(KINDS.map((kind) => [kind, dashOf(kind, 0)]))).toEqual({
    romance: [],
    friendship: [11, 4],
    family: [],
    conflict: [4, 4],
    acquaintance: [1.6, 4.6],
    work: [12, 4, 2, 4],
    other: [6, 6],
  });
});

test('a line shorter than 40 has its pattern in proportion, down to half', () => {
  const straight = (length: number) => patternScaleOf([10, 5, 10 + length / 2, 5, 10 + length, 5]);
  expect([400, 40, 32, 20, 6].map(straight)).toEqual([undefined, undefined, 0.8, 0.5, 0.5]);
  expect(dashOf('work', 0, straight(20))).toEqual([6, 2, 1, 2]);
  expect(dashOf('romance', 0, straight(20))).toEqual([]);
});

test('a line whose kind is not known has no pattern', () => {
  expect(dashOf('unknown', 3)).toEqual([]);
});

test('dashes grow with the width of the line', () => {
  expect(dashOf('friendship', 4)).toEqual([22, 8]);
  expect(dashOf('work', 2)).toEqual([18, 6, 3, 6]);
});

const look = { kind: 'family', colour: '#0b7a5e', width: 4, lit: 0, ghost: 0 } as const;
const solid = { opacity: 1, dash: [], cap: 'butt', join: 'miter' };

test('family is a double line: open in the middle, unless it has ended', () => {
  expect(relationStrokes(look, palette)).toEqual([
    { ...solid, part: 'line', colour: look.colour, width: 4 },
    { ...solid, part: 'core', colour: palette.ground, width: 4 * 0.42 },
  ]);
  expect(relationStrokes({ ...look, width: 1 }, palette)[1]).toMatchObject({ part: 'core', width: 0.9 });
  expect(relationStrokes({ ...look, ghost: 1 }, palette)).toEqual([
    { ...endedStroke(look.colour), part: 'line' },
  ]);
});

test('what has just changed has a halo behind its line', () => {
  expect(relationStrokes({ ...look, kind: 'romance', lit: 0.5 }, palette)).toEqual([
    { ...solid, part: 'halo', colour: look.colour, width: 15, opacity: 0.1, cap: 'round' },
    { ...solid, part: 'line', colour: look.colour, width: 4 },
  ]);
});

test('a line that ends thins out to one width, and is dotted from half of the way', () => {
  expect([0, 0.5, 1].map((ghost) => lineWidth({ width: 4, ghost }))).toEqual([4, 2.8, 1.6]);
  expect(endedStroke('#696459')).toEqual({ ...solid, colour: '#696459', width: 1.6, dash: [3, 5] });
});

test('a tie is one plain line', () => {
  expect(tieStroke({ width: 2 }, palette)).toEqual({ ...solid, colour: palette.tie, width: 2, cap: 'round' });
});

test('the signs as SVG draws them', () => {
  expect(Object.fromEntries(SIGNS.map((sign) => [sign, glyphPath(GLYPHS[sign])]))).toEqual({
    began: 'M-3.6,0H3.6M0,-3.6V3.6',
    ended: 'M-2.7,-2.7L2.7,2.7M-2.7,2.7L2.7,-2.7',
    turned: 'M-3.6,-1.8H3.6L1.4,-4M3.6,1.8H-3.6L-1.4,4',
    warmer: 'M0,-3.4L3.2,2H-3.2z',
    cooler: 'M0,3.4L3.2,-2H-3.2z',
    strained: 'M-3.8,1.5L-1.3,-1.9L1.3,1.9L3.8,-1.5',
  });
});

test('no two signs look alike', () => {
  expect(new Set(SIGNS.map((sign) => glyphPath(GLYPHS[sign]))).size).toBe(SIGNS.length);
});

test('between two scenes a line is for the better or for the worse also without its colour', () => {
  const dashes = (ghost: number) =>
    DIRECTIONS.map((difference) => {
      const look = { kind: 'unknown', colour: '#000000', width: 3, lit: 0, ghost, difference } as const;
      return relationStrokes(look, palette).map(({ dash }) => dash.join(' '));
    });
  expect(dashes(0)).toEqual([[''], ['10 5'], ['']]);
  expect(new Set(dashes(1).flat()).size).toBe(3);
});

test('each edge of a double line and the gap between them are wide enough to be seen, however weak the relation is', () => {
  for (const strength of [0, 0.1, 0.25, 0.5, 0.75, 1]) {
    const look = { kind: 'family', colour: '#01804d', width: widthOf(strength), lit: 0, ghost: 0 } as const;
    const [line, core] = relationStrokes(look, palette) as [RelationStroke, RelationStroke];
    expect(core.part).toBe('core');
    expect(core.width).toBeGreaterThanOrEqual(0.9);
    expect((line.width - core.width) / 2).toBeGreaterThanOrEqual(0.9 - 1e-9);
  }
});
