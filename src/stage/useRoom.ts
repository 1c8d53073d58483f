import { type RefObject, useLayoutEffect } from 'react';
import { setRoom } from '../view/transitions.ts';
import { useViewStore } from '../view/useView.ts';
import { stageRoom } from './stageRoom.ts';

/** Milliseconds without another size before a window that is being resized gets a new layout. */
const RESTED = 150;

/** Keeps the room for which layouts are made in step with the size of the stage. */
export function useRoom(stage: RefObject<HTMLElement | null>): void {
  const view = useViewStore();
  useLayoutEffect(() => {
    const measured = stage.current;
    if (!measured) return;
    const follow = () => {
      const { clientWidth, clientHeight } = measured;
      // Nothing has a size where nothing is displayed.
      if (clientWidth > 0 && clientHeight > 0) view.apply(setRoom(stageRoom(clientWidth, clientHeight)));
    };
    follow();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new ResizeObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(follow, RESTED);
    });
    observer.observe(measured);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [stage, view]);
}
