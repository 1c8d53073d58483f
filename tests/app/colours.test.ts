import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PALETTES } from '../../src/picture/palette.ts';
import { contrast } from '../picture/contrast.ts';

test('the page has the colours of the picture', () => {
  const sheet = readFileSync('src/app/style/base.css', 'utf8');
  const { light, dark } = PALETTES;
  const said = (name: string) => new RegExp(`--${name}: light-dark\\((.*?)\\)`).exec(sheet)?.[1];
  expect(['ground', 'ink', 'quiet', 'region', 'region-edge', 'accent'].map(said)).toEqual([
    `${light.ground}, ${dark.ground}`,
    `${light.ink}, ${dark.ink}`,
    `${light.quiet}, ${dark.quiet}`,
    `${light.region}, ${dark.region}`,
    `${light.regionEdge}, ${dark.regionEdge}`,
    `${light.kinds.romance}, ${dark.kinds.romance}`,
  ]);
});

test.for(['light', 'dark'] as const)(
  'in the %s theme the edges of controls, the focus and the marks of the timeline have a contrast of 3:1 on every ground of the page',
  (theme) => {
    const sheet = readFileSync('src/app/style/base.css', 'utf8');
    const of = (name: string) => {
      const both = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(sheet);
      return both?.[theme === 'light' ? 1 : 2] ?? '';
    };
    const faint = ['control-edge', 'accent', 'quiet', 'ink'].flatMap((mark) =>
      ['ground', 'raised', 'region']
        .filter((under) => contrast(of(mark), of(under)) < 3)
        .map((under) => `${mark} on ${under}`),
    );
    expect(faint).toEqual([]);
    // What is hatched is not read yet, which no word says.
    const timeline = readFileSync('src/app/timeline/Timeline.module.css', 'utf8');
    expect(timeline).not.toMatch(/gradient\([^;]*var\(--(line|region-edge)\)/);
  },
);
