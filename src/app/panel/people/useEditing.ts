import { applyEdits, type Edit } from '../../../edit/edits.ts';
import { editTo } from '../../../view/editing.ts';
import { useViewStore } from '../../../view/useView.ts';
import { editSoon } from '../../edit/editSoon.ts';
import { whenWorkedOut } from '../../edit/whenWorkedOut.ts';

/** The ways to change the people of the story. Both can be undone. */
export function useEditing() {
  const { apply, getState, set } = useViewStore();
  return {
    /** Makes an edit. A notice says so, unless it is `quiet` because the place where it is made does. */
    make: (made: Edit, quiet = false) => {
      editSoon({ getState, apply }, made, (before, after) => {
        if (!quiet) set({ notice: { type: 'edited', made, isUndone: false, before, after } });
      });
    },
    /** Takes back one edit; those after it are made again without it. */
    takeBack: (made: Edit) => {
      const { original, edits, whole: after } = getState();
      const others = edits.filter((one) => one !== made);
      const before = applyEdits(original, others);
      whenWorkedOut({ getState }, before, () => {
        if (getState().edits !== edits) return;
        apply(editTo(before, others));
        set({ notice: { type: 'edited', made, isUndone: true, before, after } });
      });
    },
  };
}
