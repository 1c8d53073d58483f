import type { StoryText } from '../../story/passages/storyText.ts';
import type { WholeStory } from '../../story/types.ts';
import { keptText } from '../documents/documents.ts';

/** The texts of the stories as they were opened. They are not part of the view, so that no export and no link can have them. */
const texts = new WeakMap<WholeStory, StoryText>();

/** The text that came in with a story, or was loaded before. */
export function textOf(original: WholeStory): StoryText | undefined {
  return texts.get(original);
}

export function rememberText(original: WholeStory, text: StoryText): void {
  texts.set(original, text);
}

/** The same as `textOf` or, after a reload, the text that the browser keeps under the key `own`. */
export async function loadText(original: WholeStory, own: string): Promise<StoryText | undefined> {
  const text = texts.get(original) ?? (await keptText(own));
  if (text) texts.set(original, text);
  return text;
}
