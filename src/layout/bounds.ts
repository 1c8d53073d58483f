import { SETTINGS } from './settings.ts';
import type { Region } from './types.ts';

export type Point = { x: number; y: number };
export type Box = { readonly half: number; readonly up: number; readonly down: number };
export type Frame = { readonly width: number; readonly height: number };

/** Moves `point` so that the footprint `box` round it lies in the frame. */
export function holdInFrame(frame: Frame, box: Box, point: Point): void {
  const { margin } = SETTINGS;
  point.x = between(margin + box.half, point.x, frame.width - margin - box.half);
  point.y = between(margin + box.up, point.y, frame.height - margin - box.down);
}

/**
 * Moves `point` towards the middle of `region` until the footprint `box` round it lies in the ellipse, below the strip
 * that is kept for the place's name. The set of such points is convex, so the way to the middle enters it once: at the
 * smallest of the roots for the two outer corners of the footprint.
 */
export function holdInRegion(region: Region, box: Box, point: Point): void {
  const { x, y, rx, ry } = region;
  const top = y - ry + SETTINGS.nameStrip * 2 * ry + box.up;
  const bottom = y + SETTINGS.foot * ry - box.down;
  const middle = (top + bottom) / 2;
  const dx = point.x - x;
  const dy = point.y - middle;
  let reach = 1;
  if (dy !== 0) reach = Math.min(reach, Math.max(0, (bottom - top) / 2 / Math.abs(dy)));
  const ox = dx < 0 ? -box.half : box.half;
  for (const oy of [middle - y - box.up, middle - y + box.down]) {
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

function between(low: number, value: number, high: number): number {
  return low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));
}
