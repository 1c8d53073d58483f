import { set, useView } from '../view/store.ts';
import { whenQuiet } from './quiet.ts';

/** Milliseconds without a move after which the reader has come to rest. */
const REST = 120;

/**
 * Keeps the scene at which the reader rests.
 *
 * @returns a function that ends it
 */
export function ownRest(): () => void {
  const quiet = whenQuiet(REST, () => {
    const { scene, rested } = useView.getState();
    if (scene !== rested) set({ rested: scene });
  });
  const leave = useView.subscribe((state, before) => {
    if (state.time !== before.time || state.scene !== before.scene) quiet.stir();
  });
  return () => {
    leave();
    quiet.stop();
  };
}
