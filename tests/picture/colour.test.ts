import { interpolateRgb, rgb } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mixedColour } from '../../src/picture/colour.ts';

test('colours are mixed as d3 mixes them', () => {
  const colour = fc
    .integer({ min: 0, max: 0xffffff })
    .map((value) => `#${value.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(colour, colour, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
      expect(mixedColour(from, to, share)).toBe(rgb(interpolateRgb(from, to)(share)).formatHex());
    }),
  );
});
