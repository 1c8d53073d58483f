import { firstScenes } from '../../lens/firstScenes.ts';
import { turningPoints } from '../../measures/turningPoints.ts';
import type { Story } from '../../story/types.ts';

/** More small pictures than this are no strip. */
const MOST = 9;

/**
 * The scenes (0-based) of a filmstrip among the first `seen`: the first one, the turning points and the last, in the
 * story's order; of a story without turning points, some at even distances.
 */
export function stripScenes(story: Story, seen = story.scenes.length): readonly number[] {
  const turning = turningPoints(firstScenes(story, seen)).map(({ scene }) => scene);
  const chosen =
    turning.length > 0
      ? [0, ...turning, seen - 1]
      : Array.from({ length: 6 }, (_, index) => Math.round((index * (seen - 1)) / 5));
  return [...new Set(chosen)].slice(0, MOST).sort((a, b) => a - b);
}

/** As many small pictures as one looks at. */
const MOST_ASKED = 24;

/**
 * The scenes (0-based) among the first `seen` that a text asks for: "1, 6, 9", or "/3" for every third; undefined where
 * it asks for none.
 */
export function scenesAsked(text: string, seen: number): readonly number[] | undefined {
  const every = Number(/^\s*\/\s*(\d+)\s*$/.exec(text)?.[1] ?? 0);
  const scenes =
    every > 0
      ? Array.from({ length: seen }, (_, scene) => scene).filter((scene) => scene % every === 0)
      : (text.match(/\d+/g) ?? []).map((number) => Number(number) - 1);
  const within = [...new Set(scenes.filter((scene) => scene >= 0 && scene < seen))].sort((a, b) => a - b);
  return within.length === 0 ? undefined : within.slice(0, MOST_ASKED);
}
