import { memoizeByStory } from '../story/memoize.ts';
import type { Story } from '../story/types.ts';

const beginnings = memoizeByStory(() => new Map<number, Story>());

/**
 * The story up to its `seen`-th scene, as if nothing came after: what every view gets that shows the whole story, so that no
 * name, relation or meeting of a later scene can reach it. Returns the same object each time, and `story` itself where all of
 * its scenes are seen.
 */
export function firstScenes(story: Story, seen: number): Story {
  if (seen >= story.scenes.length) return story;
  const known = beginnings(story).get(seen);
  if (known) return known;
  const beginning = { ...story, scenes: story.scenes.slice(0, seen) };
  beginnings(story).set(seen, beginning);
  return beginning;
}
