import { type RefObject, useEffectEvent, useLayoutEffect, useState } from 'react';
import type { Room } from '../layout/types.ts';
import { theStory } from '../view/selectors.ts';
import { setRoom } from '../view/transitions.ts';
import { useView, useViewStore } from '../view/useView.ts';
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
  const story = useView(theStory);
  const follow = useEffectEvent(() => {
    const { clientWidth = 0, clientHeight = 0 } = stage.current ?? {};
    // Nothing has a size where nothing is displayed.
    if (clientWidth === 0 || clientHeight === 0) return;
    setSize({ width: clientWidth, height: clientHeight });
    view.apply(setRoom(stageRoom(clientWidth, clientHeight)));
  });
  // Another story may have another timeline below the stage: its layout is asked for when the room is known.
  useLayoutEffect(() => {
    void story;
    follow();
  }, [story]);
  useLayoutEffect(() => {
    const measured = stage.current;
    if (!measured) return;
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
  }, [stage]);
  return size;
}
