import { redo, undo } from '../../view/editing.ts';
import type { ViewStore } from '../../view/store.ts';
import { whenWorkedOut } from './whenWorkedOut.ts';

/**
 * Takes back the last edit, or what was taken back: once what was typed is in the story, so that undo takes back the typing and not the
 * edit before. In a large story it takes seconds to read it. What is then shown, see `whenWorkedOut`.
 */
export function undoOrRedo(view: ViewStore, does: 'undo' | 'redo'): void {
  const { original, typing, past, future } = view.getState();
  if (!typing) {
    const version = (does === 'undo' ? past : future).at(-1);
    if (version) whenWorkedOut(view, version.whole, () => view.apply(does === 'undo' ? undo() : redo()));
    return;
  }
  const end = view.subscribe((state) => {
    if (state.typing && state.original === original) return;
    end();
    if (state.original === original) undoOrRedo(view, does);
  });
}
