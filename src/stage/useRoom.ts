import { type RefObject, useEffectEvent, useLayoutEffect, useState } from 'react';
import type { Room } from '../layout/types.ts';
import type { WholeStory } from '../story/types.ts';
import { theStory } from '../view/selectors.ts';
import { setRoom } from '../view/transitions.ts';
import { useView, useViewStore } from '../view/useView.ts';
import { stageRoom } from './stageRoom.ts';

/** Milliseconds without another size before a window that is being resized gets a new layout. */
const RESTED = 150;

/** The size of the stage in CSS pixels, where it is displayed, as measured with a story. */
type Measured = { readonly original: WholeStory; readonly size: Room | undefined };

/**
 * Keeps the room for which layouts are made in step with the size of the stage.
 *
 * @returns undefined before the first measurement; that of the story before until the next story is on the page
 */
export function useRoom(stage: RefObject<HTMLElement | null>): Measured | undefined {
  const view = useViewStore();
  const [measured, setMeasured] = useState<Measured>();
  const story = useView(theStory);
  const follow = useEffectEvent(() => {
    const { clientWidth: width = 0, clientHeight: height = 0 } = stage.current ?? {};
    const { original } = view.getState();
    // Nothing has a size where nothing is displayed.
    if (width === 0 || height === 0) return setMeasured((last) => ({ size: last?.size, original }));
    setMeasured({ original, size: { width, height } });
    view.apply(setRoom(stageRoom(width, height)));
  });
  // Another story may have another timeline below the stage: its layout is asked for when the room is known.
  useLayoutEffect(() => {
    void story;
    follow();
  }, [story]);
  useLayoutEffect(() => {
    const watched = stage.current;
    if (!watched) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new ResizeObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(follow, RESTED);
    });
    observer.observe(watched);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [stage]);
  return measured;
}
