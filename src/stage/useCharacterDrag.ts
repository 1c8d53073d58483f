import { type RefObject, useState } from 'react';
import { areaOfPin, positionOfPin } from '../layout/pins.ts';
import { positionsAt } from '../layout/positionsAt.ts';
import type { Layout, Pin } from '../layout/types.ts';
import type { Shown } from './useGlide.ts';

type Held = {
  readonly pin: Pin;
  /** Whether the pointer has left the area in which the character can be put. */
  readonly beyond: boolean;
};

export type CharacterDrag = ReturnType<typeof useCharacterDrag>;

/**
 * Dragging of characters: one follows the pointer within its place, and is pinned where it is released. No one else moves meanwhile.
 * All positions are those of the layout; the picture may be zoomed. What the pointer does is in `dragCharacter.ts`, which is loaded
 * with the buttons.
 */
export function useCharacterDrag(frame: RefObject<Element | null>, layout: Layout, shown: RefObject<Shown>) {
  const [held, hold] = useState<Held>();
  return {
    frame,
    layout,
    shown,
    hold,
    dragging: held !== undefined,
    /** Where the dragged character can be put, and whether the pointer has left it. */
    limit: held && { ...areaOfPin(layout, held.pin), beyond: held.beyond },
    /** The positions while a character is dragged. */
    positionsAt: held && ((time: number) => withHeld(layout, time, held.pin)),
  };
}

/** The positions of the layout, with the dragged character where it would be pinned. */
function withHeld(layout: Layout, time: number, held: Pin): Float64Array {
  const positions = positionsAt(layout, time);
  const index = layout.characters.indexOf(held.character);
  const { x, y } = positionOfPin(layout, held);
  positions[2 * index] = x;
  positions[2 * index + 1] = y;
  return positions;
}
