import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import { panned } from '../../picture/camera.ts';
import type { ViewStore } from '../../view/store.ts';
import legend from '../filters/LegendBar.module.css';
import { useApp } from '../useApp.ts';

/** What lies over the page until the reader closes it. Forms, hints and cards beside what they are about are popovers, as are tooltips. */
const OVER = `.${legend.legend}[open], [data-notices] > *, [popover=manual]:popover-open`;

/** How near to the edge of the view a person may be, as a share of it. */
const EDGE = 0.06;

/**
 * Has what gets the focus by key be seen (WCAG 2.4.11): a menu that it leaves is closed, what else covers it (the legend, a notice, a
 * form or a hint) is clear for as long as it has the focus, and the camera follows it.
 */
export function useSeenFocus(): void {
  const { view, events } = useApp();
  useEffect(() => {
    if (!events || !('popover' in HTMLElement.prototype)) return;
    const listeners = new AbortController();
    const { signal } = listeners;
    /** What is clear: the page is not searched for it whenever the mouse moves, which is in every frame of a scrub. */
    let cleared: readonly Element[] = [];
    /** What has the focus by key, until the mouse moves. */
    let seen: Element | undefined;
    const restore = () => {
      for (const over of cleared) over.removeAttribute('data-clear');
      cleared = [];
      seen = undefined;
    };
    const clearOver = (focused: Element) => {
      restore();
      seen = focused;
      cleared = coversOf(focused);
      for (const over of cleared) over.setAttribute('data-clear', '');
    };
    const clearAgain = () => {
      if (!signal.aborted && seen && seen === document.activeElement) clearOver(seen);
    };
    const see = ({ target }: Event) => {
      const focused = target as Element;
      closeMenus(focused);
      if (!focused.matches(':focus-visible')) return;
      follow(view, focused);
      clearOver(focused);
      // Only then has the page scrolled to it.
      requestAnimationFrame(clearAgain);
    };
    events.addEventListener('focusin', see, { signal });
    events.addEventListener('pointermove', restore, { signal });
    // Another scene, or a picture for another window, moves people.
    const unsubscribe = view.subscribe((state, before) => {
      if (state.drawn !== before.drawn) requestAnimationFrame(clearAgain);
    });
    return () => {
      unsubscribe();
      listeners.abort();
    };
  }, [view, events]);
}

function closeMenus(focused: Element): void {
  for (const menu of document.querySelectorAll<HTMLElement>('[popover=auto]:popover-open'))
    if (!menu.contains(focused) && focused.getAttribute('popovertarget') !== menu.id) menu.hidePopover();
}

function follow(view: ViewStore, focused: Element): void {
  const frame = focused.matches('[data-person]') ? focused.closest('[data-frame]') : null;
  if (!frame || view.getState().camera.zoom === 1) return;
  const [x, y] = middleOf(focused);
  const { left, top, width, height } = frame.getBoundingClientRect();
  const [across, down] = [(x - left) / width, (y - top) / height];
  if ([across, down].every((share) => share > EDGE && share < 1 - EDGE)) return;
  flushSync(() => view.set({ camera: panned(view.getState().camera, across - 0.5, down - 0.5) }));
  // In a low window the stage itself may be in view only in part.
  focused.scrollIntoView({ block: 'nearest' });
}

/** What lies over the middle of an element. */
const coversOf = (focused: Element): readonly Element[] =>
  [...document.querySelectorAll(OVER)].filter(
    (over) => !over.contains(focused) && covers(over, middleOf(focused)),
  );

function covers(over: Element, [x, y]: readonly [number, number]): boolean {
  const { left, top, right, bottom } = over.getBoundingClientRect();
  return x > left && x < right && y > top && y < bottom;
}

function middleOf(element: Element): readonly [x: number, y: number] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}
