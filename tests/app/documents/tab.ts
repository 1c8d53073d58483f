import { vi } from 'vitest';
import { keptStory } from '../../../src/app/documents/documents.ts';
import { keepDocuments } from '../../../src/app/documents/keepDocuments.ts';
import { keeperOf } from '../../../src/app/documents/keeperOf.ts';
import type { WholeStory } from '../../../src/story/types.ts';
import { asOpened } from '../../../src/view/asOpened.ts';
import { edit } from '../../../src/view/editing.ts';
import { createView, type ViewStore } from '../../../src/view/store.ts';
import type { StoryDocument } from '../../../src/view/viewState.ts';
import { opened } from '../../view/opened.ts';

/** A tab that shows one story of the reader's. */
export type Tab = {
  readonly view: ViewStore;
  readonly state: () => string | undefined;
  readonly title: () => string | undefined;
  /** Edits the story: its title says what was typed. */
  readonly type: (title: string) => void;
  readonly takeOver: () => void;
  /** Resolves when what was typed is stored. */
  readonly saved: () => Promise<void>;
  /** Leaves the page: what follows in the tab is not waited for. */
  readonly leave: () => void;
  readonly hide: () => void;
  /** Whether leaving is asked about. */
  readonly asks: () => boolean;
  readonly stop: () => Promise<void>;
};

/** Opens a story in a tab under a key, as it is stored or, where nothing is, as `story` says. */
export async function openTab(key: string, story: WholeStory): Promise<Tab> {
  return startTab(key, (await keptStory(key)) ?? asOpened(structuredClone(story)));
}

export function startTab(own: string, document: StoryDocument): Tab {
  const view = createView({ ...opened(document.whole), ...document, own });
  const window = new EventTarget();
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' as DocumentVisibilityState });
  const stop = keepDocuments(view, { window, document: page });
  return {
    view,
    state: () => view.getState().keeping?.type,
    title: () => view.getState().whole.title.en,
    type: (title) => {
      const { whole } = view.getState();
      view.apply(edit({ ...whole, title: { ...whole.title, en: title } }));
    },
    takeOver: () => keeperOf(view)?.takeOver(),
    saved: () =>
      vi.waitFor(
        () => {
          if (view.getState().keeping?.type !== 'saved')
            throw new Error(`It is ${view.getState().keeping?.type}.`);
        },
        { timeout: 20_000, interval: 2 },
      ),
    leave: () => void window.dispatchEvent(new Event('pagehide')),
    hide: () => {
      page.visibilityState = 'hidden';
      page.dispatchEvent(new Event('visibilitychange'));
    },
    asks: () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })),
    stop,
  };
}
