import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PALETTES } from '../../src/picture/palette.ts';

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
