import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Step, ViewState } from './viewState.ts';

/** The state of one app's view: read it, listen to it, change it. */
export type ViewStore = Pick<StoreApi<ViewState>, 'getState' | 'getInitialState' | 'subscribe'> & {
  /** Takes a step from the current state. */
  readonly apply: (step: Step) => void;
  /** Replaces some of the facts. */
  readonly set: (facts: Partial<ViewState>) => void;
};

/** The store of one app, which starts with `first`. Subscribers are told only when a fact has another value than before. */
export function createView(first: ViewState): ViewStore {
  const { getState, getInitialState, setState, subscribe } = createStore<ViewState>(() => first);
  const set = (facts: Partial<ViewState>) => {
    const state = getState();
    const names = Object.keys(facts) as (keyof ViewState)[];
    if (names.some((name) => !Object.is(facts[name], state[name]))) setState(facts);
  };
  return { getState, getInitialState, subscribe, set, apply: (step) => set(step(getState())) };
}
