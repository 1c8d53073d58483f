import type { FirstLayout } from '../../stage/layout/firstLayout.ts';
import { startLayout } from '../../stage/layout/layoutOwner.ts';
import type { Media } from '../../stage/media.ts';
import { type Playback, startPlayback } from '../../stage/time/playback.ts';
import { startTextScene } from '../../stage/time/textScene.ts';
import { type RenderedView, renderedView } from '../../view/renderedView.ts';
import { createView, type ViewStore } from '../../view/store.ts';
import type { ViewState } from '../../view/viewState.ts';
import type { WordSource } from '../../view/words/wordSource.ts';
import type { AddressOptions } from '../addressOwner.ts';
import { type EarlyKeys, keepEarlyKeys } from '../earlyKeys.ts';
import { createFiles, type Files } from '../files/files.ts';

/** What an app needs from the page it runs on. */
export type Surroundings = {
  readonly media: Media;
  /** At least one language has to be loaded before anything is rendered. */
  readonly words: WordSource;
  /** The target of listeners for keys, drops and pastes: the window if the app owns the page, else the element it is in. */
  readonly events: GlobalEventHandlers | undefined;
  /** Whether the app sets the title, language and theme of the page. */
  readonly ownsPage: boolean;
  /** How the app keeps the page's address, if it does. */
  readonly address?: AddressOptions;
};

/** The services that the parts of one app share. Two apps on one page share none. */
export type AppServices = Surroundings & {
  readonly view: ViewStore;
  readonly rendered: RenderedView;
  readonly playback: Playback;
  readonly files: Files;
  readonly earlyKeys: EarlyKeys;
  /** The search dialog, once it is rendered. */
  readonly search: { current: HTMLDialogElement | null };
};

/** Creates an app's services. Only the playback follows the view already; `startApp` starts the rest. */
export function createApp(first: ViewState, surroundings: Surroundings): AppServices {
  const view = createView(first);
  const playback = startPlayback(view, surroundings.media);
  return {
    ...surroundings,
    view,
    rendered: renderedView(view, playback.isSliderHeld),
    playback,
    files: createFiles(view),
    earlyKeys: keepEarlyKeys(surroundings.events),
    search: { current: null },
  };
}

/**
 * Starts the services that follow the view. The order matters: the layout starts first, since the picture waits for it; the
 * text scene needs the playback, to know whether the slider is held. The address starts later (`AfterFirstPicture`), so that it does
 * not take what these set at the start for a move of the reader.
 *
 * @returns a function that stops them all
 */
export function startApp(services: AppServices, firstLayout?: FirstLayout): () => void {
  const { view, playback, files } = services;
  const stopLayout = startLayout(view, firstLayout);
  const stopTextScene = startTextScene(view, playback);
  return () => {
    stopTextScene();
    playback.stop();
    stopLayout();
    files.stop();
  };
}
