import { turningPoints } from '../../measures/turningPoints.ts';
import type { Story } from '../../story/types.ts';

/** A filmstrip chooses at most so many scenes by itself. */
const MOST_CHOSEN = 9;
/** So many scenes at even distances stand for a story without turning points. */
const EVENLY = 6;

/**
 * The scenes (0-based) of a filmstrip of a story: the first, the last and the greatest turning points between them; without turning
 * points, some at even distances. In the story's order.
 */
export function stripScenes(story: Story): readonly number[] {
  const last = story.scenes.length - 1;
  const turning = turningPoints(story).map(({ scene }) => scene);
  const chosen =
    turning.length > 0
      ? [0, last, ...turning]
      : Array.from({ length: EVENLY }, (_, index) => Math.round((index * last) / (EVENLY - 1)));
  return [...new Set(chosen)].slice(0, MOST_CHOSEN).sort((a, b) => a - b);
}
