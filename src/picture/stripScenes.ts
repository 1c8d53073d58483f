import { turningPoints } from '../measures/turningPoints.ts';
import type { Story } from '../story/types.ts';

/** More small pictures than this are no strip. */
const MOST = 9;

/**
 * The scenes (0-based) of a filmstrip among the first `seen`: the first one, the turning points and the last, in the
 * story's order; of a story without turning points, some at even distances.
 */
export function stripScenes(story: Story, seen = story.scenes.length): readonly number[] {
  const turning = turningPoints(story, [], seen).map(({ scene }) => scene);
  const chosen =
    turning.length > 0
      ? [0, ...turning, seen - 1]
      : Array.from({ length: 6 }, (_, index) => Math.round((index * (seen - 1)) / 5));
  return [...new Set(chosen)].slice(0, MOST).sort((a, b) => a - b);
}
