import { isTyped } from '../edit/edits.ts';
import { sharedText, textFrom } from '../edit/sharedText.ts';
import type { WholeStory } from '../story/types.ts';
import { editTo } from './editing.ts';
import type { Step, ViewState } from './viewState.ts';

/** A text, and the story that it was read as; while it cannot be read, the story before. */
export type Written = { readonly text: string; readonly story: WholeStory };

/**
 * Takes over what has been typed. Of all that is typed between two other edits, only the latest text is kept as an edit.
 *
 * @param joins whether it belongs to the same bout of typing as the text before, so that both are undone together
 */
export function write({ text, story }: Written, joins: boolean): Step {
  return (state) => {
    const { edits } = state;
    const last = typedLast(state);
    if (last?.text === text && last.story === story) return {};
    const earlier = last ? edits.slice(0, -1) : edits;
    const lines = sharedText(text, edits.findLast(isTyped)?.text);
    return {
      ...editTo(story, [...earlier, { does: 'replace', story, text: lines }])(state),
      // A new word is no reason to leave the part of the picture that is looked at.
      camera: state.camera,
      ...(joins && last && { past: state.past, future: [] }),
    };
  };
}

export function isTypedLast({ edits }: Pick<ViewState, 'edits'>): boolean {
  const last = edits.at(-1);
  return last !== undefined && isTyped(last);
}

/** The last edit, if it was typed. */
export function typedLast({ edits }: Pick<ViewState, 'edits'>) {
  const last = edits.at(-1);
  return last && isTyped(last) ? { ...last, text: textFrom(last.text) } : undefined;
}
