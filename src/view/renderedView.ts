import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ViewStore } from './store.ts';
import type { ViewState } from './viewState.ts';

/** What is shown for less than this many milliseconds cannot be seen. */
const GLIMPSE = 80;

/** The view as components render it. */
export type RenderedView = StoreApi<ViewState>;

/**
 * The view, and while the slider is dragged, what it was up to `GLIMPSE` ms ago: to ask hundreds of components whether they have to render,
 * or to render a line of text, takes as long as the rest of a frame.
 */
export function renderedView({ getState, subscribe }: ViewStore, isDragged: () => boolean): RenderedView {
  const rendered = createStore(getState);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = () => {
    clearTimeout(timer);
    timer = undefined;
    if (rendered.getState() === getState()) return;
    rendered.setState(getState(), true);
    if (isDragged()) timer = setTimeout(follow, GLIMPSE);
  };
  subscribe(() => {
    if (timer === undefined || !isDragged()) follow();
  });
  return rendered;
}
