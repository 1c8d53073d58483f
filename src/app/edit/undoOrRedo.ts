import { redo, undo } from '../../view/editing.ts';
import type { ViewStore } from '../../view/store.ts';
import { whenThere } from '../author/whenThere.ts';
import { workAhead } from '../documents/workAhead.ts';

/**
 * Takes back the last edit, or what was taken back: once what was typed is in the story, so that undo takes back the typing and not the
 * edit before. In a large story it takes seconds to read it.
 */
export function undoOrRedo(view: ViewStore, does: 'undo' | 'redo'): void {
  const { typing, past, future } = view.getState();
  if (!typing) {
    const version = (does === 'undo' ? past : future).at(-1);
    whenThere(version && workAhead(version.whole, 1), () => view.apply(does === 'undo' ? undo() : redo()));
    return;
  }
  const end = view.subscribe((state) => {
    if (state.typing) return;
    end();
    undoOrRedo(view, does);
  });
}
