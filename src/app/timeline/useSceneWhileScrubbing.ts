import { useSyncExternalStore } from 'react';
import { isSliderHeld } from '../../stage/time/playback.ts';
import { theScene } from '../../view/selectors.ts';
import { useView } from '../../view/store.ts';

/** Milliseconds for which a scene's title has to stand to be seen at all. */
const GLIMPSE = 80;

/**
 * The current scene, for what says it in words: at once, but while the slider is dragged past many, no oftener than anybody
 * could see. To set a line of text anew costs as much as all else that the page does in a frame.
 */
export function useSceneWhileScrubbing(): number {
  return useSyncExternalStore(subscribe, scene, scene);
}

const scene = () => theScene(useView.getState());

function subscribe(hear: () => void): () => void {
  let told = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    timer = undefined;
    told = performance.now();
    hear();
  };
  const leave = useView.subscribe((state, before) => {
    if (timer !== undefined || theScene(state) === theScene(before)) return;
    const left = isSliderHeld() ? told + GLIMPSE - performance.now() : 0;
    if (left > 0) timer = setTimeout(tell, left);
    else tell();
  });
  return () => {
    leave();
    clearTimeout(timer);
  };
}
