import { isTyped } from '../../edit/edits.ts';
import { textFrom } from '../../edit/sharedText.ts';
import { patchText } from '../../formats/text/patchText.ts';
import { textIdsOf, withIds } from '../../formats/text/textIds.ts';
import { writeText } from '../../formats/text/writeText.ts';
import type { WholeStory } from '../../story/types.ts';
import type { StoryDocument } from '../../view/viewState.ts';
import { partToShare, type SharedPart } from '../share/partToShare.ts';

export type Edited = Pick<StoryDocument, 'original' | 'whole' | 'typed' | 'edits'>;

/** How the text of a story comes about: it is there, or the story is written, or what was typed is made to say what the story has become. */
export type TextTask =
  | { readonly does: 'take'; readonly text: string }
  | { readonly does: 'write'; readonly original: WholeStory; readonly now: WholeStory }
  | {
      readonly does: 'patch';
      readonly text: string;
      readonly original: WholeStory;
      readonly now: WholeStory;
    };

/**
 * The text of a story: as it was typed, with what was edited otherwise since; or else as Throughline writes it. What was renamed has
 * its new name and no tag: `readTyped` knows it again by its name.
 */
export function textOf(edited: Edited): string {
  return textOfTask(textTask(edited));
}

export function textTask({ original, whole, typed, edits }: Edited): TextTask {
  const at = edits.findLastIndex(isTyped);
  const latest = edits[at];
  const { text, story } =
    latest && isTyped(latest)
      ? { text: textFrom(latest.text), story: latest.story }
      : { text: typed, story: original };
  if (text === undefined) return { does: 'write', original, now: whole };
  const isWhole = edits.slice(at + 1).every(({ does }) => does === 'keepApart');
  return isWhole ? { does: 'take', text } : { does: 'patch', text, original: story, now: whole };
}

export function textOfTask(task: TextTask): string {
  if (task.does === 'take') return task.text;
  const { original, now } = task;
  if (task.does === 'patch') return patchText(task.text, now, original).text;
  const opened = writeText(original);
  return now === original ? opened : writeText(withIds(now, textIdsOf(now, opened)));
}

/** The text of a part of a story, as Throughline writes it. */
export function textOfPart(whole: WholeStory, part: SharedPart): string {
  return writeText(partToShare(whole, part));
}
