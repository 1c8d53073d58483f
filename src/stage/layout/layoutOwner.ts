import { footprintsOf } from '../../picture/marks/people/footprint.ts';
import type { ViewStore } from '../../view/store.ts';
import { layoutFailed, layoutPending, layoutPreviewed, layoutReady } from '../../view/transitions.ts';
import type { ViewState } from '../../view/viewState.ts';
import { ask, type SpareWorker } from '../workers/ask.ts';
import type { LayoutUpdate } from './layoutRequest.ts';
import { LAYOUT } from './layoutWork.ts';

/**
 * Keeps the view's layout in step with its story, room, pins and continuity. A worker makes the layouts, or the page where
 * no worker runs; a layout that is outdated before it is ready is given up.
 *
 * @returns a function that ends it
 */
export function startLayout(view: ViewStore): () => void {
  const spare: SpareWorker = {};
  let current = new AbortController();
  let onPage = false;

  const refresh = async ({ story, room, pins, continuity, layout }: ViewState) => {
    current.abort();
    current = new AbortController();
    const { signal } = current;
    view.apply(layoutPending());
    // The homes of the previous layout are kept, so that the picture glides to the new one.
    const before = layout.layout;
    const homes = before && !before.preview ? before : undefined;
    const onUpdate = (update: LayoutUpdate) => {
      if ('share' in update) view.apply(layoutPending(update.share));
      // A reader who has a picture already keeps it until the final one is ready.
      else if (!view.getState().layout.layout) view.apply(layoutPreviewed(update.preview));
    };
    const onFallback = () => {
      if (!onPage) view.set({ notice: { type: 'worker-failed' } });
      onPage = true;
    };
    try {
      const options = { room, pins, continuity, homes };
      const request = { story, footprints: footprintsOf(story, room), options };
      const made = await ask(LAYOUT, request, { signal, onUpdate, onFallback, spare });
      if (!signal.aborted) view.apply(layoutReady(made));
    } catch {
      if (!signal.aborted) view.apply(layoutFailed());
    }
  };

  if (view.getState().layout.type === 'waiting') void refresh(view.getState());
  const unsubscribe = view.subscribe((state, before) => {
    const same = (['story', 'room', 'pins', 'continuity'] as const).every(
      (fact) => state[fact] === before[fact],
    );
    if (same) return;
    // A story from a file brings its own layout; the one on its way is for the story before.
    if (state.layout.type === 'ready' && state.layout !== before.layout) current.abort();
    else void refresh(state);
  });
  return () => {
    unsubscribe();
    current.abort();
    spare.worker?.terminate();
  };
}
