import { flushSync } from 'react-dom';
import { matches, STILL } from '../../stage/media.ts';
import { set } from '../../view/store.ts';
import type { View } from '../../view/viewState.ts';

/** Fades from one view to another, where the browser can and the reader does not mind motion. */
export function switchView(view: View): void {
  if (matches(STILL) || !document.startViewTransition) set({ view });
  else document.startViewTransition(() => flushSync(() => set({ view })));
}
