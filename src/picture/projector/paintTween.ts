import type { Pen } from '../canvas/pen.ts';
import type { Progress } from '../canvas/progress.ts';
import { paintLabels } from '../marks/labels/onCanvas.ts';
import type { NameSprites } from '../marks/names/nameSprites.ts';
import { paintNames } from '../marks/names/onCanvas.ts';
import type { DiscSprites } from '../marks/people/discSprites.ts';
import { paintCharacters } from '../marks/people/onCanvas.ts';
import { paintRegions } from '../marks/regions/onCanvas.ts';
import { paintLines } from '../marks/relations/onCanvas.ts';
import { paintTraces } from '../marks/traces/onCanvas.ts';
import type { Tween } from '../tween.ts';

/** The size of a canvas in CSS pixels, and canvas pixels per CSS pixel. */
export type CanvasSize = { readonly width: number; readonly height: number; readonly ratio: number };

/**
 * How much is painted: so many of the heaviest lines, in low quality without dashes, heads and signs, and names of all people or only of
 * those in the scene.
 */
export type Quality = {
  readonly mostLines: number;
  readonly isLow: boolean;
  readonly names: 'all' | 'in-scene';
};

export const FULL_QUALITY: Quality = { mostLines: Number.POSITIVE_INFINITY, isLow: false, names: 'all' };

/** How a picture lies on a canvas. */
export type CanvasView = {
  /** Where its top left corner is, in CSS pixels. */
  readonly corner: { readonly x: number; readonly y: number };
  readonly size: CanvasSize;
  /** CSS pixels per picture unit: 1 on the stage. */
  readonly scale: number;
  readonly sprites: NameSprites;
  /** Without them, discs are painted as shapes also in low quality. */
  readonly discs?: DiscSprites | undefined;
};

/** Everything in a picture on its way to another, from the ground up, as `PictureMarks` does in SVG. */
export function paintTween(
  pen: Pen,
  { tween, progress }: { readonly tween: Tween; readonly progress: Progress },
  { corner, size, scale, sprites, discs }: CanvasView,
  { mostLines, isLow, names }: Quality,
): void {
  const { ratio } = size;
  const [width, height] = [size.width * ratio, size.height * ratio];
  const [left, top] = [corner.x * ratio, corner.y * ratio];
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, width, height);
  pen.setTransform(scale * ratio, 0, 0, scale * ratio, left, top);
  // What does not move is that of the picture which is nearer.
  const nearer = progress.moved > 0.5 ? tween.after : tween.before;
  paintRegions(pen, nearer);
  paintTraces(pen, nearer);
  const pixel = 1 / (scale * ratio);
  paintLines(pen, tween, progress, { scale, pixel, mostLines, isLow });
  const viewport = { scale: scale * ratio, left, top, ratio, width, height };
  const images = isLow && discs ? { sprites: discs, viewport } : undefined;
  paintCharacters(pen, tween, progress, { scale, isLow, images });
  paintLabels(pen, tween, progress);
  paintNames(pen, tween, progress, { viewport, sprites, names });
}
