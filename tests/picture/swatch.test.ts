import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { DIFFERENCE_STATES, DIRECTIONS } from '../../src/measures/differenceTypes.ts';
import { LOOK } from '../../src/picture/look.ts';
import { dashOf } from '../../src/picture/marks/relations/dash.ts';
import { tieStroke } from '../../src/picture/marks/relations/strokes.ts';
import { signBadge } from '../../src/picture/marks/sign/badge.ts';
import { SIGNS } from '../../src/picture/marks/sign/signs.ts';
import { PALETTES } from '../../src/picture/palette.ts';
import { Swatch, type SwatchOf } from '../../src/picture/posters/Swatch.tsx';
import { dashArray } from '../../src/picture/stroke.ts';
import { KINDS } from '../../src/story/types.ts';

const palette = PALETTES.light;
const sample = (of: SwatchOf) => renderToStaticMarkup(createElement(Swatch, { of, palette, x: 0, y: 0 }));
const dashesIn = (markup: string) =>
  [...markup.matchAll(/stroke-dasharray="([^"]+)"/g)].map(([, dash]) => dash);

test.for(KINDS)('the sample of kind %s has the colour and the dashes that the picture has', (kind) => {
  const markup = sample({ kind });
  const dash = dashArray(dashOf(kind, 3));
  expect(dashesIn(markup)).toEqual(dash === undefined ? [] : [dash]);
  expect(markup).toContain(`stroke="${palette.kinds[kind]}"`);
  expect(markup.includes(`stroke="${palette.ground}"`)).toBe(kind === 'family');
});

test('samples of what has ended and of traces are dotted as on the picture', () => {
  const { relation, trace } = LOOK;
  const samples = (['ended', 'trace'] as const).map((of) => dashesIn(sample(of)));
  expect(samples).toEqual([[relation.ghost.dash], [trace.dash]].map(([dash]) => [dash?.join(' ')]));
});

test('samples of signs, ties and highlights are drawn as on the picture', () => {
  for (const sign of SIGNS) expect(sample({ sign })).toContain(signBadge(sign, palette).path);
  expect(sample('ended')).toContain(signBadge('ended', palette).path);
  expect(sample('tie')).toContain(`stroke="${tieStroke({ width: 2 }, palette).colour}"`);
  expect(sample('lit')).toContain(`stroke-opacity="${LOOK.relation.halo.opacity}"`);
});

test('samples of discs are filled as far as on the picture', () => {
  const filled = (of: SwatchOf) =>
    [...sample(of).matchAll(/r="([\d.]+)"/g)].map(([, radius]) => Number(radius) / 8);
  expect([filled('present'), filled('remote'), filled('absent')]).toEqual([
    [1, 1],
    [1, LOOK.disc.remote],
    [1],
  ]);
});

test('samples of lines between two scenes have the colour, the dashes and the sign that the picture has', () => {
  for (const state of DIFFERENCE_STATES)
    for (const direction of DIRECTIONS) {
      const markup = sample({ state, direction, sign: 'turned' });
      const dashes = LOOK.difference[state === 'ended' ? 'endedDashes' : 'dashes'][direction];
      expect(dashesIn(markup)).toEqual(dashes.length > 0 ? [dashes.join(' ')] : []);
      expect(markup).toContain(`stroke="${palette.differences[direction]}"`);
      expect(markup).toContain(signBadge('turned', palette, direction).path);
      expect(markup.includes('stroke-opacity')).toBe(state === 'began');
    }
});

test('of those who are in one of two scenes, the sample for the earlier is open and its ring is broken', () => {
  const [came, went] = [sample('came'), sample('went')];
  expect([dashesIn(came), dashesIn(went)]).toEqual([[], [LOOK.difference.ring.dash.join(' ')]]);
  expect([came, went].map((markup) => markup.includes(`fill="${palette.ink}"`))).toEqual([true, false]);
});
