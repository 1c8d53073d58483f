import { isTyped } from '../../edit/edits.ts';
import { textFrom } from '../../edit/sharedText.ts';
import { writeText } from '../../formats/text/writeText.ts';
import type { StoryDocument } from '../../view/viewState.ts';
import { textOf } from '../author/textOf.ts';
import { partToShare, type SharedPart } from './partToShare.ts';

/** `notes`: the text as it was typed, with the notes of its author. A part of a story has none. */
export type Chosen = SharedPart & { readonly notes: boolean };

type Text = Pick<StoryDocument, 'original' | 'whole' | 'typed' | 'edits'>;

/** The text that a link to a story holds. */
export function textToShare(document: Text, { notes, ...part }: Chosen): string {
  return notes ? textOf(document) : writeText(partToShare(document.whole, part));
}

/** Whether the text of a story has notes of its author. Only a text that was typed has some. */
export function hasNotes({ typed, edits }: Text): boolean {
  const last = edits.findLast(isTyped);
  return NOTE.test(last ? textFrom(last.text) : (typed ?? ''));
}

const NOTE = /^\s*(?:\/\/|\[\[)/m;
