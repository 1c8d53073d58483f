import type { WholeStory } from '../story/types.ts';
import type { StoryDocument } from './viewState.ts';

/** A story to which nothing has been done. `typed`: see `StoryDocument`. */
export function asOpened(story: WholeStory, typed?: string): StoryDocument {
  return { original: story, typed, whole: story, edits: [], past: [], future: [], homes: undefined };
}
