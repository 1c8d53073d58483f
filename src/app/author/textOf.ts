import type { Edit } from '../../edit/edits.ts';
import { patchText } from '../../formats/text/patchText.ts';
import { writeText } from '../../formats/text/writeText.ts';
import type { StoryDocument } from '../../view/viewState.ts';

/** The text of a story: as it was typed, with what was edited otherwise since; or else as Throughline writes it. */
export function textOf({ whole, typed, edits }: Pick<StoryDocument, 'whole' | 'typed' | 'edits'>): string {
  const at = edits.findLastIndex(isTyped);
  const latest = edits[at];
  const text = latest && isTyped(latest) ? latest.text : typed;
  if (text === undefined) return writeText(whole);
  const isWhole = edits.slice(at + 1).every(({ does }) => does === 'keepApart');
  return isWhole ? text : patchText(text, whole).text;
}

function isTyped(edit: Edit): edit is Edit & { readonly does: 'replace'; readonly text: string } {
  return edit.does === 'replace' && edit.text !== undefined;
}
