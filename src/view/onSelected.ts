import type { ViewStore } from './store.ts';
import type { ViewState } from './viewState.ts';

/** A part of the view that is shown, and its value when it was last shown or told of. */
export type Selection = { select: (state: ViewState) => unknown; seen: unknown };

type Subscribers = Map<Selection, () => void>;

const ofStores = new WeakMap<ViewStore, Subscribers>();

/**
 * Calls `tell` when the value of a selection changes. All selections of an app share one subscription: while the time moves, hundreds
 * are asked in each frame, and nearly none has changed.
 *
 * @returns a function that ends it
 */
export function onSelected(view: ViewStore, selection: Selection, tell: () => void): () => void {
  const subscribers = ofStores.get(view) ?? subscribe(view);
  subscribers.set(selection, tell);
  return () => void subscribers.delete(selection);
}

function subscribe(view: ViewStore): Subscribers {
  const subscribers: Subscribers = new Map();
  ofStores.set(view, subscribers);
  view.subscribe(() => {
    for (const [selection, tell] of subscribers) {
      // Whoever is told may change the view again.
      const now = selection.select(view.getState());
      if (Object.is(now, selection.seen)) continue;
      selection.seen = now;
      tell();
    }
  });
  return subscribers;
}
