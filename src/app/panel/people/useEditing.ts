import { applyEdit, applyEdits, type Edit } from '../../../edit/edits.ts';
import { edit, editTo } from '../../../view/editing.ts';
import { useViewStore } from '../../../view/useView.ts';

/** The ways to change the people of the story. Both can be undone. */
export function useEditing() {
  const { apply, getState, set } = useViewStore();
  return {
    /** Makes an edit. A notice says so, unless it is `quiet` because the place where it is made does. */
    make: (made: Edit, quiet = false) => {
      const before = getState().whole;
      const after = applyEdit(before, made);
      apply(edit(after, made));
      if (!quiet) set({ notice: { type: 'edited', made, isUndone: false, before, after } });
    },
    /** Takes back one edit; those after it are made again without it. */
    takeBack: (made: Edit) => {
      const { original, edits, whole: after } = getState();
      const others = edits.filter((one) => one !== made);
      const before = applyEdits(original, others);
      apply(editTo(before, others));
      set({ notice: { type: 'edited', made, isUndone: true, before, after } });
    },
  };
}
