import { applyEdit, type Edit } from '../../edit/edits.ts';
import type { WholeStory } from '../../story/types.ts';
import { edit } from '../../view/editing.ts';
import type { ViewStore } from '../../view/store.ts';
import type { Step } from '../../view/viewState.ts';
import { whenWorkedOut } from './whenWorkedOut.ts';

/** Makes an edit: at once, or in a large story soon, see `whenWorkedOut`. */
export function editSoon(
  view: Pick<ViewStore, 'getState' | 'apply'>,
  made: Edit,
  then?: (before: WholeStory, after: WholeStory) => void,
): void {
  const before = view.getState().whole;
  const after = applyEdit(before, made);
  whenWorkedOut(view, after, () => {
    view.apply(editMade(made, before, after));
    then?.(before, after);
  });
}

/** The step that makes an edit, of which it is known already what it makes of one version of the story. */
export function editMade(made: Edit, before: WholeStory, after: WholeStory): Step {
  return (state) => edit(state.whole === before ? after : applyEdit(state.whole, made), made)(state);
}
