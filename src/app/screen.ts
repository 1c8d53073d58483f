import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { Shape } from '../layout/types.ts';
import { take } from '../view/store.ts';
import { reshape } from '../view/transitions.ts';

/** Below this width of the window, the picture stands upright and panels become sheets. As in the style sheets. */
export const PHONE = '(max-width: 599px)';
/** Too little height, or width, to explain every sign beside the picture unasked. */
export const LOW = '(max-height: 859px), (max-width: 959px)';
/** Room enough for two views beside each other. As in the style sheets. */
export const BESIDE = '(min-width: 1600px)';
export const DARK = '(prefers-color-scheme: dark)';
export const STILL = '(prefers-reduced-motion: reduce)';

/** Asked for in every frame, so each query is put to the browser once; the lists follow by themselves. */
const lists = new Map<string, MediaQueryList | undefined>();

function listOf(query: string): MediaQueryList | undefined {
  if (!lists.has(query)) lists.set(query, window.matchMedia?.(query));
  return lists.get(query);
}

export function matches(query: string): boolean {
  return listOf(query)?.matches ?? false;
}

/** Whether a media query holds, followed as it changes. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (tell: () => void) => {
      const list = listOf(query);
      list?.addEventListener('change', tell);
      return () => list?.removeEventListener('change', tell);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matches(query));
}

export function shapeOfScreen(): Shape {
  return matches(PHONE) ? 'tall' : 'wide';
}

/** Turns the picture upright or wide as the window does. */
export function useReshaping(): void {
  const phone = useMedia(PHONE);
  useEffect(() => take(reshape(phone ? 'tall' : 'wide')), [phone]);
}
