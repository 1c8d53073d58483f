import { isPreviewDrawn } from '../view/selectors.ts';
import type { ViewStore } from '../view/store.ts';

/** Milliseconds to wait at most, since a page that is hidden draws no picture; and until the frame with it has been shown. */
const LONGEST = 2000;
const FRAME = 40;

/**
 * Resolves when the preview of a large story has been drawn and shown, so that what follows takes no time from its first picture; at once where it
 * has, or where there is none, and after a while where none is drawn.
 */
export function untilDrawn(view: ViewStore): Promise<void> {
  if (isPreviewDrawn(view.getState())) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      unsubscribe();
      setTimeout(resolve, FRAME);
    };
    const timer = setTimeout(end, LONGEST);
    const unsubscribe = view.subscribe((state) => isPreviewDrawn(state) && end());
  });
}
