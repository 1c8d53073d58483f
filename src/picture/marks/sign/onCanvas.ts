import { type Pen, setStroke, TURN } from '../../canvas/pen.ts';
import type { Point } from '../../curve.ts';
import type { Badge } from './badge.ts';
import { type Glyph, isClosed } from './signs.ts';

/** Pixels below which a badge is a dot. */
const SMALLEST = 2;

/** How large badges are drawn: as a share of their size, and canvas pixels per picture unit. */
export type BadgeSize = { readonly size: number; readonly scale: number };

/** Paints a badge at a point of the picture; one too small to read is a dot. */
export function paintBadge(pen: Pen, badge: Badge, { x, y }: Point, { size, scale }: BadgeSize): void {
  const radius = badge.radius * size;
  const isDot = radius * scale < SMALLEST;
  pen.fillStyle = isDot ? badge.edge.colour : badge.fill;
  pen.beginPath();
  pen.arc(x, y, isDot ? radius / 2 : radius, 0, TURN);
  pen.fill();
  if (isDot) return;
  setStroke(pen, badge.edge, size);
  pen.stroke();
  setStroke(pen, badge.glyphStroke, size);
  pen.beginPath();
  addGlyph(pen, badge.glyph, x, y, size);
  pen.stroke();
}

function addGlyph(pen: Pen, glyph: Glyph, x: number, y: number, size: number): void {
  for (const line of glyph) {
    pen.moveTo(x + size * (line[0] as number), y + size * (line[1] as number));
    const closed = isClosed(line);
    const end = line.length - (closed ? 2 : 0);
    for (let at = 2; at < end; at += 2)
      pen.lineTo(x + size * (line[at] as number), y + size * (line[at + 1] as number));
    if (closed) pen.closePath();
  }
}
