import type { ViewStore } from '../../view/store.ts';
import type { Why } from './versions.ts';

/** What keeps the story of a view stored. */
export type Keeper = {
  /** Stores a version of the story that is open, as it is. @throws an error of the browser */
  readonly keepVersion: (why: Why) => Promise<void>;
  /** Makes this the tab that edits the story. */
  readonly takeOver: () => void;
  /** Stores all that is not stored yet. Resolves when that is done, or has failed. */
  readonly flush: () => Promise<void>;
};

const keepers = new WeakMap<ViewStore, Keeper>();

/** What keeps the story of a view stored; undefined until the first picture is there. */
export const keeperOf = (view: ViewStore): Keeper | undefined => keepers.get(view);

export const rememberKeeper = (view: ViewStore, keeper: Keeper): void => void keepers.set(view, keeper);
export const forgetKeeper = (view: ViewStore): void => void keepers.delete(view);
