import type { Frame } from '../bounds.ts';
import { FRAMES, SETTINGS } from '../settings.ts';
import type { Footprint, Shape } from '../types.ts';
import { OPEN } from './settings.ts';

/** The frame, of the shape's own proportions, but as large as the cast needs: discs must not be a solid mass. */
export function frameFor(boxes: readonly Footprint[], shape: Shape): Frame {
  const { width, height } = FRAMES[shape];
  const covered = boxes.reduce((sum, { half, up, down }) => sum + 2 * half * (up + down), 0);
  const room = boxes.length > SETTINGS.crowd ? OPEN.roomInCrowd : OPEN.room;
  const growth = Math.sqrt(Math.max(1, (room * covered) / (width * height)));
  return { width: Math.round(width * growth), height: Math.round(height * growth) };
}
