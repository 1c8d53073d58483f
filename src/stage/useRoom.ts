import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Room } from '../layout/types.ts';
import { setRoom } from '../view/transitions.ts';
import { useViewStore } from '../view/useView.ts';
import { stageRoom } from './stageRoom.ts';

/** Milliseconds without another size before a window that is being resized gets a new layout. */
const RESTED = 150;

/**
 * Keeps the room for which layouts are made in step with the size of the stage.
 *
 * @returns the size of the stage, in CSS pixels, once it is known
 */
export function useRoom(stage: RefObject<HTMLElement | null>): Room | undefined {
  const view = useViewStore();
  const [size, setSize] = useState<Room>();
  useLayoutEffect(() => {
    const measured = stage.current;
    if (!measured) return;
    const follow = () => {
      const { clientWidth, clientHeight } = measured;
      // Nothing has a size where nothing is displayed.
      if (clientWidth === 0 || clientHeight === 0) return;
      setSize({ width: clientWidth, height: clientHeight });
      view.apply(setRoom(stageRoom(clientWidth, clientHeight)));
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
  return size;
}
