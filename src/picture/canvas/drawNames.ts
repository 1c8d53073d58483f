import { widthIn } from '../fit.ts';
import { NAME_FONT } from '../footprint.ts';
import { FONTS, PALETTES, type Palette } from '../palette.ts';
import type { Reel } from '../reel.ts';
import { SETTINGS } from '../settings.ts';
import type { DrawnCharacter } from '../types.ts';
import { presenceAt, xOf, yOf } from './drawPeople.ts';
import type { NamesOf } from './names.ts';
import type { Pen } from './pen.ts';
import type { Stages } from './stages.ts';

/** Makes an image of so many pixels of what `draw` draws. */
export type MakeSheet = (width: number, height: number, draw: (pen: Pen) => void) => CanvasImageSource;

/** Where the drawing lies on the canvas: canvas pixels for a picture unit, and of the picture's corner. */
export type Ground = {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
  readonly ratio: number;
};

/** Draws names below their discs. Setting text is slow, so each is set once and then only shifted. */
export function drawNames(
  pen: Pen,
  reel: Reel,
  stages: Stages,
  names: NamesOf,
  ground: Ground,
  makeSheet: MakeSheet,
): void {
  const palette = PALETTES[reel.after.theme];
  pen.setTransform(1, 0, 0, 1, 0, 0);
  for (let n = 0; n < reel.people.length; n++) {
    const seen = names.opacity(n, stages);
    if (seen <= 0.01) continue;
    const pair = reel.people[n] as Reel['people'][number];
    const one = (pair.before ?? pair.after) as DrawnCharacter;
    const size = names.size * ground.ratio;
    const colour = presenceAt(pair, stages) > 0 ? palette.ink : palette.quiet;
    const { sheet, width, height } = nameSheet(one.name, size, colour, palette, makeSheet);
    const x = ground.left + xOf(pair, stages.moved) * ground.scale - width / 2;
    const y = ground.top + (yOf(pair, stages.moved) + one.radius) * ground.scale + dropOf(size) - height / 2;
    pen.globalAlpha = seen * one.opacity;
    pen.drawImage(sheet, x, y);
  }
  pen.globalAlpha = 1;
}

/** From a disc's edge to the middle of its name of type size `size`, in the same unit. */
export function dropOf(size: number): number {
  return (SETTINGS.nameDrop / SETTINGS.nameSize) * size;
}

type NameSheet = { readonly sheet: CanvasImageSource; readonly width: number; readonly height: number };

/** Prepared names that are kept. */
const MOST_SHEETS = 2500;
const sheets = new Map<string, NameSheet>();

/** Names that were set before their font had come. */
export function forgetNames(): void {
  sheets.clear();
}

function nameSheet(
  name: string,
  size: number,
  colour: string,
  palette: Palette,
  makeSheet: MakeSheet,
): NameSheet {
  const key = `${name} ${size} ${colour}`;
  const known = sheets.get(key);
  if (known) return known;
  const halo = 4 * (size / SETTINGS.nameSize);
  const width = Math.ceil((widthIn(NAME_FONT, name) * size) / SETTINGS.nameSize + 2 * halo + 2);
  const height = Math.ceil(1.6 * size + halo);
  const sheet = makeSheet(width, height, (pen) => {
    pen.font = `600 ${size}px ${FONTS.sans}`;
    pen.textAlign = 'center';
    pen.lineJoin = 'round';
    pen.lineWidth = halo;
    pen.strokeStyle = palette.region;
    pen.fillStyle = colour;
    // As in the SVG, the line of the letters lies a third of their size below the middle.
    const y = height / 2 + 0.35 * size;
    pen.strokeText(name, width / 2, y);
    pen.fillText(name, width / 2, y);
  });
  const made = { sheet, width, height };
  if (sheets.size >= MOST_SHEETS) sheets.clear();
  sheets.set(key, made);
  return made;
}
