import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Step, ViewState } from './viewState.ts';

/** The store of one app's view. */
export type ViewStore = Pick<StoreApi<ViewState>, 'getState' | 'getInitialState' | 'subscribe'> & {
  /** Changes the facts that a step returns for the current state. */
  readonly apply: (step: Step) => void;
  /** Sets some of the facts. */
  readonly set: (facts: Partial<ViewState>) => void;
};

/** Creates the store of one app with its first state. Subscribers are called only when the value of a fact changes. */
export function createView(first: ViewState): ViewStore {
  const { getState, getInitialState, setState, subscribe } = createStore<ViewState>(() => first);
  const set = (facts: Partial<ViewState>) => {
    const state = getState();
    const names = Object.keys(facts) as (keyof ViewState)[];
    if (names.some((name) => !Object.is(facts[name], state[name]))) setState(facts);
  };
  return { getState, getInitialState, subscribe, set, apply: (step) => set(step(getState())) };
}
