import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, onTestFinished, test } from 'vitest';
import { textWidth } from '../../src/picture/text/textWidth.ts';
import { joinBrowser } from './harness.ts';

const NAMES = [
  'Carrie',
  'Big',
  'Aleksandr',
  'Miranda',
  'Steve',
  'Mary',
  'Charlotte',
  'John “Mr Big” Preston',
  'ex-wife → friend',
  'Tochter – Mutter',
  'AVATAR Täve, Yl. fjord',
  'Œuvre ÆTHER Łódź Dvořák Őrség',
  'Mme de Merteuil · 12 × 40 % …',
  'WWWWiiii@MMMM',
  'To Ty Va We Yo P. F, T- “A”',
  'in love → neglected',
  'fähig, flüssig, Stoff, Schiff',
];

/** Our fonts and their fallbacks. Where a fallback is not installed, our font is measured a second time. */
const FAMILIES = {
  sans: { file: 'libre-franklin', standIn: 'Liberation Sans' },
  serif: { file: 'newsreader', standIn: 'Liberation Serif' },
} as const;

const WEIGHTS = [400, 600] as const;
const SIZES = [11, 13, 16, 24];

const resolve = createRequire(import.meta.url).resolve;
const fontFile = (file: string, part: string) =>
  readFileSync(resolve(`@fontsource-variable/${file}/files/${file}-${part}-wght-normal.woff2`)).toString(
    'base64',
  );

type Drawn = {
  readonly family: string;
  readonly name: string;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly width: number;
};

/** The width that Chromium draws each name with in SVG, for every family, weight and size. */
async function drawn(font: 'sans' | 'serif'): Promise<readonly Drawn[]> {
  const context = await (await joinBrowser()).newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const { file, standIn } = FAMILIES[font];
  const fonts = [fontFile(file, 'latin'), fontFile(file, 'latin-ext')];
  const families = ['"Ours"', `"${standIn}", "Ours"`];
  return page.evaluate(
    async ([names, sources, faces, weights, sizes]) => {
      const ranges = ['U+0-FF, U+131, U+152-153, U+2000-2BFF', 'U+100-130, U+132-151, U+154-2AF'];
      for (const [index, source] of sources.entries()) {
        const face = new FontFace('Ours', `url(data:font/woff2;base64,${source})`, {
          weight: '100 900',
          unicodeRange: ranges[index] ?? '',
        });
        document.fonts.add(await face.load());
      }
      const svg = document.body.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
      const text = svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'text'));
      return faces.flatMap((family) =>
        weights.flatMap((weight) =>
          sizes.flatMap((size) =>
            names.map((name) => {
              text.setAttribute('font-family', family);
              text.setAttribute('font-weight', String(weight));
              text.setAttribute('font-size', String(size));
              text.textContent = name;
              return { family, weight, size, name, width: text.getComputedTextLength() };
            }),
          ),
        ),
      );
    },
    [NAMES, fonts, families, WEIGHTS, SIZES] as const,
  );
}

for (const font of ['sans', 'serif'] as const) {
  test(`no name in ${font} is drawn wider than textWidth says`, async () => {
    const names = await drawn(font);
    expect(names.length).toBe(NAMES.length * 2 * WEIGHTS.length * SIZES.length);
    const tooWide = names.filter(
      ({ name, size, weight, width }) => width > textWidth(name, font, size, weight) + 0.01,
    );
    expect(tooWide).toEqual([]);
  });
}
