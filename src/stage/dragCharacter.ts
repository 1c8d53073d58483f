import type { PointerEvent } from 'react';
import type { Point } from '../layout/bounds.ts';
import { pinAt } from '../layout/pinAt.ts';
import { positionOfPin } from '../layout/pins.ts';
import type { Pin } from '../layout/types.ts';
import { whereaboutsAt } from '../story/state.ts';
import { pin } from '../view/choiceSteps.ts';
import type { ViewStore } from '../view/store.ts';
import { toPictureUnits } from './toPicture.ts';
import type { CharacterDrag } from './useCharacterDrag.ts';

/** A press that moves no further than this is a click, in pixels. */
const SLACK = 5;

/** Milliseconds that a touch has to rest on a character to drag it. */
const LONG_PRESS = 250;

/** A character can be put no nearer to the pointer than this when it has reached the edge of its place, in pixels. */
const BEYOND = 6;

type Dragged = {
  readonly drag: CharacterDrag;
  readonly view: ViewStore;
  /** The character's id. */
  readonly character: string;
};

/** Follows the pointer that was pressed on a character: a click, or a drag, at whose end the character is pinned. */
export function dragCharacter({ drag, view, character }: Dragged, down: PointerEvent): void {
  const { frame, layout, shown, hold } = drag;
  if (down.button !== 0) return;
  const button = down.target as HTMLElement;
  const stage = frame.current;
  if (!stage) return;
  const at = shown.current?.get(character);
  const grip = toPictureUnits(stage, layout, view.getState().camera, down);
  const pointed = (event: globalThis.PointerEvent): Point => {
    const point = toPictureUnits(stage, layout, view.getState().camera, event);
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
    const made = pinned({ drag, view, character }, point);
    const there = positionOfPin(layout, made);
    hold({ pin: made, beyond: Math.hypot(there.x - point.x, there.y - point.y) > BEYOND });
  };
  const end = (event: globalThis.PointerEvent) => {
    clearTimeout(grab);
    button.removeEventListener('pointermove', move);
    button.removeEventListener('pointerup', end);
    button.removeEventListener('pointercancel', end);
    hold(undefined);
    if (!moved || !grabbed || event.type === 'pointercancel') return;
    // The click at the end of a drag must not select.
    button.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => button.removeEventListener('click', swallow, { capture: true }));
    view.apply(pin(pinned({ drag, view, character }, pointed(event))));
  };
  button.addEventListener('pointermove', move);
  button.addEventListener('pointerup', end);
  button.addEventListener('pointercancel', end);
}

/** Pins a character `dx` and `dy` picture units from where it is shown. */
export function nudgeCharacter({ drag, view, character }: Dragged, dx: number, dy: number): void {
  const { layout, shown } = drag;
  const { pins, story, scene } = view.getState();
  const place = whereaboutsAt(story, scene).get(character);
  // While the picture glides, what is shown lags behind the pin.
  const made = pins.find((one) => one.character === character && one.place === place);
  const at = made ? positionOfPin(layout, made) : shown.current?.get(character);
  if (at) view.apply(pin(pinned({ drag, view, character }, { x: at.x + dx, y: at.y + dy })));
}

function pinned({ drag, view, character }: Dragged, point: Point): Pin {
  const { story, scene } = view.getState();
  return pinAt(drag.layout, character, whereaboutsAt(story, scene).get(character), point);
}

function swallow(event: Event): void {
  event.stopPropagation();
  event.preventDefault();
}
