import { restrictTo } from '../story/restrict.ts';
import type { WholeStory } from '../story/types.ts';

/**
 * The story without some characters (ids), their presence and their relations. All scenes stay. Since a story needs at least
 * one character, nothing changes where none would be left.
 */
export function leaveOut(story: WholeStory, ids: readonly string[]): WholeStory {
  const kept = new Set(story.characters.map(({ id }) => id));
  for (const id of ids) kept.delete(id);
  if (kept.size === 0) return story;
  // What is left is a whole story of its own, not a part of this one.
  const { timeless: _, ...left } = restrictTo(story, kept);
  return { ...story, ...left };
}
