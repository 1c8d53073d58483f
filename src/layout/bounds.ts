import { SETTINGS } from './settings.ts';
import type { Footprint, Region } from './types.ts';

export type Point = { x: number; y: number };
export type Bounds = { readonly width: number; readonly height: number };

/** Moves `point`, in place, so that the footprint around it lies in the region, if there is one, and within the bounds. */
export function keepInPlace(
  bounds: Bounds,
  region: Region | undefined,
  footprint: Footprint,
  point: Point,
): void {
  if (region) keepInRegion(region, footprint, point);
  keepInBounds(bounds, footprint, point);
}

/** Moves `point`, in place, so that the footprint around it lies within the bounds. */
export function keepInBounds(bounds: Bounds, footprint: Footprint, point: Point): void {
  const { margin } = SETTINGS;
  const half = margin + Math.max(footprint.half, footprint.name?.half ?? 0);
  const down = margin + Math.max(footprint.down, footprint.name?.down ?? 0);
  point.x = clamp(half, point.x, bounds.width - half);
  point.y = clamp(margin + footprint.up, point.y, bounds.height - down);
}

/** Moves `point`, in place, so that the footprint around it lies within the region, below the strip for the place's name. */
function keepInRegion({ x, y, rx, ry }: Region, { half, up, down }: Footprint, point: Point): void {
  const { regionPad, nameStrip } = SETTINGS;
  point.x = clamp(x - rx + regionPad + half, point.x, x + rx - regionPad - half);
  point.y = clamp(y - ry + nameStrip + up, point.y, y + ry - regionPad - down);
}

/** The value within the limits, or their middle where they leave no room. */
function clamp(low: number, value: number, high: number): number {
  return low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));
}
