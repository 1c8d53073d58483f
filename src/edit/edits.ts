import type { WholeStory } from '../story/types.ts';
import { mergeCharacters } from './mergeCharacters.ts';

/** One thing that the reader has changed in a story, as data, so that it can be kept, told in words and taken back. */
export type Edit =
  | { readonly does: 'merge'; readonly kept: string; readonly gone: readonly string[] }
  /** Any other edit, as the story that it made. */
  | { readonly does: 'replace'; readonly story: WholeStory };

/** The story after an edit. What the edit names and the story does not have changes nothing. */
export function applyEdit(story: WholeStory, edit: Edit): WholeStory {
  switch (edit.does) {
    case 'merge':
      return edit.gone.reduce((merged, gone) => mergeCharacters(merged, edit.kept, gone), story);
    case 'replace':
      return edit.story;
  }
}
