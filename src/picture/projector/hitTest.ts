import { type Curve, type Point, pointAt } from '../curve.ts';
import { toBox } from '../lineGrid.ts';
import { plateOf } from '../marks/labels/lettering.ts';
import { type DrawnLine, isTie } from '../tween.ts';
import type { Picture } from '../types.ts';

/** What is pointed at: a line with its curve, the number of further changes, or the ground of a place. */
export type Hit =
  | { readonly type: 'relation' | 'tie'; readonly id: string; readonly curve: Curve }
  | { readonly type: 'place'; readonly id: string; readonly curve?: undefined }
  | { readonly type: 'more'; readonly id?: undefined; readonly curve?: undefined };

/** Straight pieces by which a curve is approximated. */
const PIECES = 8;

/**
 * The number of further changes at a point, or the line whose label is there, or the line nearest to it, if within `reach`, or its
 * place; all in picture units.
 */
export function hitTest(
  { relations, ties, labels, more, regions }: Picture,
  point: Point,
  reach: number,
): Hit | undefined {
  const isOn = (plate: Parameters<typeof plateOf>[0]) => toBox(plateOf(plate), point.x, point.y) === 0;
  if (more.some(isOn)) return { type: 'more' };
  const said = labels.find(isOn);
  const named = said && relations.find(({ id }) => id === said.relation);
  if (named) return { type: 'relation', id: named.id, curve: named.curve };
  let nearest = reach;
  let hit: DrawnLine | undefined;
  const test = (line: DrawnLine) => {
    if (!isWithin(line.curve, point, nearest)) return;
    const distance = distanceTo(line.curve, point);
    if (distance >= nearest) return;
    nearest = distance;
    hit = line;
  };
  relations.forEach(test);
  ties.forEach(test);
  if (hit) return { type: isTie(hit) ? 'tie' : 'relation', id: hit.id, curve: hit.curve };
  const around = regions.find(
    ({ x, y, rx, ry }) => Math.abs(point.x - x) <= rx && Math.abs(point.y - y) <= ry,
  );
  return around && { type: 'place', id: around.place };
}

/** Whether a point is in the box of a curve, with `reach` around it. */
function isWithin([x0, y0, cx, cy, x1, y1]: Curve, { x, y }: Point, reach: number): boolean {
  return (
    x >= Math.min(x0, cx, x1) - reach &&
    x <= Math.max(x0, cx, x1) + reach &&
    y >= Math.min(y0, cy, y1) - reach &&
    y <= Math.max(y0, cy, y1) + reach
  );
}

function distanceTo(curve: Curve, { x, y }: Point): number {
  let least = Number.POSITIVE_INFINITY;
  let from = pointAt(curve, 0);
  for (let piece = 1; piece <= PIECES; piece++) {
    const to = pointAt(curve, piece / PIECES);
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
    const share = Math.min(1, Math.max(0, along));
    least = Math.min(least, Math.hypot(from.x + share * dx - x, from.y + share * dy - y));
    from = to;
  }
  return least;
}
