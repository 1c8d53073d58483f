import { useCallback, useSyncExternalStore } from 'react';
import { useStage } from '../../stage/useStage.ts';
import { theScene } from '../../view/selectors.ts';
import { useViewStore } from '../../view/useView.ts';

/** A title that is shown for less than this many milliseconds cannot be seen. */
const GLIMPSE = 80;

/**
 * The current scene, for text beside the slider. While the slider is dragged it changes at most once in `GLIMPSE` ms, since
 * rendering a line of text takes as long as the rest of a frame.
 */
export function useSceneWhileScrubbing(): number {
  const view = useViewStore();
  const { playback } = useStage();
  const subscribe = useCallback(
    (listener: () => void) => {
      let last = Number.NEGATIVE_INFINITY;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const tell = () => {
        timer = undefined;
        last = performance.now();
        listener();
      };
      const unsubscribe = view.subscribe((state, before) => {
        if (timer !== undefined || theScene(state) === theScene(before)) return;
        const left = playback.isSliderHeld() ? last + GLIMPSE - performance.now() : 0;
        if (left > 0) timer = setTimeout(tell, left);
        else tell();
      });
      return () => {
        unsubscribe();
        clearTimeout(timer);
      };
    },
    [view, playback],
  );
  const scene = () => theScene(view.getState());
  return useSyncExternalStore(subscribe, scene, scene);
}
