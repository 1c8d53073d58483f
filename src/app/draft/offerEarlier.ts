import type { ViewStore } from '../../view/store.ts';
import type { Notice, ViewState } from '../../view/viewState.ts';
import { earlierDraft } from './earlierDraft.ts';

/**
 * Adds to the notice of a story that has just been opened that it may be a new draft of an own one, unless the reader has gone on
 * meanwhile. Where the browser keeps no stories, only the one that was open before is looked at.
 *
 * @param before the view before the story was opened
 */
export async function offerEarlier(
  view: ViewStore,
  notice: Notice & { readonly type: 'opened' },
  before: ViewState,
): Promise<void> {
  const earlier = await earlierDraft(notice.story, before, view.getState().own);
  const { original, edits, notice: shown } = view.getState();
  const isStill = original === notice.story && edits.length === 0 && (!shown || shown === notice);
  if (earlier && isStill) view.set({ notice: { ...notice, earlier } });
}
