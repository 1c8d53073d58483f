import type { ViewStore } from '../../view/store.ts';
import { showsCanvas } from '../showsCanvas.ts';
import { debounce } from './debounce.ts';
import type { Playback } from './playback.ts';

/** Milliseconds without a move after which text follows. */
const REST = 120;

/** Milliseconds that the eye stays on one spot when it reads; text that stands for less is not read. */
const FIXATION = 200;

/**
 * Keeps the view's text scene. It follows the current scene at once but for two cases: a busy story, where it waits until
 * nothing moves, and a slider that is dragged past scenes faster than they can be read. Rendering all text takes as long
 * as two frames of the picture, which would stutter at every scene.
 *
 * @returns a function that ends it
 */
export function startTextScene(
  view: ViewStore,
  { isSliderHeld }: Pick<Playback, 'isSliderHeld'>,
): () => void {
  const follow = () => {
    standing.cancel();
    quiet.cancel();
    view.set({ textScene: view.getState().scene });
  };
  const quiet = debounce(REST, follow);
  const standing = debounce(FIXATION, follow);
  const unsubscribe = view.subscribe((state, before) => {
    if (state.time === before.time && state.scene === before.scene && state.scene === state.textScene) return;
    const busy = showsCanvas(state);
    if (!busy && !isSliderHeld()) return follow();
    quiet.restart();
    if (!busy && state.scene !== before.scene) standing.restart();
  });
  return () => {
    unsubscribe();
    quiet.cancel();
    standing.cancel();
  };
}
