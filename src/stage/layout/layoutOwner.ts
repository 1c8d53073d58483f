import { homesAlone } from '../../layout/kept/homesAlone.ts';
import type { Homes, Layout } from '../../layout/types.ts';
import { footprintsOf } from '../../picture/marks/people/footprint.ts';
import { note } from '../../view/note.ts';
import type { ViewStore } from '../../view/store.ts';
import { layoutFailed, layoutPending, layoutPreviewed, layoutReady } from '../../view/transitions.ts';
import type { ViewState } from '../../view/viewState.ts';
import { untilDrawn } from '../untilDrawn.ts';
import { ask } from '../workers/ask.ts';
import type { FirstLayout } from './firstLayout.ts';
import type { LayoutUpdate } from './layoutRequest.ts';
import { LAYOUT } from './layoutWork.ts';

/**
 * Keeps the view's layout in step with its story, room and continuity. A worker makes the layouts, or the page where
 * no worker runs; a layout that is outdated before it is ready is given up.
 *
 * @param first a layout that is being made already for what the view shows, in the room given there
 * @returns a function that ends it
 */
export function startLayout(view: ViewStore, first?: FirstLayout): () => void {
  const spare = first?.spare ?? {};
  let current = new AbortController();
  let shown = view.getState();
  let onPage = false;

  const refresh = async (state: ViewState, isOpened = false) => {
    const { story, room, continuity, layout, homes: kept, scene } = state;
    current.abort();
    current = new AbortController();
    const { signal } = current;
    view.apply(layoutPending());
    // The homes of the previous layout are kept, so that the picture glides to the new one; after an edit, those whom it does not
    // concern stay where they are. What a lens shows does not depend on what another one showed.
    const before = layout.layout;
    const isOtherPart = shown.whole === state.whole && shown.lens !== state.lens;
    const homes =
      before && !before.preview ? (isOtherPart ? homesAlone(before) : withKeptPositions(before)) : kept;
    const onUpdate = (update: LayoutUpdate) => {
      if ('share' in update) view.apply(layoutPending(update.share));
      // A reader who has a picture already keeps it until the final one is ready.
      else if (!view.getState().layout.layout) view.apply(layoutPreviewed(update.preview));
    };
    const onFallback = () => {
      if (!onPage) view.apply(note({ type: 'worker-failed' }));
      onPage = true;
    };
    try {
      // To ask takes the page some time, and the answer a processor: the picture of a preview comes first.
      if (before?.preview) await untilDrawn(view);
      // The stage measures itself with the story, and may ask again. A timer, as `nextTask` is not in the first script.
      else if (isOpened) await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
      const options = { room, continuity, homes };
      const preview = before ? undefined : { scene };
      const request = { story, footprints: footprintsOf(story, room), options, preview };
      const made = await ask(LAYOUT, request, { signal, onUpdate, onFallback, spare });
      if (!signal.aborted) view.apply(layoutReady(made));
    } catch {
      if (!signal.aborted) view.apply(layoutFailed());
    }
  };

  const begin = async () => {
    const { signal } = current;
    const layout = await first?.layout.catch(() => undefined);
    if (signal.aborted) return;
    if (layout) view.apply(layoutReady(layout));
    else void refresh(view.getState());
  };
  if (view.getState().layout.type === 'waiting') void (first ? begin() : refresh(view.getState()));
  const unsubscribe = view.subscribe((state, before) => {
    if (state.layout.type === 'ready' && state.layout !== before.layout) shown = state;
    const again = before.layout.type === 'failed' && state.layout.type === 'waiting';
    const same = (['story', 'room', 'continuity'] as const).every((fact) => state[fact] === before[fact]);
    if (same && !again) return;
    // A story from a file brings its own layout; the one on its way is for the story before.
    if (state.layout.type === 'ready' && state.layout !== before.layout) current.abort();
    else void refresh(state, state.original !== before.original);
  });
  return () => {
    unsubscribe();
    current.abort();
    spare.worker?.terminate();
  };
}

/** A layout without positions that no edit keeps: hundreds of megabytes of a large story, which are not to be copied. */
function withKeptPositions(layout: Layout): Homes {
  if (layout.basis) return layout;
  const { positions: _, ...rest } = layout;
  return rest;
}
