import type { StoryText } from '../story/passages/storyText.ts';
import { withSpeakers } from '../story/passages/withSpeakers.ts';
import type { WholeStory } from '../story/types.ts';
import type { Edit } from './edits.ts';

/**
 * The text of a story after edits, so that speeches are those of whom people are now. An edit that made another story changes
 * nothing here.
 *
 * @param story the story that the edits are made to; only the ids of its scenes count, which no edit of people changes
 */
export function textAfter(text: StoryText, story: WholeStory, edits: readonly Edit[]): StoryText {
  return edits.reduce((edited, edit) => editText(edited, story, edit), text);
}

function editText(text: StoryText, { scenes }: WholeStory, edit: Edit): StoryText {
  switch (edit.does) {
    case 'merge':
      return withSpeakers(text, (id) => [edit.gone.includes(id) ? edit.kept : id]);
    case 'split': {
      const theirs = new Set(edit.scenes);
      return withSpeakers(text, (id, scene) => [
        id === edit.from && theirs.has(scenes[scene]?.id ?? '') ? edit.made.id : id,
      ]);
    }
    case 'group':
      return withSpeakers(text, (id) => (id === edit.character ? edit.members : [id]));
    case 'leaveOut':
      return withSpeakers(text, (id) => (edit.characters.includes(id) ? [] : [id]));
    default:
      return text;
  }
}
