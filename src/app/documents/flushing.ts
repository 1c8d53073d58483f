import type { ViewStore } from '../../view/store.ts';

/** What takes over what is half done, such as a text that was typed and not read yet, by the view that it is for. */
const flushes = new WeakMap<ViewStore, Set<() => void>>();

/**
 * Calls `flush` before the story is stored for the last time: when the page is left or hidden, and before another tab takes over.
 *
 * @returns a function that ends it
 */
export function beforeLeaving(view: ViewStore, flush: () => void): () => void {
  const all = flushes.get(view) ?? new Set();
  flushes.set(view, all.add(flush));
  return () => void all.delete(flush);
}

/** Takes over what is half done. */
export function flushAll(view: ViewStore): void {
  for (const flush of flushes.get(view) ?? []) flush();
}
