import { useLayoutEffect } from 'react';
import { isAtCard } from '../../stage/isAtCard.ts';
import type { ViewState } from '../../view/viewState.ts';
import { useApp } from '../useApp.ts';
import { pointingOf } from './pointingOf.ts';

/** Milliseconds that the pointer rests on a place, which is under everything, before that is explained. */
const REST = 300;

/**
 * Follows what the mouse or the keyboard's focus is at on the stage. People and lines answer at once, places when the pointer rests.
 * A press, Escape, and whatever moves the picture end it; not that the pointer goes on to what explains it.
 * What comes to lie under a still pointer, because the picture or a dialog moved, is not pointed at until the pointer moves.
 */
export function usePointing(): void {
  const { view, events } = useApp();
  useLayoutEffect(() => {
    const listeners = new AbortController();
    let rest: ReturnType<typeof setTimeout> | undefined;
    const point = (pointing: ViewState['pointing']) => {
      clearTimeout(rest);
      const hovered = pointing?.type === 'character' ? pointing.id : undefined;
      if (view.getState().pointing || pointing) view.set({ pointing, hovered });
    };
    const on = <Name extends keyof HTMLElementEventMap>(
      name: Name,
      act: (event: HTMLElementEventMap[Name]) => void,
    ) => events?.addEventListener(name, act as EventListener, { signal: listeners.signal });

    const answer = (event: PointerEvent) => {
      const target = event.target as Element;
      // Who paints on a canvas finds out what is there.
      if (event.pointerType !== 'mouse' || event.buttons !== 0 || target.closest('[data-painter="canvas"]'))
        return;
      const { time, scene } = view.getState();
      const pointing =
        time === scene ? pointingOf(target, { x: event.clientX, y: event.clientY }) : undefined;
      if (pointing?.type !== 'place') return point(pointing);
      point(undefined);
      rest = setTimeout(point, REST, pointing);
    };
    let last = { x: Number.NaN, y: Number.NaN };
    let cameUnder = false;
    /** On the card, which covers what lies below it. */
    const isHeld = (event: PointerEvent) => {
      const { pointing } = view.getState();
      const isFree = !(event.target as Element).closest('[data-person]');
      return pointing !== undefined && event.pointerType === 'mouse' && isAtCard(event, isFree);
    };
    let held = false;
    const follow = ({ clientX: x, clientY: y }: PointerEvent) => {
      const moved = x !== last.x || y !== last.y;
      last = { x, y };
      return moved;
    };
    on('pointerover', (event) => {
      if (follow(event)) {
        cameUnder = false;
        held = isHeld(event);
        return held ? undefined : answer(event);
      }
      if (!(event.target as Element).closest('[data-stage]')) point(undefined);
      cameUnder = !view.getState().pointing;
    });
    on('pointermove', (event) => {
      if (!follow(event) || !(cameUnder || held) || (held && isHeld(event))) return;
      cameUnder = false;
      held = false;
      answer(event);
    });
    on('pointerout', ({ relatedTarget }) => {
      if (!relatedTarget) point(undefined);
    });
    on('pointerdown', (event) => {
      follow(event);
      point(undefined);
    });
    on('click', () => point(undefined));
    on('focusin', ({ target }) => {
      const button = target as Element;
      const pointing = button.matches('[data-person]:focus-visible') ? pointingOf(button) : undefined;
      if (pointing) point({ ...pointing, byKey: true });
    });
    on('focusout', ({ target }) => {
      if ((target as Element).matches('[data-person]')) point(undefined);
    });
    on('keydown', ({ key }) => {
      if (key === 'Escape') point(undefined);
    });
    const stop = view.subscribe((state, before) => {
      const { time, camera, layout, story, view: shown } = state;
      const moved =
        time !== before.time ||
        camera !== before.camera ||
        layout !== before.layout ||
        story !== before.story;
      if (state.pointing && (moved || shown !== before.view)) point(undefined);
    });
    return () => {
      listeners.abort();
      stop();
      clearTimeout(rest);
    };
  }, [view, events]);
}
