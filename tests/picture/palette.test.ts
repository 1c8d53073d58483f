import { lab, rgb } from 'd3';
import { expect, test } from 'vitest';
import { LOOK } from '../../src/picture/look.ts';
import { PALETTES } from '../../src/picture/palette.ts';
import { SETTINGS } from '../../src/picture/settings.ts';
import { KINDS_AND_UNKNOWN, type KindOrUnknown } from '../../src/story/types.ts';
import { contrast } from './contrast.ts';

function over(colour: string, ground: string, opacity: number): string {
  const [a, b] = [rgb(colour), rgb(ground)];
  const mix = (x: number, y: number) => Math.round(x * opacity + y * (1 - opacity));
  return rgb(mix(a.r, b.r), mix(a.g, b.g), mix(a.b, b.b)).formatHex();
}

test.for(['light', 'dark'] as const)(
  'in the %s theme text has a contrast of 4.5:1, and every relation, even a calm one, of 3:1',
  (theme) => {
    const {
      ground,
      region,
      ink,
      quiet,
      kinds,
      lines,
      friendly,
      mixed,
      hostile,
      tie,
      differences,
      placeEdge,
    } = PALETTES[theme];
    for (const under of [ground, region]) {
      for (const text of [ink, quiet]) expect(contrast(text, under)).toBeGreaterThanOrEqual(4.5);
      for (const words of Object.values(differences))
        expect(contrast(words, under)).toBeGreaterThanOrEqual(4.5);
      for (const mark of [tie, placeEdge, over(quiet, under, LOOK.trace.opacity)])
        expect(contrast(mark, under)).toBeGreaterThanOrEqual(3);
      for (const mark of [friendly, mixed, hostile]) expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3);
      for (const line of lines) expect(contrast(over(line, under, 0.85), under)).toBeGreaterThanOrEqual(3);
      for (const colour of Object.values(kinds)) {
        expect(contrast(over(colour, under, SETTINGS.calm), under)).toBeGreaterThanOrEqual(3);
        expect(contrast(colour, under)).toBeGreaterThanOrEqual(3.9);
      }
    }
  },
);

/** What light becomes for people without the cones for middle wavelengths (Machado, Oliveira and Fernandes 2009, severity 1). */
const DEUTERANOPIA = [
  [0.367322, 0.860646, -0.227968],
  [0.280085, 0.672501, 0.047413],
  [-0.01182, 0.04294, 0.968881],
] as const;

function seenWithDeuteranopia(colour: string): string {
  const { r, g, b } = rgb(colour);
  const light = [r, g, b].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const seen = DEUTERANOPIA.map((row) => {
    const share = Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, factor, index) => sum + factor * (light[index] as number), 0),
      ),
    );
    return 255 * (share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055);
  }) as [number, number, number];
  return rgb(...seen).formatHex();
}

/** The distance of two colours in CIE Lab; about 2 can just be seen side by side. */
function distance(one: string, other: string): number {
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b);
}

const inGrey = (one: string, other: string) => Math.abs(lab(one).l - lab(other).l);

/** The kinds whose lines have like patterns: unbroken (also the double one, which is thin), dashes, and others. */
function patternOf(kind: KindOrUnknown): string {
  const dashes: readonly number[] = LOOK.relation.dashes[kind];
  const [dash = 0] = dashes;
  if (dashes.length === 0) return 'unbroken';
  if (dashes.length > 2) return 'dash and dot';
  return dash < 2 ? 'dots' : 'dashes';
}

const PAIRS = KINDS_AND_UNKNOWN.flatMap((one, index) =>
  KINDS_AND_UNKNOWN.slice(index + 1).map((other) => [one, other] as const),
);

test.for(['light', 'dark'] as const)(
  'in the %s theme any two kinds differ for deuteranopia, and those with like patterns also in grey',
  (theme) => {
    const { kinds } = PALETTES[theme];
    const alike = PAIRS.filter(
      ([one, other]) =>
        distance(seenWithDeuteranopia(kinds[one]), seenWithDeuteranopia(kinds[other])) < 9.5 ||
        (patternOf(one) === patternOf(other) && inGrey(kinds[one], kinds[other]) < 9.5),
    );
    expect(alike).toEqual([]);
    expect(inGrey(kinds.romance, kinds.family)).toBeGreaterThan(20);
  },
);
