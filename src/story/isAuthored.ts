import { isTimeless } from './isTimeless.ts';
import type { Story } from './types.ts';

/**
 * Whether the story itself says who is related: a scene changes a relation, or the story is a network without time. If it
 * does not, ties are inferred from shared scenes instead. The first scenes of a story give the same answer as the whole of it,
 * also before the first change.
 */
export function isAuthored(story: Story): boolean {
  return story.authored ?? (isTimeless(story) || story.scenes.some(({ changes }) => changes.length > 0));
}
