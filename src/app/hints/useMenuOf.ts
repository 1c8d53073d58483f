import { useLayoutEffect, useState } from 'react';
import { useApp } from '../useApp.ts';
import type { MenuOf } from './PersonMenu.tsx';
import { aroundPoint, boxOf } from './pointingOf.ts';

/** Milliseconds that a finger rests on a person to open the menu, and how far it may stray meanwhile, in pixels. */
const LONG_PRESS = 500;
const SLACK = 8;

/** Whose menu is open on the stage: opened by a right click, a long press, the context-menu key, or Shift and F10. */
export function useMenuOf(): readonly [MenuOf | undefined, (of: MenuOf | undefined) => void] {
  const { view, events } = useApp();
  const [of, setOf] = useState<MenuOf>();
  useLayoutEffect(() => {
    const listeners = new AbortController();
    let press: { readonly x: number; readonly y: number; readonly timer: number } | undefined;
    const on = <Name extends keyof HTMLElementEventMap>(
      name: Name,
      act: (event: HTMLElementEventMap[Name]) => void,
    ) => events?.addEventListener(name, act as EventListener, { capture: true, signal: listeners.signal });
    const open = (target: Element, pointer?: { readonly x: number; readonly y: number }) => {
      const button = target.closest<HTMLElement>('[data-stage] [data-person]') ?? undefined;
      // On a canvas, not everyone has a button.
      const id =
        button?.dataset.person ?? (target.closest('[data-painter="canvas"]') && view.getState().hovered);
      if (!id) return false;
      const at = pointer ? aroundPoint(pointer) : boxOf(target);
      view.set({ pointing: undefined, hovered: undefined });
      setOf({ id, at, own: button ? boxOf(button) : at, opener: button });
      return true;
    };
    const letGo = () => {
      clearTimeout(press?.timer);
      press = undefined;
    };

    on('contextmenu', (event) => {
      const target = event.target as Element;
      const { clientX: x, clientY: y, button } = event;
      if (open(target, button === 2 ? { x, y } : undefined)) event.preventDefault();
    });
    on('keydown', (event) => {
      const asks = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
      if (asks && open(event.target as Element)) event.preventDefault();
    });
    on('pointerdown', ({ pointerType, isPrimary, clientX: x, clientY: y, target }) => {
      letGo();
      if (pointerType !== 'touch' || !isPrimary) return;
      const timer = window.setTimeout(() => {
        if (!open(target as Element, { x, y })) return;
        // The click at the end of the press must not select. It may come late, or not at all: then the next press ends the wait.
        const swallow = (event: MouseEvent) => {
          if (event.detail > 0) event.stopPropagation();
        };
        const forget = () => window.removeEventListener('click', swallow, { capture: true });
        window.addEventListener('click', swallow, { capture: true, once: true });
        window.addEventListener('pointerdown', forget, { capture: true, once: true });
      }, LONG_PRESS);
      press = { x, y, timer };
    });
    on('pointermove', ({ clientX, clientY }) => {
      if (!press || Math.hypot(clientX - press.x, clientY - press.y) <= SLACK) return;
      // A drag: the menu that has opened meanwhile would be in its way.
      letGo();
      setOf(undefined);
    });
    on('pointerup', letGo);
    on('pointercancel', letGo);
    const stop = view.subscribe((state, before) => {
      if (state.time !== before.time || state.whole !== before.whole) setOf(undefined);
    });
    return () => {
      listeners.abort();
      stop();
      letGo();
    };
  }, [view, events]);
  return [of, setOf];
}
