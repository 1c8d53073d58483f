import { type PointerEvent, type RefObject, useState } from 'react';
import { pinAt, positionOfPin } from '../layout/pins.ts';
import { positionsAt } from '../layout/positionsAt.ts';
import type { Layout } from '../layout/types.ts';
import { whereaboutsAt } from '../story/state.ts';

import { pin } from '../view/transitions.ts';
import { useViewStore } from '../view/useView.ts';
import { toPictureUnits } from './toPicture.ts';
import type { Shown } from './useGlide.ts';

/** A press that moves no further than this is a click, in pixels. */
const SLACK = 5;

/** Milliseconds that a touch has to rest on a character to drag it; before that, it scrolls the page. */
const LONG_PRESS = 250;

type Held = {
  readonly character: string;
  readonly layout: Layout;
  readonly x: number;
  readonly y: number;
  /** Released: it stays here until the new layout is ready. */
  readonly dropped: boolean;
};

export type CharacterDrag = ReturnType<typeof useCharacterDrag>;

/** Dragging of characters: a character follows the pointer within its place, and is pinned where it is released. */
export function useCharacterDrag(frame: RefObject<Element | null>, layout: Layout, shown: RefObject<Shown>) {
  const { apply, getState } = useViewStore();
  const [held, setHeld] = useState<Held>();
  const pinned = (character: string, x: number, y: number) => {
    const { story, scene } = getState();
    return pinAt(layout, character, whereaboutsAt(story, scene).get(character), { x, y });
  };

  const start = (character: string, down: PointerEvent) => {
    if (down.button !== 0) return;
    const button = down.target as HTMLElement;
    const room = frame.current;
    if (!room) return;
    const at = shown.current?.get(character);
    const grip = toPictureUnits(room, layout, getState().camera, down);
    const pointed = (event: globalThis.PointerEvent) => {
      const point = toPictureUnits(room, layout, getState().camera, event);
      return pinned(character, point.x - grip.x + (at?.x ?? grip.x), point.y - grip.y + (at?.y ?? grip.y));
    };
    let moved = false;
    let grabbed = down.pointerType !== 'touch';
    const grab = setTimeout(() => {
      grabbed = true;
    }, LONG_PRESS);
    const keepPage = (event: TouchEvent) => grabbed && event.cancelable && event.preventDefault();
    button.addEventListener('touchmove', keepPage, { passive: false });
    // Otherwise a quick drag leaves the button, and its moves are lost.
    button.setPointerCapture(down.pointerId);

    const move = (event: globalThis.PointerEvent) => {
      moved ||= Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) > SLACK;
      if (moved && !grabbed) return end(event);
      if (!moved) return;
      setHeld({ character, layout, ...positionOfPin(layout, pointed(event)), dropped: false });
    };
    const end = (event: globalThis.PointerEvent) => {
      clearTimeout(grab);
      button.removeEventListener('touchmove', keepPage);
      button.removeEventListener('pointermove', move);
      button.removeEventListener('pointerup', end);
      button.removeEventListener('pointercancel', end);
      if (!moved || !grabbed || event.type === 'pointercancel') return setHeld(undefined);
      // The click at the end of a drag must not select.
      button.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => button.removeEventListener('click', swallow, { capture: true }));
      setHeld((last) => last && { ...last, dropped: true });
      apply(pin(pointed(event)));
    };
    button.addEventListener('pointermove', move);
    button.addEventListener('pointerup', end);
    button.addEventListener('pointercancel', end);
  };

  /** Pins a character `dx` and `dy` picture units from where it is shown. */
  const nudge = (character: string, dx: number, dy: number) => {
    const { pins, story, scene } = getState();
    const place = whereaboutsAt(story, scene).get(character);
    // A held key repeats faster than layouts are made, so each step starts at the pin and not at what is shown.
    const made = pins.find((pin) => pin.character === character && pin.place === place);
    const at = made ? positionOfPin(layout, made) : shown.current?.get(character);
    if (at) apply(pin(pinned(character, at.x + dx, at.y + dy)));
  };

  const active = held && !(held.dropped && held.layout !== layout) ? held : undefined;
  return {
    start,
    nudge,
    dragging: active && !active.dropped,
    /** The positions while a character is dragged. */
    positionsAt: active && ((time: number) => withHeld(layout, time, active)),
  };
}

function swallow(event: Event): void {
  event.stopPropagation();
  event.preventDefault();
}

/** The positions of the layout, with the dragged character under the pointer. */
function withHeld(layout: Layout, time: number, { character, x, y }: Held): Float64Array {
  const positions = positionsAt(layout, time);
  const index = layout.characters.indexOf(character);
  positions[2 * index] = x;
  positions[2 * index + 1] = y;
  return positions;
}
