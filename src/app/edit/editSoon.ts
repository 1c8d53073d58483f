import { applyEdit, type Edit } from '../../edit/edits.ts';
import type { WholeStory } from '../../story/types.ts';
import { edit } from '../../view/editing.ts';
import type { ViewStore } from '../../view/store.ts';
import { whenThere } from '../author/whenThere.ts';
import { workAhead } from '../documents/workAhead.ts';

/** Makes an edit: at once, or in a large story once what its picture needs has been worked out, which would block the page. */
export function editSoon(
  { getState, apply }: Pick<ViewStore, 'getState' | 'apply'>,
  made: Edit,
  then?: (before: WholeStory, after: WholeStory) => void,
): void {
  const { original, whole: before } = getState();
  const after = applyEdit(before, made);
  whenThere(workAhead(after, 1), () => {
    // Another story may have been opened meanwhile.
    if (getState().original !== original) return;
    apply((state) => edit(state.whole === before ? after : applyEdit(state.whole, made), made)(state));
    then?.(before, after);
  });
}
