/** Milliseconds: half of what there is for a frame at 60 per second. */
const HALF_FRAME = 1000 / 120;

/** Frames that are looked at. */
export const FRAMES = 40;

/**
 * Whether a picture takes more than half of each frame. The quickest quarter of the frames has to, since others may have waited for
 * other programs.
 *
 * @param took milliseconds of each of the last frames
 */
export function areSlow(took: readonly number[]): boolean {
  if (took.length < FRAMES) return false;
  return (took.toSorted((a, b) => a - b)[FRAMES / 4] as number) > HALF_FRAME;
}
