import { graphemesOf } from '../../story/graphemes.ts';
import { textWidth } from './textWidth.ts';

/** `size` is in picture units. */
export type Font = { readonly family: 'sans' | 'serif'; readonly size: number; readonly weight: 400 | 600 };

/** The width of a text in picture units, at most. Texts are remembered, as the same few names are measured in every frame. */
export function widthIn(font: Font, text: string): number {
  const known = widths.get(font) ?? new Map<string, number>();
  widths.set(font, known);
  const width = known.get(text) ?? textWidth(text, font.family, font.size, font.weight);
  if (known.size > MOST_KNOWN) known.clear();
  known.set(text, width);
  return width;
}

const widths = new WeakMap<Font, Map<string, number>>();
/** Texts per font. */
const MOST_KNOWN = 10_000;

/** The text, or as much of its beginning as fits into `width` with an ellipsis. */
export function shorten(text: string, font: Font, width: number): string {
  if (widthIn(font, text) <= width) return text;
  const letters = graphemesOf(text);
  while (letters.length > 1 && widthIn(font, `${letters.join('')}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/**
 * The text broken at spaces into at most `most` lines, none wider than `width`. A longer word is cut, and so is the last line where
 * there would be more.
 */
export function wrap(text: string, font: Font, width: number, most = Number.POSITIVE_INFINITY): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && (widthIn(font, longer) <= width || lines.length === most)) {
      lines[lines.length - 1] = longer;
    } else lines.push(word);
  }
  return lines.map((line) => shorten(line, font, width));
}

/** The text broken at spaces into as few lines as `wrap` needs for this width, and those as even as they can be. */
export function wrapEvenly(text: string, font: Font, width: number): string[] {
  let even = wrap(text, font, width);
  if (even.length < 2 || even.some(isCut)) return even;
  for (;;) {
    const widest = even.reduce((most, line) => Math.max(most, widthIn(font, line)), 0);
    const narrower = wrap(text, font, widest - LESS);
    if (narrower.length > even.length || narrower.some(isCut)) return even;
    even = narrower;
  }
}

/** Less than two lines ever differ by in width, in picture units. */
const LESS = 0.01;

const isCut = (line: string) => line.endsWith('…');
