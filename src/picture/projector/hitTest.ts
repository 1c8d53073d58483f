import { type Curve, pointAt } from '../curve.ts';
import { isTie, type Tween } from '../tween.ts';

/** A line that is pointed at. */
export type Hit = { readonly type: 'relation' | 'tie'; readonly id: string };

/** Pieces into which a curve is cut to measure how far it is. */
const PIECES = 8;

/** The line of a still reel that is nearest to (x, y), if within `reach`; all in picture units. */
export function hitTest({ before }: Tween, x: number, y: number, reach: number): Hit | undefined {
  let nearest = reach;
  let hit: Hit | undefined;
  for (const line of [...before.relations, ...before.ties]) {
    const [x0, y0, cx, cy, x1, y1] = line.curve;
    if (
      x < Math.min(x0, cx, x1) - nearest ||
      x > Math.max(x0, cx, x1) + nearest ||
      y < Math.min(y0, cy, y1) - nearest ||
      y > Math.max(y0, cy, y1) + nearest
    )
      continue;
    const distance = distanceTo(line.curve, x, y);
    if (distance >= nearest) continue;
    nearest = distance;
    hit = { type: isTie(line) ? 'tie' : 'relation', id: line.id };
  }
  return hit;
}

function distanceTo(curve: Curve, x: number, y: number): number {
  let least = Number.POSITIVE_INFINITY;
  let from = pointAt(curve, 0);
  for (let piece = 1; piece <= PIECES; piece++) {
    const to = pointAt(curve, piece / PIECES);
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
    const held = Math.min(1, Math.max(0, along));
    least = Math.min(least, Math.hypot(from.x + held * dx - x, from.y + held * dy - y));
    from = to;
  }
  return least;
}
