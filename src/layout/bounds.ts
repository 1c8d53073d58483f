import { SETTINGS } from './settings.ts';
import type { Footprint, Region } from './types.ts';

export type Point = { x: number; y: number };
export type Bounds = { readonly width: number; readonly height: number };

/** Moves `point`, in place, so that the footprint around it lies within the bounds. */
export function keepInBounds(bounds: Bounds, footprint: Footprint, point: Point): void {
  const { margin } = SETTINGS;
  point.x = clamp(margin + footprint.half, point.x, bounds.width - margin - footprint.half);
  point.y = clamp(margin + footprint.up, point.y, bounds.height - margin - footprint.down);
}

/**
 * Moves `point`, in place, towards the middle of `region` until the footprint around it lies in the ellipse, below the
 * strip for the place's name. The set of such points is convex, so the straight line to the middle enters it once: at
 * the smallest root for the two outer corners of the footprint.
 */
export function keepInRegion(region: Region, footprint: Footprint, point: Point): void {
  const { x, y, rx, ry } = region;
  const { half, up, down } = footprint;
  const top = y - ry + SETTINGS.nameStrip * 2 * ry + up;
  const bottom = y + SETTINGS.regionFoot * ry - down;
  const middle = (top + bottom) / 2;
  const dx = point.x - x;
  const dy = point.y - middle;
  let reach = 1;
  if (dy !== 0) reach = Math.min(reach, Math.max(0, (bottom - top) / 2 / Math.abs(dy)));
  const ox = dx < 0 ? -half : half;
  for (const oy of [middle - y - up, middle - y + down]) {
    const a = (dx / rx) ** 2 + (dy / ry) ** 2;
    const b = (dx * ox) / rx ** 2 + (dy * oy) / ry ** 2;
    const c = (ox / rx) ** 2 + (oy / ry) ** 2 - 1;
    if (a === 0) continue;
    if (c >= 0) reach = 0;
    else reach = Math.min(reach, (-b + Math.sqrt(b * b - a * c)) / a);
  }
  if (reach < 1) {
    point.x = x + dx * reach;
    point.y = middle + dy * reach;
  }
}

/** The value within the limits, or their middle where they leave no room. */
function clamp(low: number, value: number, high: number): number {
  return low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));
}
