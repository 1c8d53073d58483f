import { redo, undo } from '../../view/editing.ts';
import type { ViewStore } from '../../view/store.ts';

/**
 * Takes back the last edit, or what was taken back: once what was typed is in the story, so that undo takes back the typing and not the
 * edit before. In a large story it takes seconds to read it.
 */
export function undoOrRedo({ getState, subscribe, apply }: ViewStore, does: 'undo' | 'redo'): void {
  const step = does === 'undo' ? undo : redo;
  if (!getState().typing) {
    apply(step());
    return;
  }
  const end = subscribe(({ typing }) => {
    if (typing) return;
    end();
    apply(step());
  });
}
