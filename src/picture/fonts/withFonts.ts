import { type Font, parse } from 'opentype.js/dist/opentype.mjs';
import { FONTS } from '../palette.ts';
import { FACES, type FaceId } from './faces.ts';
import { type Fonts, outlineOf } from './outlines.ts';
import { subset } from './subset.ts';
import { type SvgText, textsIn } from './textsIn.ts';

/** The fonts in these files (WOFF or OpenType). */
export function readFonts(files: ReadonlyMap<FaceId, ArrayBuffer>): Fonts {
  return new Map([...files].map(([face, file]) => [face, parse(file)]));
}

/**
 * An SVG file that looks the same where the app's fonts are not installed: they are embedded, with the letters of its texts
 * alone, for browsers; and the headline is drawn as outlines, for programs that read no embedded fonts. With `outlines`, so are
 * all letters that the fonts have. The rest is drawn in the fonts named as fallbacks.
 */
export function withFonts(svg: string, fonts: Fonts, outlines: boolean): string {
  const letters = new Map<FaceId, Set<string>>();
  let [written, position] = ['', 0];
  for (const text of textsIn(svg)) {
    const outline = outlines || isHeadline(text) ? outlineOf(text, fonts) : undefined;
    if (outline === undefined) addLetters(text, letters);
    written += svg.slice(position, text.start) + (outline ?? svg.slice(text.start, text.end));
    position = text.end;
  }
  written += svg.slice(position);
  const faces = [...letters]
    .sort(([one], [other]) => one.localeCompare(other, 'en'))
    .map(([face, known]) => fontFace(face, base64(subset(fonts.get(face) as Font, face, known))));
  return faces.length === 0
    ? written
    : written.replace('</desc>', `</desc><defs><style type="text/css">${faces.join('')}</style></defs>`);
}

function isHeadline({ attributes }: SvgText): boolean {
  return attributes['data-headline'] !== undefined;
}

function addLetters({ runs }: SvgText, letters: Map<FaceId, Set<string>>): void {
  for (const { face, text } of runs) {
    const known = letters.get(face) ?? new Set();
    letters.set(face, known);
    for (const letter of text) known.add(letter);
  }
}

function fontFace(id: FaceId, data: string): string {
  const { family, weight, style } = FACES[id];
  const [name] = FONTS[family].split(',');
  return `@font-face{font-family:${name};font-weight:${weight};font-style:${style};src:url(data:font/otf;base64,${data}) format("opentype")}`;
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
