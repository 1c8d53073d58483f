import { useLayoutEffect } from 'react';
import { useApp } from '../useApp.ts';
import { focusOn, isThere } from './focusOn.ts';
import { PICTURE } from './parts.ts';

/** What had the focus, with the parts of the page that it is in, the smallest first. */
type Focused = { readonly element: Element; readonly parts: readonly Element[] };

/** How many elements that had the focus are remembered. */
const MOST = 20;

/** For how many frames after a press what has the focus may go. */
const FRAMES = 60;

/** A part of the page that has the focus when what had it within goes. */
const PART = 'section, fieldset, dialog, [role=dialog]';

/**
 * When what has the focus goes, because it was pressed or for any other reason, the focus goes on: into the same part of the page if that
 * is still there, else back to where it was before. A reader with a mouse, who does not see the focus, keeps the single keys: then
 * it goes to a heading or nowhere.
 */
export function useKeptFocus(): void {
  const { view, events } = useApp();
  useLayoutEffect(() => {
    const listeners = new AbortController();
    let had: readonly Focused[] = [];
    let byMouse = false;
    const remember = (element: Element) => {
      const parts: Element[] = [];
      for (let part = element.closest(PART); part; part = part.parentElement?.closest(PART) ?? null)
        parts.push(part);
      had = [...had.filter((one) => one.element !== element), { element, parts }].slice(-MOST);
    };
    let frames = 0;
    /** What was pressed may go only when what replaces it is loaded, so it is looked for in some frames. */
    const check = () => {
      if (listeners.signal.aborted) return;
      if (--frames > 0) requestAnimationFrame(check);
      const lost = had.at(-1);
      if (!lost || document.activeElement !== document.body || isThere(lost.element)) return;
      const part = lost.parts.find(isThere);
      if (part && focusOn(part, 'h2')) return;
      // The heading may be on the way.
      if (frames > 0 && part?.matches('section')) return;
      frames = 0;
      if (part && !byMouse && focusOn(part, STOP)) return;
      if (byMouse) return;
      const before = had.findLast(({ element }) => isThere(element));
      if (before) (before.element as HTMLElement).focus();
      else if (!focusOn(document, PICTURE)) focusOn(document, 'main button');
    };
    const soon = () => {
      if (frames <= 0) requestAnimationFrame(check);
      frames = FRAMES;
    };
    const on = <Name extends keyof HTMLElementEventMap>(
      name: Name,
      act: (event: HTMLElementEventMap[Name]) => void,
    ) => events?.addEventListener(name, act as EventListener, { capture: true, signal: listeners.signal });

    if (document.activeElement && document.activeElement !== document.body) remember(document.activeElement);
    on('focusin', ({ target }) => remember(target as Element));
    on('pointerdown', () => {
      byMouse = true;
    });
    on('keydown', () => {
      byMouse = false;
      soon();
    });
    on('click', ({ detail }) => {
      // A screen reader's press comes without a pointer.
      if (detail === 0) byMouse = false;
      soon();
    });
    const stop = view.subscribe(() => {
      if (had.at(-1)?.element.isConnected === false) soon();
    });
    return () => {
      listeners.abort();
      stop();
    };
  }, [view, events]);
}

const STOP = '[tabindex="0"], button:not(:disabled, [tabindex="-1"]), input, select, summary';
