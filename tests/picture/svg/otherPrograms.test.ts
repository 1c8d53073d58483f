import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EXPORT_ROOM } from '../../../src/layout/room.ts';
import { withFonts } from '../../../src/picture/fonts/withFonts.ts';
import { PALETTES } from '../../../src/picture/palette.ts';
import { svgText } from '../../../src/picture/posters/svgText.ts';
import { finale, layoutIn, PLAIN } from '../finale.ts';
import { theFonts } from '../fonts/fontsOfTests.ts';
import { pixelsOf } from './pixelsOf.ts';

const folder = mkdtempSync(join(tmpdir(), 'throughline-'));

/** Programs that draw SVG 1.1, by name: whether one is there, and how it is called. */
const PROGRAMS: Readonly<Record<string, (svg: string, png: string) => readonly string[]>> = {
  'rsvg-convert': (svg, png) => ['rsvg-convert', svg, '-o', png],
  CairoSVG: (svg, png) => [
    '/usr/bin/python3',
    '-c',
    'import sys, cairosvg; cairosvg.svg2png(url=sys.argv[1], write_to=sys.argv[2])',
    svg,
    png,
  ],
};

const IS_THERE: Readonly<Record<string, readonly string[]>> = {
  'rsvg-convert': ['rsvg-convert', '--version'],
  CairoSVG: ['/usr/bin/python3', '-c', 'import cairosvg'],
};

const isThere = ([command = '', ...words]: readonly string[]) => spawnSync(command, words).status === 0;

/** The number of pixels in the colour of the letters, in what a program draws. */
function inkIn(svg: string, program: string, theme: 'light' | 'dark'): number {
  const [source, image] = [join(folder, 'a.svg'), join(folder, 'a.png')];
  writeFileSync(source, svg);
  const [command = '', ...words] = PROGRAMS[program]?.(source, image) ?? [];
  execFileSync(command, words);
  const ink = PALETTES[theme].ink.match(/[0-9a-f]{2}/g)?.map((hex) => Number.parseInt(hex, 16));
  let count = 0;
  for (const [red, green, blue] of pixelsOf(readFileSync(image)))
    if (red === ink?.[0] && green === ink?.[1] && blue === ink?.[2]) count++;
  return count;
}

for (const program of Object.keys(PROGRAMS))
  for (const theme of ['light', 'dark'] as const)
    for (const outlines of [false, true])
      test(`${program} covers no letter with a halo (${theme}, ${outlines ? 'outlines' : 'text'})`, (context) => {
        if (!isThere(IS_THERE[program] ?? [])) {
          context.skip(`${program} is not installed`);
          return;
        }
        const plain = svgText(finale, layoutIn(EXPORT_ROOM), 8, { ...PLAIN, theme });
        const bare = plain.replace(/<text[^>]* stroke="[^>]*>[^<]*<\/text>/g, '');
        expect(bare.length).toBeLessThan(plain.length);
        const [drawn, without] = [plain, bare].map((svg) =>
          inkIn(withFonts(svg, theFonts, outlines), program, theme),
        ) as [number, number];
        expect(without).toBeGreaterThan(1000);
        expect(drawn).toBeGreaterThan(0.97 * without);
      });
