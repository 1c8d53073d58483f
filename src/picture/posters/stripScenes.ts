import { turningPoints } from '../../measures/turningPoints.ts';
import type { Story } from '../../story/types.ts';

/** A filmstrip chooses at most so many scenes by itself, and shows at most so many that the reader asks for. */
const MOST_CHOSEN = 9;
const MOST_ASKED = 24;
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

/**
 * The scenes (0-based) of a story that a reader asks for: "1, 6, 9", or "/3" for every third, the first included. Scenes that the
 * story does not have are left out; undefined where none is left.
 */
export function scenesAsked(text: string, story: Story): readonly number[] | undefined {
  const all = story.scenes.map((_, scene) => scene);
  const interval = Number(/^\s*\/\s*(\d+)\s*$/.exec(text)?.[1] ?? 0);
  const asked = new Set((text.match(/\d+/g) ?? []).map((number) => Number(number) - 1));
  const scenes = all.filter((scene) => (interval > 0 ? scene % interval === 0 : asked.has(scene)));
  return scenes.length === 0 ? undefined : scenes.slice(0, MOST_ASKED);
}
