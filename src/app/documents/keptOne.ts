import type { ViewStore } from '../../view/store.ts';
import type { ViewState } from '../../view/viewState.ts';
import type { Connection } from './connection.ts';
import type { Message, Tabs } from './tabs.ts';
import type { Why } from './versions.ts';

/** What a story needs to be stored. */
export type Surroundings = {
  readonly view: ViewStore;
  /** The id of this tab. */
  readonly by: string;
  readonly tabs: Tabs;
  readonly connection: Connection;
  readonly onStored: (state: ViewState) => void;
};

/** One story that is stored while it is open. */
export type KeptOne = {
  readonly changed: (state: ViewState, before: ViewState) => void;
  /** Stores all that is not stored. Resolves when that is done, or has failed. */
  readonly flush: () => Promise<void>;
  /** The same for a page that is being left, which waits for nothing. */
  readonly leave: () => void;
  /** Stores a version of the story as it is. @throws an error of the browser */
  readonly keepVersion: (why: Why) => Promise<void>;
  /** Makes this the tab that edits the story. */
  readonly takeOver: () => Promise<void>;
  readonly hear: (message: Message) => void;
  /** Another tab has a newer version of Throughline: nothing more is stored here. */
  readonly end: () => void;
  /** Whether all edits are stored. */
  readonly isSafe: () => boolean;
  /** Ends it as soon as all is stored; `tries`: what cannot be stored is tried again, as long as the page is there. */
  readonly stop: (tries: boolean) => Promise<void>;
};
