import type { ViewState } from '../../view/viewState.ts';
import { PACE } from './pace.ts';
import { isMuchLess, type Why } from './versions.ts';

type Due = { readonly state: ViewState; readonly why: Why };

/** Decides before which edits a story is kept as a version. */
export type DueVersions = {
  readonly edited: (state: ViewState, before: ViewState) => void;
  /** A version is due for another reason. */
  readonly add: (due: Due) => void;
  /** The version that is due, once. */
  readonly take: () => Due | undefined;
  /** One was kept now. */
  readonly kept: () => void;
};

export function dueVersions(): DueVersions {
  let due: Due | undefined;
  let last = Number.NEGATIVE_INFINITY;
  return {
    edited: (state, before) => {
      if (isMuchLess(state.whole, before.whole)) due ??= { state: before, why: 'less' };
      if (Date.now() - last < PACE.version) return;
      due ??= { state: before, why: 'editing' };
      last = Date.now();
    },
    add: (made) => {
      due = made;
    },
    take: () => {
      const taken = due;
      due = undefined;
      return taken;
    },
    kept: () => {
      last = Date.now();
    },
  };
}
