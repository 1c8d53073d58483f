import { set, useView } from '../view/store.ts';

/** Milliseconds without a move after which the reader has come to rest. */
const REST = 120;

/**
 * Keeps the scene at which the reader rests.
 *
 * @returns a function that ends it
 */
export function ownRest(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const leave = useView.subscribe((state, before) => {
    if (state.time === before.time && state.scene === before.scene) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const { scene, rested } = useView.getState();
      if (scene !== rested) set({ rested: scene });
    }, REST);
  });
  return () => {
    leave();
    clearTimeout(timer);
  };
}
