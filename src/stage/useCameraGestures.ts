import { type RefObject, useEffect } from 'react';
import { useViewStore } from '../view/useView.ts';
import { untilLoaded } from './untilLoaded.ts';

/** Milliseconds until the gestures are loaded: after the first picture. */
const SOON = 300;

/** Moves the camera with wheel, pinch, double click and drag, anywhere on the stage around `frame`. */
export function useCameraGestures(frame: RefObject<HTMLElement | null>): void {
  const view = useViewStore();
  useEffect(() => {
    let leave: (() => void) | undefined;
    let left = false;
    const load = async () => {
      const { listenForZoom } = await untilLoaded(() => import('./zoomGestures.ts'));
      const stage = frame.current?.parentElement;
      if (!left && frame.current && stage) leave = listenForZoom(stage, frame.current, view);
    };
    const timer = setTimeout(load, SOON);
    return () => {
      left = true;
      clearTimeout(timer);
      leave?.();
    };
  }, [frame, view]);
}
