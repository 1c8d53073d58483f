import { isAuthored, type Window } from '../measures/coPresence.ts';
import { mostProminent } from '../measures/prominence.ts';
import { focusOn } from '../story/focus.ts';
import type { Story } from '../story/types.ts';

/** A story as it was read, and the part of it that its most prominent `most` characters make. */
export type Look = { readonly whole: Story; readonly most: number; readonly story: Story };

/** How many people a story may have before it opens with its most prominent ones only. */
const COMFORTABLE = 30;
const OPENED_WITH = 20;

/** More people than this are never put on one picture. */
export const GREATEST_CAST = 60;

/** How a story is first shown: whom of its cast, and whether shared scenes stand in for relations that nobody has authored. */
export function firstLook(whole: Story): Look & { readonly span: Window | undefined } {
  const count = whole.characters.length;
  const span: Window | undefined = isAuthored(whole) ? undefined : { type: 'fading', halfLife: 4 };
  return { ...withMost(whole, count > COMFORTABLE ? OPENED_WITH : count), span };
}

/** The story through its most prominent `most` characters. */
export function withMost(whole: Story, most: number): Look {
  const held = Math.min(GREATEST_CAST, whole.characters.length, Math.max(2, most));
  return { whole, most: held, story: focusOn(whole, mostProminent(whole, held)) };
}
