import type { Bounds } from '../bounds.ts';
import { BOUNDS, SETTINGS } from '../settings.ts';
import type { Footprint, Shape } from '../types.ts';
import { OPEN } from './settings.ts';

/** Bounds of the shape's proportions, larger for a cast whose footprints would otherwise fill them. */
export function boundsFor(footprints: readonly Footprint[], shape: Shape): Bounds {
  const { width, height } = BOUNDS[shape];
  const covered = footprints.reduce((sum, { half, up, down }) => sum + 2 * half * (up + down), 0);
  const room = footprints.length > SETTINGS.crowd ? OPEN.roomInCrowd : OPEN.room;
  const growth = Math.sqrt(Math.max(1, (room * covered) / (width * height)));
  return { width: Math.round(width * growth), height: Math.round(height * growth) };
}
