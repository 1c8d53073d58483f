import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { take } from '../view/store.ts';
import { setShape } from '../view/transitions.ts';
import { listOf, matches, PHONE } from './media.ts';

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
  return useSyncExternalStore(
    subscribe,
    () => matches(query),
    () => matches(query),
  );
}

/** Turns the picture upright or wide as the window does. */
export function useReshaping(): void {
  const phone = useMedia(PHONE);
  useEffect(() => take(setShape(phone ? 'tall' : 'wide')), [phone]);
}
