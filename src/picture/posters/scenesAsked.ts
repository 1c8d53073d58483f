import type { Story } from '../../story/types.ts';

/** A filmstrip shows at most so many scenes that the reader asks for. */
const MOST_ASKED = 24;

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
