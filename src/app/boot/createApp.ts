import { startLayout } from '../../stage/layout/layoutOwner.ts';
import type { Media } from '../../stage/media.ts';
import { type Playback, startPlayback } from '../../stage/time/playback.ts';
import { startTextScene } from '../../stage/time/textScene.ts';
import { createView, type ViewStore } from '../../view/store.ts';
import type { ViewState } from '../../view/viewState.ts';
import type { WordSource } from '../../view/words/wordSource.ts';
import { type AddressOptions, startAddress } from '../addressOwner.ts';
import { createFiles, type Files } from '../files/files.ts';

/** Where an app runs. */
export type Surroundings = {
  readonly media: Media;
  /** Words of at least one language have to be there before anything is rendered. */
  readonly words: WordSource;
  /** What keys, drops and pastes are listened for on: the window where the page is the app's, else the element it is in. */
  readonly events: GlobalEventHandlers | undefined;
  /** The app that has the page to itself sets its title, language, theme and address. */
  readonly ownsPage: boolean;
};

/** What the parts of one app share. Two apps on one page share nothing. */
export type AppServices = Surroundings & {
  readonly view: ViewStore;
  readonly playback: Playback;
  readonly files: Files;
  /** The search dialog, where the app is on the page. */
  readonly search: { current: HTMLDialogElement | null };
};

/** An app's services, of which nothing runs but what answers to the view. */
export function createApp(first: ViewState, surroundings: Surroundings): AppServices {
  const view = createView(first);
  return {
    ...surroundings,
    view,
    playback: startPlayback(view, surroundings.media),
    files: createFiles(view),
    search: { current: null },
  };
}

/**
 * Starts what keeps an app's view in step with the world. The order matters: the layout is asked for first, since the
 * picture waits for it; the text scene asks the playback whether the slider is held; and the address comes last, so that
 * what the others set at the start is not taken for a move of the reader.
 *
 * @returns a function that ends it all, in the opposite order: nothing that stops is written into the address
 */
export function startApp(services: AppServices, address?: AddressOptions): () => void {
  const { view, playback, files } = services;
  const stopLayout = startLayout(view);
  const stopTextScene = startTextScene(view, playback);
  const stopAddress = address && startAddress(view, address);
  return () => {
    stopAddress?.();
    stopTextScene();
    playback.stop();
    stopLayout();
    files.stop();
  };
}
