import type { ViewState } from '../../view/viewState.ts';

/** Whether the story can be edited: the author is in edit mode, and the story is not one as it ships. */
export function canEdit({ editing, own }: ViewState): boolean {
  return editing && own !== undefined;
}
