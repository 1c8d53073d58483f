import { memoizeByStory } from '../../story/memoize.ts';
import { scenesWith } from '../../story/state.ts';
import type { Story } from '../../story/types.ts';

/** The scenes (0-based) in which two characters (ids) both take part, in order. */
export function together(story: Story, one: string, other: string): number[] {
  const others = scenesOf(story, other);
  return scenesWith(story, one).filter((scene) => others.has(scene));
}

/** Whether there is a scene in which two characters (ids) both take part. */
export function areTogether(story: Story, one: string, other: string): boolean {
  const others = scenesOf(story, other);
  return scenesWith(story, one).some((scene) => others.has(scene));
}

function scenesOf(story: Story, character: string): ReadonlySet<number> {
  const known = allScenes(story);
  const scenes = known.get(character) ?? new Set(scenesWith(story, character));
  known.set(character, scenes);
  return scenes;
}

const allScenes = memoizeByStory(() => new Map<string, ReadonlySet<number>>());
