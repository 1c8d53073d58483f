import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { setRoom } from '../view/transitions.ts';
import { useViewStore } from '../view/useView.ts';
import { PHONE, roomOfScreen } from './media.ts';
import { useStage } from './useStage.ts';

/** Whether a media query matches. Renders again when that changes. */
export function useMedia(query: string): boolean {
  const { media } = useStage();
  const subscribe = useCallback((listener: () => void) => media.subscribe(query, listener), [media, query]);
  const matches = () => media.matches(query);
  return useSyncExternalStore(subscribe, matches, matches);
}

/** Keeps the room of the picture in step with the window. */
export function useReshaping(): void {
  const view = useViewStore();
  const { media } = useStage();
  const phone = useMedia(PHONE);
  useEffect(() => view.apply(setRoom(roomOfScreen(media))), [view, media, phone]);
}
