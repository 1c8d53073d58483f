import { isNewPlace, readAddress, storyAsked, writeAddress } from '../view/address.ts';
import { set, take, useView } from '../view/store.ts';
import { openStory, showMost } from '../view/transitions.ts';
import type { ViewState } from '../view/viewState.ts';
import { fetchStory, isShipped } from './shelf.ts';

/** Milliseconds without a change after which the address follows; browsers refuse hundreds of changes in a row. */
const SETTLED = 250;

/**
 * Keeps the address and the view in step: where the reader comes to rest becomes the address, and Back and Forward
 * become the view.
 *
 * @returns a function that ends it
 */
export function ownAddress(): () => void {
  let timer: number | undefined;
  // Stories from a file are kept for Back and Forward; the page is all that holds them.
  const opened = new Map([[useView.getState().whole.id, useView.getState().whole]]);

  const write = () => {
    const state = useView.getState();
    opened.set(state.whole.id, state.whole);
    const address = writeAddress(state);
    if (address === location.search) return;
    if (isNewPlace(location.search, address) && location.search !== '') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  };

  const read = async () => {
    window.clearTimeout(timer);
    const { search } = location;
    const state = useView.getState();
    const id = storyAsked(search) ?? state.story.id;
    const story = opened.get(id) ?? (isShipped(id) ? await fetchStory(id) : state.whole);
    if (story !== state.whole) take(openStory(story));
    const { view } = readAddress(search, story, state);
    const far = Math.abs(view.scene - state.scene) > 1;
    if (view.most !== useView.getState().most) take(showMost(view.most));
    set({ ...view, playing: false, ...(far ? { time: view.scene, leaps: state.leaps + 1 } : {}) });
  };

  const follow = (state: ViewState, before: ViewState) => {
    if (state.playing && before.playing) return;
    if (addressed.every((key) => state[key] === before[key])) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(write, SETTLED);
  };

  write();
  const leave = useView.subscribe(follow);
  window.addEventListener('popstate', read);
  return () => {
    leave();
    window.clearTimeout(timer);
    window.removeEventListener('popstate', read);
  };
}

const addressed = [
  'story',
  'scene',
  'selection',
  'language',
  'theme',
  'supporting',
  'hiddenKinds',
  'ahead',
  'pins',
  'most',
  'window',
  'playing',
] as const;
