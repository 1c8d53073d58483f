import type { Keeping } from '../../view/keeping.ts';
import { isPreviewDrawn } from '../../view/selectors.ts';
import type { ViewStore } from '../../view/store.ts';
import { faultOf } from './database.ts';
import { PACE } from './pace.ts';
import { sincePrepared } from './preparing.ts';

/** Says in the view how the story that it shows stands with the browser's storage. */
export type Telling = {
  readonly tell: (keeping: Keeping) => void;
  /** Says so if the browser does not answer for some time from now on, or from an earlier call. */
  readonly watch: () => void;
  /** It has answered. */
  readonly rest: () => void;
};

/** `isShown`: whether the view shows the story. `isBlocked`: whether another tab keeps the database from being opened. */
export function telling(view: ViewStore, isShown: () => boolean, isBlocked: () => boolean): Telling {
  let silence: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    clearTimeout(silence);
    silence = undefined;
  };
  const tell = (keeping: Keeping) => {
    if (isShown() && JSON.stringify(view.getState().keeping) !== JSON.stringify(keeping))
      view.set({ keeping });
  };
  const watchFor = (time: number) => {
    silence ??= setTimeout(() => {
      silence = undefined;
      // Nothing has been asked yet.
      if (!isPreviewDrawn(view.getState())) return watchFor(PACE.silent);
      const left = PACE.silent - sincePrepared();
      if (left > 0) return watchFor(left);
      tell({ type: 'not-saved', fault: isBlocked() ? 'blocked' : 'silent' });
    }, time);
  };
  return { tell, watch: () => watchFor(PACE.silent), rest };
}

/** What an error says about the storage, as it is told. */
export const notSaved = (error: unknown): Keeping => ({ type: 'not-saved', fault: faultOf(error) });
