import type { Edit } from '../../edit/edits.ts';
import { note } from '../../view/note.ts';
import type { ViewStore } from '../../view/store.ts';
import type { ViewState } from '../../view/viewState.ts';
import { newKey } from '../newKey.ts';
import { loadText, textOf } from '../passages/texts.ts';
import { keepStory } from './keptStories.ts';

/** Milliseconds before a story that was opened is stored: the picture comes first. The address is written later. */
const STORED = 100;

/**
 * Stores the reader's own story in the browser when it is opened, and again at once after each edit. Where another tab has
 * changed it, it is stored under a new key, so that neither loses an edit. A notice says if it cannot be stored.
 *
 * @returns a function that stops it
 */
export function keepStories(view: ViewStore): () => void {
  const first = view.getInitialState();
  /** The edits that are stored under each key, as far as this tab knows. */
  const known = new Map<string, readonly Edit[]>(first.own === undefined ? [] : [[first.own, first.edits]]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing = Promise.resolve();

  const write = async ({ own, original, typed, edits }: ViewState) => {
    if (own === undefined) return;
    try {
      const text = textOf(original);
      const isKept = await keepStory(own, { original, typed, edits, text }, known.get(own) ?? edits);
      if (isKept) known.set(own, edits);
      else if (view.getState().own === own) {
        // Before its key is gone.
        await loadText(original, own);
        view.set({ own: newKey() });
      }
    } catch {
      // After an edit it matters more than what else is said.
      if (edits.length > 0) view.set({ notice: { type: 'not-kept' } });
      else view.apply(note({ type: 'not-kept' }));
    }
  };
  const writeNow = () => {
    clearTimeout(timer);
    timer = undefined;
    const state = view.getState();
    writing = writing.then(() => write(state));
  };
  const writeSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(writeNow, STORED);
  };
  const leave = () => {
    if (timer !== undefined) writeNow();
  };
  const follow = (state: ViewState, before: ViewState) => {
    if (state.original === before.original && state.edits !== before.edits) writeNow();
    else if (state.own !== before.own || state.original !== before.original) writeSoon();
  };

  const now = view.getState();
  if (now.own !== first.own || now.edits !== first.edits) writeNow();
  const unsubscribe = view.subscribe(follow);
  window.addEventListener('pagehide', leave);
  return () => {
    unsubscribe();
    window.removeEventListener('pagehide', leave);
    clearTimeout(timer);
  };
}
