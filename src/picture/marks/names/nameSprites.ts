import { NAME_FONT } from '../../box.ts';
import { type Pen, setStroke } from '../../canvas/pen.ts';
import { LOOK } from '../../look.ts';
import { FONTS } from '../../palette.ts';
import { SETTINGS } from '../../settings.ts';
import { stroke } from '../../stroke.ts';
import { widthIn } from '../../text/fit.ts';

/** Makes an image of this many pixels of what `paint` paints. */
export type MakeSheet = (width: number, height: number, paint: (pen: Pen) => void) => CanvasImageSource;

/** A name as it is painted: its type size in pixels, its colour, and that of its halo. */
export type NameStyle = {
  readonly name: string;
  readonly size: number;
  readonly colour: string;
  readonly halo: string;
};

/** The part of a sheet that holds a name, in pixels; the name is in its middle. */
export type NameSprite = {
  readonly sheet: CanvasImageSource;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** Names as images, kept for later frames: painting text takes far longer than copying an image. */
export type NameSprites = {
  /** The sprites of these names. Those not painted before are painted now, on one sheet together. */
  readonly get: (styles: readonly NameStyle[]) => readonly NameSprite[];
  readonly has: (style: NameStyle) => boolean;
  /** Forgets all: they were painted before their font was loaded. */
  readonly clear: () => void;
};

/** Sprites that are kept. */
const MOST_KEPT = 4000;

export function createNameSprites(makeSheet: MakeSheet): NameSprites {
  const kept = new Map<string, NameSprite>();
  return {
    get(styles) {
      if (kept.size > MOST_KEPT) kept.clear();
      const keys = styles.map(keyOf);
      const missing = new Map<string, NameStyle>();
      for (const [index, key] of keys.entries())
        if (!kept.has(key)) missing.set(key, styles[index] as NameStyle);
      // To paint a name takes hundredths of a millisecond, but each new sheet costs the browser several milliseconds.
      if (missing.size > 0) for (const [key, sprite] of paintSheet(missing, makeSheet)) kept.set(key, sprite);
      return keys.map((key) => kept.get(key) as NameSprite);
    },
    has: (style) => kept.has(keyOf(style)),
    clear: () => kept.clear(),
  };
}

/** The width of a sheet, in pixels. */
const SHEET_WIDTH = 1024;

/** Clear pixels beside a name with its halo, and the height of its part as a share of the type size. */
const BESIDE = 1;
const LINE_HEIGHT = 1.6;

type Part = Omit<NameSprite, 'sheet'> & { readonly style: NameStyle };

function paintSheet(
  styles: ReadonlyMap<string, NameStyle>,
  makeSheet: MakeSheet,
): ReadonlyMap<string, NameSprite> {
  const parts = new Map<string, Part>();
  let [left, top, widest, line] = [0, 0, 0, 0];
  for (const [key, style] of styles) {
    const halo = haloWidth(style.size);
    const width = Math.ceil(pixelWidth(style.name, style.size) + 2 * (halo + BESIDE));
    const height = Math.ceil(LINE_HEIGHT * style.size + halo);
    if (left > 0 && left + width > SHEET_WIDTH) [left, top, line] = [0, top + line, 0];
    parts.set(key, { style, left, top, width, height });
    left += width;
    widest = Math.max(widest, left);
    line = Math.max(line, height);
  }
  const sheet = makeSheet(widest, top + line, (pen) => {
    pen.textAlign = 'center';
    for (const part of parts.values()) paintName(pen, part);
  });
  return new Map([...parts].map(([key, { style: _, ...part }]) => [key, { sheet, ...part }]));
}

function paintName(pen: Pen, { style, left, top, width, height }: Part): void {
  const { name, size, colour, halo } = style;
  const x = left + width / 2;
  const y = top + height / 2 + LOOK.name.baseline * size;
  pen.font = `600 ${size}px ${FONTS.sans}`;
  setStroke(pen, stroke(halo, haloWidth(size), { join: 'round' }));
  pen.fillStyle = colour;
  pen.strokeText(name, x, y);
  pen.fillText(name, x, y);
}

const keyOf = ({ name, size, colour, halo }: NameStyle) => `${name} ${size} ${colour} ${halo}`;

const haloWidth = (size: number) => LOOK.name.halo * (size / SETTINGS.nameSize);

/** The width of a name at a type size, both in pixels. */
export function pixelWidth(name: string, size: number): number {
  return (widthIn(NAME_FONT, name) * size) / SETTINGS.nameSize;
}
