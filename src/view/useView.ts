import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { RenderedView } from './renderedView.ts';
import type { ViewStore } from './store.ts';
import type { ViewState } from './viewState.ts';
import type { WordSource } from './words/wordSource.ts';

/** What the components of one app share in this room. */
export type ViewContextValue = {
  readonly view: ViewStore;
  readonly rendered: RenderedView;
  readonly words: WordSource;
};

export const ViewContext = createContext<ViewContextValue | undefined>(undefined);

/** Subscribes to a part of the view. `select` must return a primitive or a stored reference, never a new object. */
export function useView<Selected>(select: (state: ViewState) => Selected): Selected {
  return useStore(useViewContext().rendered, select);
}

/** The store itself, to change it and to read it in event handlers. */
export function useViewStore(): ViewStore {
  return useViewContext().view;
}

/** @throws if there is no `ViewContext` around the component */
export function useViewContext(): ViewContextValue {
  const value = useContext(ViewContext);
  if (!value) throw new Error('There is no view around this component.');
  return value;
}
