import type { Pen } from '../../canvas/pen.ts';
import { FONTS } from '../../palette.ts';
import { SETTINGS } from '../../settings.ts';
import { widthIn } from '../../text/fit.ts';
import { NAME_FONT } from '../people/footprint.ts';

/** Makes an image of so many pixels of what `draw` draws. */
export type MakeSheet = (width: number, height: number, draw: (pen: Pen) => void) => CanvasImageSource;

/** A name as it is set: its type size in pixels, its colour, and that of the line around it. */
export type NameStyle = {
  readonly name: string;
  readonly size: number;
  readonly colour: string;
  readonly halo: string;
};

/** Where a name is on its sheet, in pixels; its middle is the middle of its part. */
export type NameSprite = {
  readonly sheet: CanvasImageSource;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** Of a sheet, in pixels; names beside each other in lines. */
const SHEET_WIDTH = 1024;

/** Names that are kept. */
const MOST_KEPT = 4000;
const kept = new Map<string, NameSprite>();

/** Names that were set before their font had come. */
export function forgetNames(): void {
  kept.clear();
}

/**
 * The names as images. Those that were not set before are set on one sheet together: to set one takes hundredths of a
 * millisecond, but browsers take several, and wait for other processes, until what was drawn on a sheet can be used.
 */
export function setNames(styles: readonly NameStyle[], makeSheet: MakeSheet): readonly NameSprite[] {
  if (kept.size > MOST_KEPT) kept.clear();
  const keys = styles.map(keyOf);
  const missing = new Map<string, NameStyle>();
  for (const [index, key] of keys.entries()) if (!kept.has(key)) missing.set(key, styles[index] as NameStyle);
  if (missing.size > 0) setOnSheet(missing, makeSheet);
  return keys.map((key) => kept.get(key) as NameSprite);
}

export function isSet(style: NameStyle): boolean {
  return kept.has(keyOf(style));
}

function setOnSheet(missing: ReadonlyMap<string, NameStyle>, makeSheet: MakeSheet): void {
  const places: (Omit<NameSprite, 'sheet'> & { readonly key: string; readonly style: NameStyle })[] = [];
  let [left, top, widest, line] = [0, 0, 0, 0];
  for (const [key, style] of missing) {
    const halo = haloOf(style.size);
    const width = Math.ceil(nameWidth(style.name, style.size) + 2 * halo + 2);
    const height = Math.ceil(1.6 * style.size + halo);
    if (left > 0 && left + width > SHEET_WIDTH) [left, top, line] = [0, top + line, 0];
    places.push({ key, style, left, top, width, height });
    left += width;
    widest = Math.max(widest, left);
    line = Math.max(line, height);
  }
  const sheet = makeSheet(widest, top + line, (pen) => {
    pen.textAlign = 'center';
    pen.lineJoin = 'round';
    for (const { style, left, top, width, height } of places) {
      const { name, size, colour, halo } = style;
      pen.font = `600 ${size}px ${FONTS.sans}`;
      pen.lineWidth = haloOf(size);
      pen.strokeStyle = halo;
      pen.fillStyle = colour;
      // As in the SVG, the line of the letters lies a third of their size below the middle.
      const y = top + height / 2 + 0.35 * size;
      pen.strokeText(name, left + width / 2, y);
      pen.fillText(name, left + width / 2, y);
    }
  });
  for (const { key, left, top, width, height } of places) kept.set(key, { sheet, left, top, width, height });
}

const keyOf = ({ name, size, colour, halo }: NameStyle) => `${name} ${size} ${colour} ${halo}`;

/** As wide as the line around names in the SVG. */
const haloOf = (size: number) => 4 * (size / SETTINGS.nameSize);

/** In pixels, at a type size in pixels. */
export function nameWidth(name: string, size: number): number {
  return (widthIn(NAME_FONT, name) * size) / SETTINGS.nameSize;
}
