import type { AuthorEdit } from '../../edit/authorEdit.ts';
import { applyEdit } from '../../edit/edits.ts';
import { goTo } from '../../view/transitions.ts';
import { applyWithLayout } from '../author/layoutAfter.ts';
import { workAhead } from '../documents/workAhead.ts';
import { useApp } from '../useApp.ts';
import { editMade } from './editSoon.ts';

/** The way to edit the story: each edit can be undone, and a notice tells what it did. */
export function useAuthor() {
  const { view } = useApp();
  return {
    /** Makes an edit, and goes to the scene (id) that it is about, if given. Resolves when it is made, to whether it changed anything. */
    make: async (made: AuthorEdit, scene?: string): Promise<boolean> => {
      const { original, whole: before } = view.getState();
      const edited = applyEdit(before, made);
      if (edited === before) return false;
      await workAhead(edited, 1);
      // Another story may have been opened meanwhile.
      if (view.getState().original !== original) return false;
      await applyWithLayout(view, editMade(made, before, edited), new AbortController().signal);
      const { story, whole: after } = view.getState();
      const index = story.scenes.findIndex(({ id }) => id === scene);
      if (index >= 0) view.apply(goTo(index));
      view.set({ notice: { type: 'edited', made, isUndone: false, before, after } });
      return true;
    },
  };
}
