import { rgb } from 'd3';
import { expect, test } from 'vitest';
import { PALETTES } from '../../src/picture/palette.ts';
import { SETTINGS } from '../../src/picture/settings.ts';

/** Relative luminance and contrast as in WCAG 2.2. */
function luminance(colour: string): number {
  const { r, g, b } = rgb(colour);
  const [red, green, blue] = [r, g, b].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function over(colour: string, ground: string, opacity: number): string {
  const [a, b] = [rgb(colour), rgb(ground)];
  const mix = (x: number, y: number) => Math.round(x * opacity + y * (1 - opacity));
  return rgb(mix(a.r, b.r), mix(a.g, b.g), mix(a.b, b.b)).formatHex();
}

test.for(['light', 'dark'] as const)(
  'in the %s theme text has a contrast of 4.5:1, and every relation, even a calm one, of 3:1',
  (theme) => {
    const { ground, region, ink, quiet, kinds, lines, friendly, mixed, hostile, tie, differences } =
      PALETTES[theme];
    for (const under of [ground, region]) {
      for (const text of [ink, quiet]) expect(contrast(text, under)).toBeGreaterThanOrEqual(4.5);
      for (const words of Object.values(differences))
        expect(contrast(words, under)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(tie, under)).toBeGreaterThanOrEqual(3);
      for (const mark of [friendly, mixed, hostile]) expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3);
      for (const line of lines) expect(contrast(over(line, under, 0.85), under)).toBeGreaterThanOrEqual(3);
      for (const colour of Object.values(kinds)) {
        expect(contrast(over(colour, under, SETTINGS.calm), under)).toBeGreaterThanOrEqual(3);
        expect(contrast(colour, under)).toBeGreaterThanOrEqual(3.9);
      }
    }
  },
);
