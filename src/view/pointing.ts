import type { Box } from '../picture/box.ts';

/**
 * What the pointer or the focus is at on the picture, by its id, with where that is in the window, in CSS pixels: the box that a card
 * stands beside, and others that it leaves free as far as it can.
 */
export type Pointing = {
  readonly type: 'character' | 'relation' | 'tie' | 'place';
  readonly id: string;
  readonly at: Box;
  readonly around: readonly Box[];
  /** Whether it is the keyboard's focus, which goes on from there by keys. */
  readonly byKey?: boolean;
};
