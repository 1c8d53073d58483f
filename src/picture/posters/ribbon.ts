import { round } from '../curve.ts';

/** The ribbon of two characters, in picture units. */
export const RIBBON = {
  width: 1000,
  height: 520,
  /** Free space at the left and at the right. */
  margin: 40,
  /** The height of the line between the two sides. */
  axis: 250,
  /** How far full love or hostility is from the axis. */
  reach: 130,
};

/** The x of a scene (0-based; -1 is before the story) on a ribbon of `scenes` scenes. */
export function scaleOf(scenes: number): (scene: number) => number {
  const { width, margin } = RIBBON;
  return (scene) => round(margin + ((scene + 1) / (scenes + 1)) * (width - 2 * margin));
}
