import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { withFonts } from '../../../src/picture/fonts/withFonts.ts';
import { theFonts } from '../fonts/fontsOfTests.ts';
import { everyPoster } from './everyPoster.ts';

/** Of SVG 1.1, what every program draws. */
const ELEMENTS = /^(svg|title|desc|g|rect|circle|ellipse|line|path|polygon|polyline|text|tspan)$/;
const ATTRIBUTES =
  /^(xmlns|viewBox|width|height|x|y|x1|y1|x2|y2|cx|cy|r|rx|ry|d|points|transform|opacity|fill|fill-opacity|stroke|stroke-(width|opacity|dasharray|linecap|linejoin)|font-(family|size|weight|style)|text-anchor|text-decoration)$/;
/** What says something about the file, and draws nothing. */
const MEANINGS = /^(role|lang|data-[a-z-]+)$/;
const COLOURS = /^(#[0-9a-f]{6}|none)$/;

test.for([
  ['en', 'light'],
  ['de', 'dark'],
] as const)(
  'a poster holds nothing that a program for SVG 1.1 does not draw, in %s and %s',
  ([language, theme]) => {
    const strange = new Set<string>();
    for (const svg of everyPoster(language, theme).values()) {
      const parser = new SaxesParser();
      let anchor: string | undefined;
      parser.on('error', (error) => {
        throw error;
      });
      parser.on('opentag', ({ name, attributes }) => {
        if (!ELEMENTS.test(name)) strange.add(`<${name}>`);
        if (name === 'text') anchor = attributes['text-anchor'];
        // Some programs centre every piece of a centred text by itself.
        if (name === 'tspan' && anchor !== undefined && attributes.x === undefined)
          strange.add('<tspan> without x');
        for (const [attribute, value] of Object.entries(attributes)) {
          if (!ATTRIBUTES.test(attribute) && !MEANINGS.test(attribute)) strange.add(attribute);
          if ((attribute === 'fill' || attribute === 'stroke') && !COLOURS.test(value)) strange.add(value);
          if (/url\(|href|javascript:|var\(|NaN|Infinity|undefined/.test(value)) strange.add(value);
        }
      });
      parser.write(svg).close();
    }
    expect([...strange]).toEqual([]);
  },
);

test('fonts add one style sheet that names fonts alone', () => {
  for (const svg of everyPoster('en', 'light').values()) {
    const drawn = withFonts(svg, theFonts, false);
    const sheets = [...drawn.matchAll(/<style type="text\/css">(.*?)<\/style>/g)].map(([, rules]) => rules);
    expect(sheets).toHaveLength(1);
    expect(sheets[0]?.replace(/@font-face\{[^{}]*\}/g, '')).toBe('');
  }
});
