import { flushSync } from 'react-dom';
import { type Media, STILL } from '../../stage/media.ts';
import type { ViewStore } from '../../view/store.ts';
import type { View } from '../../view/viewState.ts';

/** Shows another view, with a fade where the browser supports it and the reader has not asked for reduced motion. */
export function switchView(store: ViewStore, media: Media, view: View): void {
  if (media.matches(STILL) || !document.startViewTransition) {
    store.set({ view });
    return;
  }
  const { ready } = document.startViewTransition(() => flushSync(() => store.set({ view })));
  // A view that takes long to render is shown without the fade.
  ready.catch(() => {});
}
