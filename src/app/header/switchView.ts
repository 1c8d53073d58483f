import { flushSync } from 'react-dom';
import { type Media, STILL } from '../../stage/media.ts';
import type { ViewStore } from '../../view/store.ts';
import type { View } from '../../view/viewState.ts';

/** Fades from one view to another, where the browser can and the reader does not mind motion. */
export function switchView(store: ViewStore, media: Media, view: View): void {
  if (media.matches(STILL) || !document.startViewTransition) store.set({ view });
  else document.startViewTransition(() => flushSync(() => store.set({ view })));
}
