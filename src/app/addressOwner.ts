import { debounce } from '../stage/time/debounce.ts';
import { isNewPlace, readAddress, writeAddress } from '../view/address.ts';
import { changeLens, setTieWindow } from '../view/lensSteps.ts';
import { requestedStory } from '../view/requested.ts';
import { set, take, useView } from '../view/store.ts';
import { openStory } from '../view/transitions.ts';
import type { ViewState } from '../view/viewState.ts';
import { fetchStory, isShipped, shippedLayout } from './boot/shippedStories.ts';
import { keepForReload } from './files/files.ts';

/** Milliseconds without a change after which the address follows; browsers refuse hundreds of changes in a row. */
const SETTLED = 250;

/**
 * Keeps the address and the view in step: where the reader comes to rest becomes the address, and Back and Forward
 * become the view.
 *
 * @param known whether the address has been followed
 * @returns a function that ends it
 */
export function startAddress(known: boolean): () => void {
  // Stories from a file are kept for Back and Forward; the page is all that holds them.
  const opened = new Map([[useView.getState().whole.id, useView.getState().whole]]);

  const quiet = debounce(SETTLED, () => write('push'));
  const write = (how: 'push' | 'replace') => {
    quiet.stop();
    const state = useView.getState();
    opened.set(state.whole.id, state.whole);
    const address = writeAddress(state);
    // Whether later scenes are covered is no matter of the link, which covers them for whoever gets it.
    const { guarded } = state;
    if (address === location.search && guarded === guardedBefore()) return;
    if (how === 'push' && isNewPlace(location.search, address)) history.pushState({ guarded }, '', address);
    else history.replaceState({ guarded }, '', address);
  };

  let turn = 0;
  const read = async () => {
    const own = ++turn;
    const { search } = location;
    const before = useView.getState();
    const id = requestedStory(search) ?? before.whole.id;
    const story =
      opened.get(id) ?? (isShipped(id) ? await fetchStory(id).catch(() => before.whole) : before.whole);
    // While a story was being fetched, the reader may have gone on to somewhere else.
    if (own !== turn) return;
    const other = story !== useView.getState().whole;
    if (other) take(openStory(story, shippedLayout(story, before.shape)));
    const { view } = readAddress(search, story, useView.getState());
    const moved = view.lens.order !== useView.getState().lens.order;
    take(changeLens(view.lens));
    take(setTieWindow(view.tieWindow));
    const state = useView.getState();
    const far = other || moved || Math.abs(view.scene - state.scene) > 1;
    // Equal pins are kept as they are, or everybody would be laid out again.
    const pins = JSON.stringify(view.pins) === JSON.stringify(state.pins) ? state.pins : view.pins;
    const guarded = guardedBefore() ?? state.guarded;
    set({
      ...view,
      pins,
      guarded,
      playing: false,
      ...(far ? { time: view.scene, jumps: state.jumps + 1 } : {}),
    });
    // What the browser has gone back to is where the reader is; writing it again would cut off the way forward.
    write('replace');
  };

  const follow = (state: ViewState, before: ViewState) => {
    if (state.whole !== before.whole && state.past.length + state.future.length > 0)
      keepForReload(state.whole);
    if (state.playing && before.playing) return;
    if (addressed.every((key) => state[key] === before[key])) return;
    quiet.stir();
  };

  // An address that could not be followed stays until the reader moves: the file may be opened yet.
  if (known) write('replace');
  const leave = useView.subscribe(follow);
  window.addEventListener('popstate', read);
  return () => {
    leave();
    quiet.stop();
    window.removeEventListener('popstate', read);
  };
}

/** Whether later scenes were covered when the page was last at this entry of the history, if it was. */
export function guardedBefore(): boolean | undefined {
  return (history.state as { guarded?: boolean } | null)?.guarded;
}

const addressed = [
  'story',
  'scene',
  // While the time moves, the reader has not come to rest, however long a scene lasts.
  'time',
  'selection',
  'compare',
  'biography',
  'view',
  'strip',
  'curve',
  'language',
  'theme',
  'supporting',
  'hiddenKinds',
  'showLater',
  'guarded',
  'pins',
  'continuity',
  'lens',
  'tieWindow',
  'playing',
] as const;
