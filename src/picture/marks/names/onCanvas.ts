import type { Pen } from '../../canvas/pen.ts';
import type { Progress } from '../../canvas/progress.ts';
import { PALETTES } from '../../palette.ts';
import type { Tween, Tweened } from '../../tween.ts';
import type { DrawnCharacter } from '../../types.ts';
import { presenceAt, xOf, yOf } from '../people/onCanvas.ts';
import { type NameSprites, type NameStyle, pixelWidth } from './nameSprites.ts';
import { dropOf, type NamesOf } from './namesOf.ts';

/** Where the picture lies on the canvas: canvas pixels per picture unit, and those of the picture's corner. */
export type Viewport = {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
  /** Canvas pixels per CSS pixel. */
  readonly ratio: number;
  /** Of the canvas, in its pixels. */
  readonly width: number;
  readonly height: number;
};

type PlacedName = NameStyle & { readonly x: number; readonly y: number; readonly opacity: number };

/** Paints names below their discs, as sprites. Leaves the context in canvas pixels. */
export function paintNames(
  pen: Pen,
  tween: Tween,
  progress: Progress,
  {
    names,
    viewport,
    sprites,
  }: { readonly names: NamesOf; readonly viewport: Viewport; readonly sprites: NameSprites },
): void {
  const placed = placedNames(tween, progress, names, viewport);
  const parts = sprites.get(placed);
  pen.setTransform(1, 0, 0, 1, 0, 0);
  for (const [index, { x, y, opacity }] of placed.entries()) {
    const { sheet, left, top, width, height } = parts[index] as (typeof parts)[number];
    pen.globalAlpha = opacity;
    pen.drawImage(sheet, left, top, width, height, x - width / 2, y - height / 2, width, height);
  }
  pen.globalAlpha = 1;
}

function placedNames(tween: Tween, progress: Progress, names: NamesOf, viewport: Viewport): PlacedName[] {
  const { ink, quiet, region } = PALETTES[tween.after.theme];
  const size = names.size * viewport.ratio;
  const placed: PlacedName[] = [];
  for (let n = 0; n < tween.characters.length; n++) {
    const opacity = names.opacity(n, progress);
    if (opacity <= 0.01) continue;
    const tweened = tween.characters[n] as Tweened<DrawnCharacter>;
    const character = (tweened.before ?? tweened.after) as DrawnCharacter;
    const { name, radius } = character;
    const x = viewport.left + xOf(tweened, progress.moved) * viewport.scale;
    const y = viewport.top + (yOf(tweened, progress.moved) + radius) * viewport.scale + dropOf(size);
    // A new sprite takes as long for a name out of sight as for one that is read.
    const half = pixelWidth(name, size);
    if (x < -half || x > viewport.width + half || y < -size || y > viewport.height + size) continue;
    const colour = presenceAt(tweened, progress) > 0 ? ink : quiet;
    placed.push({ name, size, colour, halo: region, x, y, opacity: opacity * character.opacity });
  }
  return placed;
}
