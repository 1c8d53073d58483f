import type { Pen } from '../../canvas/pen.ts';
import type { Progress } from '../../canvas/progress.ts';
import type { Viewport } from '../../canvas/viewport.ts';
import { PALETTES } from '../../palette.ts';
import { SETTINGS } from '../../settings.ts';
import type { Tween, Tweened } from '../../tween.ts';
import type { DrawnCharacter, NameLabel } from '../../types.ts';
import { presenceAt, xOf, yOf } from '../people/onCanvas.ts';
import { placedLines } from './labelOf.ts';
import { nameGround } from './nameGround.ts';
import { type NameSprites, type NameStyle, pixelWidth } from './nameSprites.ts';

/** The smallest type size of a name, in CSS pixels. */
const LEAST_SIZE = 12;

type PlacedName = NameStyle & { readonly x: number; readonly y: number; readonly opacity: number };

/** The type size of names, in canvas pixels, at so many of those per picture unit and per CSS pixel. */
export function nameSizeAt(scale: number, ratio: number): number {
  return Math.max(LEAST_SIZE * ratio, SETTINGS.nameSize * scale);
}

type NamesView = {
  readonly viewport: Viewport;
  readonly sprites: NameSprites;
  /** Whose names are painted. */
  readonly names: 'all' | 'in-scene';
};

/** Paints names at their discs, as sprites. Leaves the context in canvas pixels. */
export function paintNames(
  pen: Pen,
  tween: Tween,
  progress: Progress,
  { viewport, sprites, names }: NamesView,
): void {
  const placed = placedNames(tween, progress, { viewport, names });
  const parts = sprites.get(placed);
  pen.setTransform(1, 0, 0, 1, 0, 0);
  for (const [index, { x, y, opacity }] of placed.entries()) {
    const { sheet, left, top, width, height } = parts[index] as (typeof parts)[number];
    pen.globalAlpha = opacity;
    pen.drawImage(sheet, left, top, width, height, x - width / 2, y - height / 2, width, height);
  }
  pen.globalAlpha = 1;
}

function placedNames(
  tween: Tween,
  progress: Progress,
  { viewport, names }: Omit<NamesView, 'sprites'>,
): PlacedName[] {
  const { ink, quiet } = PALETTES[tween.after.theme];
  const halo = nameGround(tween.after);
  const size = nameSizeAt(viewport.scale, viewport.ratio);
  const placed: PlacedName[] = [];
  for (const tweened of tween.characters) {
    const { radius, opacity, difference } = (tweened.before ?? tweened.after) as DrawnCharacter;
    const isThere = presenceAt(tweened, progress) > 0 || difference === 'went';
    if (!isThere && names === 'in-scene') continue;
    const x = viewport.left + xOf(tweened, progress.moved) * viewport.scale;
    const y = viewport.top + yOf(tweened, progress.moved) * viewport.scale;
    const colour = isThere ? ink : quiet;
    for (const [label, visible] of labelsAt(tweened, progress)) {
      if (visible <= 0.01) continue;
      for (const line of placedLines(label, radius)) {
        // A new sprite takes as long for a name out of sight as for one that is read.
        const width = pixelWidth(line.text, size);
        const aside = line.anchor === 'start' ? width / 2 : line.anchor === 'end' ? -width / 2 : 0;
        const middle = { x: x + line.x * viewport.scale + aside, y: y + line.middle * viewport.scale };
        if (middle.x < -width || middle.x > viewport.width + width) continue;
        if (middle.y < -size || middle.y > viewport.height + size) continue;
        placed.push({ name: line.text, size, colour, halo, ...middle, opacity: visible * opacity });
      }
    }
  }
  return placed;
}

/** The names of a character on the way, and how visible each is: one that changes its place fades out, and in again. */
function labelsAt(
  { before, after }: Tweened<DrawnCharacter>,
  { leaving, entering }: Progress,
): readonly (readonly [NameLabel, number])[] {
  const [was, will] = [before?.label, after?.label];
  if (was && will && was.side === will.side && was.lines.length === will.lines.length) return [[was, 1]];
  return [...(was ? [[was, 1 - leaving] as const] : []), ...(will ? [[will, entering] as const] : [])];
}
