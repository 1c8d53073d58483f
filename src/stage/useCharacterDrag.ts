import { type PointerEvent, type RefObject, useState } from 'react';
import type { Point } from '../layout/bounds.ts';
import { areaOfPin, pinAt, positionOfPin } from '../layout/pins.ts';
import { positionsAt } from '../layout/positionsAt.ts';
import type { Layout, Pin } from '../layout/types.ts';
import { whereaboutsAt } from '../story/state.ts';
import { pin } from '../view/transitions.ts';
import { useViewStore } from '../view/useView.ts';
import { toPictureUnits } from './toPicture.ts';
import type { Shown } from './useGlide.ts';

/** A press that moves no further than this is a click, in pixels. */
const SLACK = 5;

/** Milliseconds that a touch has to rest on a character to drag it. */
const LONG_PRESS = 250;

/** A character can be put no nearer to the pointer than this when it has reached the edge of its place, in pixels. */
const BEYOND = 6;

type Held = {
  readonly pin: Pin;
  /** Whether the pointer has left the area in which the character can be put. */
  readonly beyond: boolean;
};

export type CharacterDrag = ReturnType<typeof useCharacterDrag>;

/**
 * Dragging of characters: one follows the pointer within its place, and is pinned where it is released. No one else moves meanwhile.
 * All positions are those of the layout; the picture may be zoomed.
 */
export function useCharacterDrag(frame: RefObject<Element | null>, layout: Layout, shown: RefObject<Shown>) {
  const { apply, getState } = useViewStore();
  const [held, setHeld] = useState<Held>();
  const pinned = (character: string, point: Point) => {
    const { story, scene } = getState();
    return pinAt(layout, character, whereaboutsAt(story, scene).get(character), point);
  };

  const start = (character: string, down: PointerEvent) => {
    if (down.button !== 0) return;
    const button = down.target as HTMLElement;
    const stage = frame.current;
    if (!stage) return;
    const at = shown.current?.get(character);
    const grip = toPictureUnits(stage, layout, getState().camera, down);
    const pointed = (event: globalThis.PointerEvent): Point => {
      const point = toPictureUnits(stage, layout, getState().camera, event);
      return { x: point.x - grip.x + (at?.x ?? grip.x), y: point.y - grip.y + (at?.y ?? grip.y) };
    };
    let moved = false;
    let grabbed = down.pointerType !== 'touch';
    const grab = setTimeout(() => {
      grabbed = true;
    }, LONG_PRESS);
    // Otherwise a quick drag leaves the button, and its moves are lost.
    button.setPointerCapture(down.pointerId);

    const move = (event: globalThis.PointerEvent) => {
      moved ||= Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) > SLACK;
      if (moved && !grabbed) return end(event);
      if (!moved) return;
      const point = pointed(event);
      const made = pinned(character, point);
      const there = positionOfPin(layout, made);
      setHeld({ pin: made, beyond: Math.hypot(there.x - point.x, there.y - point.y) > BEYOND });
    };
    const end = (event: globalThis.PointerEvent) => {
      clearTimeout(grab);
      button.removeEventListener('pointermove', move);
      button.removeEventListener('pointerup', end);
      button.removeEventListener('pointercancel', end);
      setHeld(undefined);
      if (!moved || !grabbed || event.type === 'pointercancel') return;
      // The click at the end of a drag must not select.
      button.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => button.removeEventListener('click', swallow, { capture: true }));
      apply(pin(pinned(character, pointed(event))));
    };
    button.addEventListener('pointermove', move);
    button.addEventListener('pointerup', end);
    button.addEventListener('pointercancel', end);
  };

  /** Pins a character `dx` and `dy` picture units from where it is shown. */
  const nudge = (character: string, dx: number, dy: number) => {
    const { pins, story, scene } = getState();
    const place = whereaboutsAt(story, scene).get(character);
    // While the picture glides, what is shown lags behind the pin.
    const made = pins.find((one) => one.character === character && one.place === place);
    const at = made ? positionOfPin(layout, made) : shown.current?.get(character);
    if (at) apply(pin(pinned(character, { x: at.x + dx, y: at.y + dy })));
  };

  return {
    start,
    nudge,
    dragging: held !== undefined,
    /** Where the dragged character can be put, and whether the pointer has left it. */
    limit: held && { ...areaOfPin(layout, held.pin), beyond: held.beyond },
    /** The positions while a character is dragged. */
    positionsAt: held && ((time: number) => withHeld(layout, time, held.pin)),
  };
}

function swallow(event: Event): void {
  event.stopPropagation();
  event.preventDefault();
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
