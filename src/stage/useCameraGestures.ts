import { type RefObject, useEffect } from 'react';
import { theLayout } from '../view/selectors.ts';
import { useView, useViewStore } from '../view/useView.ts';
import { useStage } from './useStage.ts';

/** Moves the camera with wheel, pinch and drag on the background. The code for it is loaded after the first picture. */
export function useCameraGestures(frame: RefObject<HTMLElement | null>): void {
  const width = useView((state) => theLayout(state)?.width ?? 0);
  const view = useViewStore();
  const { media } = useStage();
  useEffect(() => {
    let leave: (() => void) | undefined;
    let left = false;
    const load = async () => {
      const { listenForZoom } = await import('./zoomGestures.ts');
      if (!left && frame.current) leave = listenForZoom(frame.current, width, { view, media });
    };
    const timer = setTimeout(load, 300);
    return () => {
      left = true;
      clearTimeout(timer);
      leave?.();
    };
  }, [frame, width, view, media]);
}
