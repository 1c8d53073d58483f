import { type Pen, setStroke, TURN } from '../../canvas/pen.ts';
import type { Point } from '../../curve.ts';
import type { Badge } from './badge.ts';

/** Pixels below which a badge is a dot. */
const SMALLEST = 2;

/** Paints a badge at a point of the picture; one too small to read is a dot. `scale` is canvas pixels per picture unit. */
export function paintBadge(pen: Pen, badge: Badge, { x, y }: Point, scale: number): void {
  const { radius } = badge;
  const isDot = radius * scale < SMALLEST;
  pen.fillStyle = isDot ? badge.edge.colour : badge.fill;
  pen.beginPath();
  pen.arc(x, y, isDot ? radius / 2 : radius, 0, TURN);
  pen.fill();
  if (isDot) return;
  setStroke(pen, badge.edge);
  pen.stroke();
  const { width, cap, join } = badge.glyphStroke;
  pen.lineWidth = width;
  pen.lineCap = cap;
  pen.lineJoin = join;
  pen.beginPath();
  for (const { points, closed } of badge.lines) {
    pen.moveTo(x + (points[0] as number), y + (points[1] as number));
    for (let n = 2; n < points.length; n += 2)
      pen.lineTo(x + (points[n] as number), y + (points[n + 1] as number));
    if (closed) pen.closePath();
  }
  if (badge.glyphFill !== undefined) {
    pen.fillStyle = badge.glyphFill;
    pen.fill();
  }
  pen.stroke();
}
