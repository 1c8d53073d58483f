import { parse } from 'opentype.js/dist/opentype.mjs';
import { afterEach, expect, test, vi } from 'vitest';
import { EXPORT_ROOM } from '../../../src/layout/room.ts';
import { withFonts } from '../../../src/picture/fonts/withFonts.ts';
import { svgText } from '../../../src/picture/posters/svgText.ts';
import { finale, layoutIn, PLAIN } from '../finale.ts';
import { theFonts } from './fontsOfTests.ts';

afterEach(() => void vi.useRealTimers());

const sheet = (content: string) => `<svg xmlns="http://www.w3.org/2000/svg"><desc></desc>${content}</svg>`;

/** The embedded fonts by family, weight and style, with the letters that each has. */
function embeddedIn(svg: string): Record<string, string> {
  const faces = svg.matchAll(
    /font-family:'([^']+)';font-weight:(\d+);font-style:(\w+);src:url\(data:font\/otf;base64,([^)]+)\)/g,
  );
  return Object.fromEntries(
    [...faces].map(([, family, weight, style, data]) => {
      const font = parse(Uint8Array.from(Buffer.from(data as string, 'base64')).buffer);
      const letters = Array.from({ length: 0x2200 }, (_, code) => String.fromCodePoint(code));
      return [
        `${family} ${weight} ${style}`,
        letters.filter((letter) => font.charToGlyphIndex(letter) > 0).join(''),
      ];
    }),
  );
}

test('each face that a picture uses is embedded with the letters of its texts and no others', () => {
  const svg = sheet(
    `<g font-family="'Libre Franklin Variable', Arial"><text font-size="12">Zoë</text>` +
      `<text font-size="12" font-weight="700">B</text></g>` +
      `<text font-family="Newsreader" font-size="15">A <tspan font-style="italic">b</tspan></text>`,
  );
  expect(embeddedIn(withFonts(svg, theFonts, false))).toEqual({
    'Libre Franklin Variable 400 normal': 'Zoë',
    'Libre Franklin Variable 600 normal': 'B',
    'Newsreader Variable 400 normal': ' A',
    'Newsreader Variable 400 italic': 'b',
  });
});

test('a headline is drawn as outlines; other texts stay texts', () => {
  const svg = sheet(
    '<text data-headline="" x="10" y="20" font-family="Newsreader" font-size="27" font-weight="600" fill="#20242b">L</text>' +
      '<text font-family="Newsreader" font-size="15">one</text>',
  );
  const drawn = withFonts(svg, theFonts, false);
  expect(drawn).toMatch(/<path d="M[^"N]+" data-headline="" fill="#20242b"><\/path>/);
  expect(drawn).toContain('<text font-family="Newsreader" font-size="15">one</text>');
});

test('with outlines, no text and no font is left, and every line keeps its place', () => {
  const svg = sheet(
    '<text x="100" y="20" text-anchor="end" font-family="Newsreader" font-size="20" fill="#20242b">' +
      'l<tspan x="50" y="44" fill="#b3261e">l</tspan></text>',
  );
  const drawn = withFonts(svg, theFonts, true);
  expect(drawn).not.toMatch(/<text|<style/);
  const lines = [...drawn.matchAll(/d="([^"]*)" fill="(#\w+)"/g)].map(([, data = '', fill]) => {
    const numbers = (data.match(/[\d.]+/g) ?? []).map(Number);
    const ends = [0, 1].map((axis) => Math.max(...numbers.filter((_, index) => index % 2 === axis)));
    return [...ends.map(Math.round), fill];
  });
  expect(lines).toEqual([
    [100, 20, '#20242b'],
    [50, 44, '#b3261e'],
  ]);
});

test('letters that the fonts lack stay text at their places, for the reader’s own fonts', () => {
  const svg = sheet('<text x="20" y="10" font-family="Newsreader" font-size="10">字 l</text>');
  const drawn = withFonts(svg, theFonts, true);
  expect(drawn).toContain('<text x="20" y="10" font-family="Newsreader" font-size="10">字</text><path d="M');
  expect(drawn).not.toContain('<style');
});

test('the arrow of our own sentences, which the fonts lack, is drawn as an outline between its neighbours', () => {
  const svg = sheet('<text x="20" y="10" font-family="Newsreader" font-size="10" fill="#20242b">l→l</text>');
  const drawn = withFonts(svg, theFonts, true);
  const reach = [...drawn.matchAll(/<path d="([^"]*)" fill="#20242b">/g)].map(([, data = '']) => {
    const across = [...data.matchAll(/[MLH](-?[\d.]+)/g)].map(([, x]) => Number(x));
    return [Math.min(...across), Math.max(...across)] as const;
  });
  const [before, arrow, after] = reach;
  expect(reach).toHaveLength(3);
  expect(drawn).not.toContain('<text');
  expect(arrow?.[0]).toBeGreaterThan(before?.[1] as number);
  expect(arrow?.[1]).toBeLessThan(after?.[0] as number);
});

test('the same picture has the same bytes on any day', () => {
  const svg = svgText(finale, layoutIn(EXPORT_ROOM), 8, PLAIN);
  vi.useFakeTimers({ now: new Date('2026-01-01') });
  const once = withFonts(svg, theFonts, false);
  vi.setSystemTime(new Date('2027-02-03'));
  expect(withFonts(svg, theFonts, false)).toBe(once);
});

test('outlines hold numbers only, whatever is written', () => {
  for (const outlines of [false, true]) {
    const drawn = withFonts(svgText(finale, layoutIn(EXPORT_ROOM), 8, PLAIN), theFonts, outlines);
    expect(drawn).not.toContain('NaN');
  }
});
