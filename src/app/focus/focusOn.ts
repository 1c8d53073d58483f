/** Whether an element is on the page and not in anything that is closed or hidden. */
export function isThere(element: Element): boolean {
  return element.isConnected && element.checkVisibility({ visibilityProperty: true });
}

/** Focuses the first element in `part` that matches `selector` and can be seen. @returns whether there is one */
export function focusOn(part: Element | Document, selector: string): boolean {
  const found = [...part.querySelectorAll<HTMLElement>(selector)].find(isThere);
  if (!found) return false;
  // A heading can have the focus, but is no tab stop.
  if (/^H\d$/.test(found.tagName)) found.tabIndex = -1;
  found.focus();
  return document.activeElement === found;
}

/** How many frames what has to be loaded first is waited for. */
const FRAMES = 600;

/** The same, as soon as it is there; not when the reader has gone on meanwhile. */
export function focusWhenThere(selector: string): void {
  const gone = new AbortController();
  for (const type of ['keydown', 'pointerdown'])
    addEventListener(type, () => gone.abort(), { capture: true, signal: gone.signal });
  const look = (frames: number) => {
    if (gone.signal.aborted) return;
    if (frames === 0 || focusOn(document, selector)) return gone.abort();
    requestAnimationFrame(() => look(frames - 1));
  };
  requestAnimationFrame(() => look(FRAMES));
}
