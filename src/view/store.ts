import { create } from 'zustand';
import type { Step, ViewState } from './viewState.ts';

/**
 * The one store. It is filled by `begin` before anything reads it, since what it starts with (the address, the
 * browser's language) is handed in.
 */
export const useView = create<ViewState>(() => ({}) as ViewState);

export function begin(state: ViewState): void {
  useView.setState(state, true);
}

/** Takes a step; nothing is told where nothing changes. */
export function take(step: Step): void {
  useView.setState(step);
}

export function set(facts: Partial<ViewState>): void {
  useView.setState(facts);
}
