import type { WholeStory } from '../story/types.ts';
import type { StoryDocument } from './viewState.ts';

/** A story to which nothing has been done. */
export function asOpened(story: WholeStory): StoryDocument {
  return { original: story, whole: story, edits: [], past: [], future: [] };
}
