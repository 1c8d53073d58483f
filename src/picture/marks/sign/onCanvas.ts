import { type Pen, TURN } from '../../canvas/pen.ts';
import type { Point } from '../../curve.ts';
import type { Palette } from '../../palette.ts';
import { SETTINGS } from '../../settings.ts';
import {
  CALM_WARMTH,
  DIFFERENCE_SIGNS,
  type DifferenceSign,
  differenceColour,
  SIGNS,
  signOf,
} from './signs.ts';

type Valence = { readonly valence: number; readonly ended: boolean; readonly calm: boolean };

/** Pixels below which a badge is a dot. */
const SMALLEST = 2;

/** The badge in the middle of a line, as `Mark` and `DifferenceMark` paint it; too small for its sign, it is a dot. */
export function drawMark(
  pen: Pen,
  at: Point,
  mark: Valence | DifferenceSign,
  palette: Palette,
  { size: whole = 1, scale }: { readonly size?: number; readonly scale: number },
): void {
  let colour: string;
  let path: string;
  let radius: number = SETTINGS.markRadius;
  let size = whole;
  if (typeof mark === 'string') {
    colour = differenceColour(mark, palette);
    path = DIFFERENCE_SIGNS[mark];
    radius += 1.5;
  } else {
    const sign = signOf(mark.valence, mark.ended);
    colour = sign === 'ended' ? palette.quiet : palette[sign];
    path = SIGNS[sign];
    if (mark.calm && sign === 'friendly') size *= CALM_WARMTH;
  }
  radius *= size;
  pen.strokeStyle = colour;
  pen.fillStyle = radius * scale < SMALLEST ? colour : palette.ground;
  pen.lineWidth = 1.4 * size;
  pen.beginPath();
  pen.arc(at.x, at.y, radius * scale < SMALLEST ? radius / 2 : radius, 0, TURN);
  pen.fill();
  if (radius * scale < SMALLEST) return;
  pen.stroke();
  pen.lineWidth = 1.8 * size;
  pen.lineCap = 'round';
  pen.translate(at.x, at.y);
  pen.scale(size, size);
  pen.stroke(glyph(path));
  pen.scale(1 / size, 1 / size);
  pen.translate(-at.x, -at.y);
  pen.lineCap = 'butt';
}

const glyphs = new Map<string, Path2D>();

function glyph(path: string): Path2D {
  const known = glyphs.get(path) ?? new Path2D(path);
  glyphs.set(path, known);
  return known;
}
