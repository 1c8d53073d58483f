import { isTyped } from '../../edit/edits.ts';
import { textFrom } from '../../edit/sharedText.ts';
import { patchText } from '../../formats/text/patchText.ts';
import { textIdsOf, withIds } from '../../formats/text/textIds.ts';
import { writeText } from '../../formats/text/writeText.ts';
import type { StoryDocument } from '../../view/viewState.ts';

type Edited = Pick<StoryDocument, 'original' | 'whole' | 'typed' | 'edits'>;

/**
 * The text of a story: as it was typed, with what was edited otherwise since; or else as Throughline writes it. What was renamed has
 * its new name and no tag: `readTyped` knows it again by its name.
 */
export function textOf({ original, whole, typed, edits }: Edited): string {
  const at = edits.findLastIndex(isTyped);
  const latest = edits[at];
  const { text, story } =
    latest && isTyped(latest)
      ? { text: textFrom(latest.text), story: latest.story }
      : { text: typed, story: original };
  if (text === undefined) {
    const opened = writeText(original);
    return whole === original ? opened : writeText(withIds(whole, textIdsOf(whole, opened)));
  }
  const isWhole = edits.slice(at + 1).every(({ does }) => does === 'keepApart');
  return isWhole ? text : patchText(text, whole, story).text;
}
