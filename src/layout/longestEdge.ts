import type { Bounds } from './bounds.ts';
import { SETTINGS } from './settings.ts';

/** The longest L in a room, however few people there are: lines that are longer are hard to follow. */
export function longestEdge({ width, height }: Bounds): number {
  return SETTINGS.longestShare * Math.sqrt(width * height);
}
