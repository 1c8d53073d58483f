import { isTyped } from '../../edit/edits.ts';
import { textFrom } from '../../edit/sharedText.ts';
import type { StoryDocument } from '../../view/viewState.ts';
import { partSoon, textSoon } from '../author/textSoon.ts';
import type { SharedPart } from './partToShare.ts';

/** `notes`: the text as it was typed, with the notes of its author. A part of a story has none. */
export type Chosen = SharedPart & { readonly notes: boolean };

type Text = Pick<StoryDocument, 'original' | 'whole' | 'typed' | 'edits'>;

/** The text that a link to a story holds: at once, or that of a large story as soon as it is written. */
export function textToShare(document: Text, { notes, ...part }: Chosen): string | Promise<string> {
  return notes ? textSoon(document) : partSoon(document.whole, part);
}

/** Whether the text of a story has notes of its author. Only a text that was typed has some. */
export function hasNotes({ typed, edits }: Text): boolean {
  const last = edits.findLast(isTyped);
  return NOTE.test(last ? textFrom(last.text) : (typed ?? ''));
}

const NOTE = /^\s*(?:\/\/|\[\[)/m;
