import { scenesWith } from '../story/state.ts';
import type { Story } from '../story/types.ts';

/** The ids of the `most` characters who are in most scenes; among equals, those whom the story lists first. */
export function mostProminent(story: Story, most: number): ReadonlySet<string> {
  const ranked = story.characters
    .map(({ id }, order) => ({ id, order, scenes: scenesWith(story, id).length }))
    .toSorted((a, b) => b.scenes - a.scenes || a.order - b.order);
  return new Set(ranked.slice(0, most).map(({ id }) => id));
}
