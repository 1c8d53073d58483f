import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { setShape } from '../view/transitions.ts';
import { useViewStore } from '../view/useView.ts';
import { PHONE } from './media.ts';
import { useStage } from './useStage.ts';

/** Whether a media query matches. Renders again when that changes. */
export function useMedia(query: string): boolean {
  const { media } = useStage();
  const subscribe = useCallback((listener: () => void) => media.subscribe(query, listener), [media, query]);
  const matches = () => media.matches(query);
  return useSyncExternalStore(subscribe, matches, matches);
}

/** Keeps the shape of the picture, tall or wide, in step with the window. */
export function useReshaping(): void {
  const view = useViewStore();
  const phone = useMedia(PHONE);
  useEffect(() => view.apply(setShape(phone ? 'tall' : 'wide')), [view, phone]);
}
