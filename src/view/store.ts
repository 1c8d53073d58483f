import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Step, ViewState } from './viewState.ts';

const store = createStore<ViewState>(() => ({}) as ViewState);

/**
 * The one store. It is filled by `begin` before anything reads it, since what it starts with (the address, the
 * browser's language) is handed in.
 */
export const useView = Object.assign(
  <Seen>(see: (state: ViewState) => Seen): Seen => useStore(store, see),
  store,
);

export function begin(state: ViewState): void {
  store.setState(state, true);
  // Where there is no browser, React asks for this one.
  store.getInitialState = () => state;
}

/** Takes a step; nothing is told where nothing changes. */
export function take(step: Step): void {
  store.setState(step);
}

export function set(facts: Partial<ViewState>): void {
  store.setState(facts);
}
