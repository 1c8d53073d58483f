import type { ViewState } from '../../view/viewState.ts';

/** Whether the story is the reader's own, and no other tab edits it. */
export function isMine({ own, keeping }: ViewState): boolean {
  return own !== undefined && keeping?.type !== 'elsewhere';
}

/** Whether the story can be edited: the author is in edit mode, and the story is not one as it ships. */
export function canEdit(state: ViewState): boolean {
  return state.editing && isMine(state);
}
