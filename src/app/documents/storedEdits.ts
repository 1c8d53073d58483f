import type { TextChange } from '../../edit/difference.ts';
import type { Edit } from '../../edit/edits.ts';
import { changedText, type SharedText, sharedText, textChange, textFrom } from '../../edit/sharedText.ts';
import type { WholeStory } from '../../story/types.ts';
import { after, type StoryStep, stepTo } from './storyStep.ts';

/**
 * An edit as it is stored, with what was typed as one text. Of a large story (`step`, since version 3), the story and the text that an
 * edit made are what differs from those of the latest such edit before it, or else from the story as it was opened.
 */
export type StoredEdit =
  | Exclude<Edit, { readonly does: 'replace' }>
  | { readonly does: 'replace'; readonly story: WholeStory; readonly text?: string | undefined }
  | {
      readonly does: 'replace';
      readonly step: StoryStep;
      readonly text?: string | Uint8Array | TextStep | undefined;
    };

/** What differs from the text of such an edit before. Version 3 had lines that take the place of those from `from` (0-based) to before `to`. */
type TextStep =
  | TextChange
  | { readonly from: number; readonly to: number; readonly lines: readonly string[] };

/** A text of which more characters differ is stored as a whole, and so is packed. */
const MOST = 250_000;

/** Texts that are stored as a whole, which take long to put together. */
const texts = new WeakMap<SharedText, string>();

export function storedEdit(edit: Edit): StoredEdit {
  if (edit.does !== 'replace') return edit;
  return { ...edit, text: edit.text && textFrom(edit.text) };
}

/** The edits of a large story. */
export function storedInSteps(original: WholeStory, edits: readonly Edit[]): readonly StoredEdit[] {
  let text: SharedText | undefined;
  return stepsOf(original, edits).map(({ edit, from }): StoredEdit => {
    if (edit.does !== 'replace') return edit;
    const step = stepTo(edit.story, from);
    if (!edit.text) return { does: 'replace', step };
    const differs = text && textChange(text, edit.text);
    text = edit.text;
    const isShort = differs && differs.insert.length <= MOST;
    return { does: 'replace', step, text: isShort ? differs : wholeText(text) };
  });
}

/** Each edit with the story from which its step leads on. */
export function stepsOf(
  original: WholeStory,
  edits: readonly Edit[],
): readonly { readonly edit: Edit; readonly from: WholeStory }[] {
  let last = original;
  return edits.map((edit) => {
    const from = last;
    if (edit.does === 'replace') last = edit.story;
    return { edit, from };
  });
}

/** The other way round, of a small or a large story. @throws an error where a step does not lead on */
export function editsOf(original: WholeStory, stored: readonly StoredEdit[]): readonly Edit[] {
  const typed = textsOf(stored);
  let story = original;
  return stored.map((edit, at): Edit => {
    if (edit.does !== 'replace') return edit;
    story = 'step' in edit ? after(edit.step, story) : edit.story;
    const text = typed[at];
    return text ? { does: 'replace', story, text } : { does: 'replace', story };
  });
}

/** What was typed in each edit. */
export function textsOf(stored: readonly StoredEdit[]): readonly (SharedText | undefined)[] {
  let last: SharedText | undefined;
  return stored.map((edit) => {
    if (edit.does !== 'replace' || edit.text === undefined) return undefined;
    last = textOf(edit.text, last);
    return last;
  });
}

function textOf(stored: string | Uint8Array | TextStep, before: SharedText = []): SharedText | undefined {
  // They are unpacked before.
  if (stored instanceof Uint8Array) throw new Error('The text is packed.');
  if (typeof stored === 'object') {
    if ('insert' in stored) return changedText(before, [stored]);
    const { from, to, lines } = stored;
    return sharedText(
      textFrom(before)
        .split('\n')
        .toSpliced(from, to - from, ...lines)
        .join('\n'),
      before,
    );
  }
  const text = sharedText(stored, before);
  texts.set(text, stored);
  return text;
}

function wholeText(text: SharedText): string {
  const whole = texts.get(text) ?? textFrom(text);
  texts.set(text, whole);
  return whole;
}
