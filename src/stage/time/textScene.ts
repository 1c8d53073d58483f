import { isBusy } from '../../picture/isBusy.ts';
import { set, useView } from '../../view/store.ts';
import { debounce } from './debounce.ts';
import { isSliderHeld } from './playback.ts';

/** Milliseconds without a move after which the reader has come to rest. */
const REST = 120;

/** Milliseconds that an eye stays on one spot when it reads: what stands for less is seen by nobody as words. */
const FIXATION = 200;

/**
 * Keeps the scene that words go by. It follows at once but for two cases: a busy story, where it waits until nothing
 * moves, and a slider that is dragged past scenes faster than anybody reads. To set all words anew takes as long as two
 * frames of the picture, which would falter at every scene.
 *
 * @returns a function that ends it
 */
export function startTextScene(): () => void {
  const follow = () => {
    standing.stop();
    quiet.stop();
    const { scene, textScene } = useView.getState();
    if (scene !== textScene) set({ textScene: scene });
  };
  const quiet = debounce(REST, follow);
  const standing = debounce(FIXATION, follow);
  const leave = useView.subscribe((state, before) => {
    if (state.time === before.time && state.scene === before.scene && state.scene === state.textScene) return;
    const busy = isBusy(state.story);
    if (!busy && !isSliderHeld()) return follow();
    quiet.stir();
    if (!busy && state.scene !== before.scene) standing.stir();
  });
  return () => {
    leave();
    quiet.stop();
    standing.stop();
  };
}
