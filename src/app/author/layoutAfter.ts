import { footprintsOf } from '../../picture/marks/people/footprint.ts';
import { LAYOUT } from '../../stage/layout/layoutWork.ts';
import { within } from '../../stage/time/within.ts';
import { ask } from '../../stage/workers/ask.ts';
import type { ViewStore } from '../../view/store.ts';
import type { Step } from '../../view/viewState.ts';

/** Milliseconds that the picture waits for its new layout, so that nothing vanishes in between. */
const LONGEST = 600;

/**
 * Applies a step that changes the story. Where it brings in characters whom the layout does not have, the layout with them is made
 * first, from the homes of the others, and the picture glides to it.
 *
 * @returns whether the step was applied, and not given up by the signal
 */
export async function applyWithLayout(view: ViewStore, step: Step, signal: AbortSignal): Promise<boolean> {
  const state = view.getState();
  const facts = step(state);
  // To make it of a large story takes long, and once is enough.
  const once: Step = (now) => (now === state ? facts : step(now));
  const { story, room, continuity, layout } = { ...state, ...facts };
  const before = state.layout.layout;
  if (story === state.story || layout.layout || !before || before.preview) {
    view.apply(once);
    return true;
  }
  const options = { room, continuity, homes: before };
  const request = { story, footprints: footprintsOf(story, room), options };
  const made = await within(LONGEST, ask(LAYOUT, request, { signal })).catch(() => undefined);
  if (signal.aborted) return false;
  const isSame = view.getState().story === state.story && view.getState().room === room;
  view.apply((now) => ({ ...step(now), ...(made && isSame && { layout: { type: 'ready', layout: made } }) }));
  return true;
}
