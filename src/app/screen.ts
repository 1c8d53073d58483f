import { useEffect, useSyncExternalStore } from 'react';
import type { Shape } from '../layout/types.ts';
import { take } from '../view/store.ts';
import { reshape } from '../view/transitions.ts';

/** Below this width of the window, the picture stands upright and panels become sheets. As in the style sheets. */
export const PHONE = '(max-width: 719px) and (orientation: portrait)';
export const DARK = '(prefers-color-scheme: dark)';
export const STILL = '(prefers-reduced-motion: reduce)';

export function matches(query: string): boolean {
  return window.matchMedia?.(query).matches ?? false;
}

/** Whether a media query holds, followed as it changes. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (tell) => {
      const list = window.matchMedia?.(query);
      list?.addEventListener('change', tell);
      return () => list?.removeEventListener('change', tell);
    },
    () => matches(query),
  );
}

export function shapeOfScreen(): Shape {
  return matches(PHONE) ? 'tall' : 'wide';
}

/** Turns the picture upright or wide as the window does. */
export function useReshaping(): void {
  const phone = useMedia(PHONE);
  useEffect(() => take(reshape(phone ? 'tall' : 'wide')), [phone]);
}
