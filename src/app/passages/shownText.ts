import type { Edit } from '../../edit/edits.ts';
import { textAfter } from '../../edit/textAfter.ts';
import type { StoryText } from '../../story/passages/storyText.ts';
import { withScenes } from '../../story/passages/withScenes.ts';
import type { Story, WholeStory } from '../../story/types.ts';

/** What a text is made for. */
type Shown = {
  /** The story as it was read with the text. */
  readonly original: WholeStory;
  readonly edits: readonly Edit[];
  /** The same story after the edits, with its scenes in the order in which they are shown. */
  readonly story: Story;
};

/** The text of a story as it is shown: its speeches are those of whom people are now, and its scenes are in the same order. */
export function shownText(text: StoryText, shown: Shown): StoryText {
  const known = latest.get(text);
  if (known && known.edits === shown.edits && known.story === shown.story) return known.made;
  const { original, edits, story } = shown;
  const places = new Map(original.scenes.map(({ id }, scene) => [id, scene]));
  const made = withScenes(
    textAfter(text, original, edits),
    story.scenes.map(({ id }) => places.get(id)),
  );
  latest.set(text, { edits, story, made });
  return made;
}

const latest = new WeakMap<StoryText, Omit<Shown, 'original'> & { readonly made: StoryText }>();
