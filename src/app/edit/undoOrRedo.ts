import { isLarge } from '../../stage/workers/isLarge.ts';
import { nextTask } from '../../stage/workers/nextTask.ts';
import { redo, undo } from '../../view/editing.ts';
import type { ViewStore } from '../../view/store.ts';
import { whenThere } from '../author/whenThere.ts';

/**
 * Takes back the last edit, or what was taken back: once what was typed is in the story, so that undo takes back the typing and not the
 * edit before. In a large story it takes seconds to read it.
 */
export function undoOrRedo(view: ViewStore, does: 'undo' | 'redo'): void {
  if (!view.getState().typing) {
    view.apply(does === 'undo' ? undo() : redo());
    return;
  }
  const end = view.subscribe(({ typing, whole }) => {
    if (typing) return;
    end();
    // Both steps at once would block the page.
    whenThere(isLarge(whole) ? nextTask() : undefined, () => undoOrRedo(view, does));
  });
}
