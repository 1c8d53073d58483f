import { useCallback, useSyncExternalStore } from 'react';
import { useStage } from './useStage.ts';

/** Whether a media query matches. Renders again when that changes. */
export function useMedia(query: string): boolean {
  const { media } = useStage();
  const subscribe = useCallback((listener: () => void) => media.subscribe(query, listener), [media, query]);
  const matches = () => media.matches(query);
  return useSyncExternalStore(subscribe, matches, matches);
}
