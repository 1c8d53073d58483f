import { AT_REST, type Progress } from '../../src/picture/canvas/progress.ts';
import { createNameSprites } from '../../src/picture/marks/names/nameSprites.ts';
import { FULL_QUALITY, paintTween, type Quality } from '../../src/picture/projector/paintTween.ts';
import { type Tween, tweenOf } from '../../src/picture/tween.ts';
import type { Picture } from '../../src/picture/types.ts';
import type { Painted } from './painted.ts';
import { recordingPen, recordingSheets } from './recordingPen.ts';

/** What the canvas paints of a picture, in the order in which it is painted. */
export function paintedByCanvas(picture: Picture): readonly Painted[] {
  return paintedOnTheWay(tweenOf(picture, picture), AT_REST);
}

/** What the canvas paints between two pictures, at `scale` canvas pixels per picture unit and in those. */
export function paintedOnTheWay(
  tween: Tween,
  progress: Progress,
  { scale, quality }: { readonly scale: number; readonly quality: Quality } = {
    scale: 1,
    quality: FULL_QUALITY,
  },
): readonly Painted[] {
  const { pen, painted } = recordingPen();
  const { width, height } = tween.after;
  const size = { width: scale * width, height: scale * height, ratio: 1 };
  const sprites = createNameSprites(recordingSheets().makeSheet);
  paintTween(pen, { tween, progress }, { corner: { x: 0, y: 0 }, size, scale, sprites }, quality);
  return withOutlines(painted);
}

/** The canvas fills a smaller disc over a larger one where SVG strokes an outline. Said as SVG says it. */
function withOutlines(painted: readonly Painted[]): readonly Painted[] {
  const found: Painted[] = [];
  for (let index = 0; index < painted.length; index++) {
    const outlined = outlineOf(painted[index], painted[index + 1]);
    if (outlined) index++;
    found.push(...(outlined ?? [painted[index] as Painted]));
  }
  return found;
}

function outlineOf(below: Painted | undefined, above: Painted | undefined): readonly Painted[] | undefined {
  if (!below || !above || !('fill' in below) || !('fill' in above)) return undefined;
  const [one, x, y, outer] = below.shape as [string, number, number, number];
  const [other, x2, y2, inner] = above.shape as [string, number, number, number];
  if (one !== 'circle' || other !== 'circle' || x !== x2 || y !== y2 || inner >= outer) return undefined;
  const { opacity } = above;
  const shape = ['circle', x, y, (inner + outer) / 2];
  const outline = { stroke: below.fill, width: outer - inner, dash: [], cap: 'butt', join: 'miter' };
  return [
    { fill: above.fill, opacity, shape },
    { ...outline, opacity, shape },
  ];
}
