import { debounce } from '../stage/time/debounce.ts';
import { isNewPlace, readAddress, writeAddress } from '../view/address.ts';
import { changeLens, setTieWindow } from '../view/lensSteps.ts';
import { requestedStory } from '../view/requested.ts';
import type { ViewStore } from '../view/store.ts';
import { openStory } from '../view/transitions.ts';
import type { ViewState } from '../view/viewState.ts';
import { fetchStory, isAsShipped, isShipped } from './boot/shippedStories.ts';
import { keepForReload } from './files/reload.ts';
import { type HistoryEntry, historyEntry } from './historyEntry.ts';

/** Milliseconds without a change before the address is written. Browsers refuse hundreds of changes in a row. */
const SETTLED = 250;

/** Milliseconds before a story from a file is stored for a reload: the picture comes first. */
const STORED = 300;

/** `known`: whether the view shows the story that the address asks for. */
export type AddressOptions = { readonly known: boolean };

/**
 * Keeps the page's address and the view in step: the address is written when the reader pauses, and read after Back and
 * Forward. A page has one address, so only one app on a page may start this.
 *
 * @returns a function that stops it
 */
export function startAddress(view: ViewStore, { known }: AddressOptions): () => void {
  let origin = historyEntry().origin ?? originOf(view.getState());
  // Stories from files, for Back and Forward. Nothing else keeps them.
  const opened = new Map<string, ViewState['whole']>();
  const keyOf = (id: string, from: HistoryEntry['origin']) => `${from} ${id}`;

  const remember = ({ whole }: ViewState) => opened.set(keyOf(whole.id, origin), whole);
  remember(view.getState());

  const settled = debounce(SETTLED, () => write('push'));
  const write = (how: 'push' | 'replace') => {
    settled.cancel();
    const state = view.getState();
    remember(state);
    const address = writeAddress(state);
    const before = historyEntry();
    // In the history and not in the address: the recipient of a link is always guarded.
    const entry: HistoryEntry = { guarded: state.guarded, origin, kept: !isAsShipped(state.whole) };
    const isSame =
      before.guarded === entry.guarded && before.origin === entry.origin && before.kept === entry.kept;
    if (address === location.search && isSame) return;
    const isNew = isNewPlace(location.search, address) || (before.origin ?? entry.origin) !== entry.origin;
    if (how === 'push' && isNew) history.pushState(entry, '', address);
    else history.replaceState(entry, '', address);
  };

  let newest = 0;
  const read = async () => {
    const turn = ++newest;
    settled.cancel();
    const { search } = location;
    const entry = historyEntry();
    const current = view.getState().whole;
    const id = requestedStory(search) ?? current.id;
    const from = entry.origin ?? (isShipped(id) ? 'shipped' : 'own');
    const story =
      opened.get(keyOf(id, from)) ??
      (from === 'shipped' && isShipped(id) ? await fetchStory(id).catch(() => current) : current);
    // The reader may have moved to another entry while the story was fetched.
    if (turn !== newest) return;
    const isOther = story !== view.getState().whole;
    if (isOther) view.apply(openStory(story));
    origin = story.id === id ? from : origin;
    const { view: asked } = readAddress(search, story, view.getState());
    const isReordered = asked.lens.order !== view.getState().lens.order;
    view.apply(changeLens(asked.lens));
    view.apply(setTieWindow(asked.tieWindow));
    view.apply((state) => {
      const isFar = isOther || isReordered || Math.abs(asked.scene - state.scene) > 1;
      // The same array if the pins are equal: a new one would start a new layout.
      const pins = JSON.stringify(asked.pins) === JSON.stringify(state.pins) ? state.pins : asked.pins;
      return {
        ...asked,
        pins,
        guarded: entry.guarded ?? state.guarded,
        playing: false,
        ...(isFar ? { time: asked.scene, jumps: state.jumps + 1 } : {}),
      };
    });
    // A new entry would delete the entries that Forward leads to.
    write('replace');
  };

  let storing: ReturnType<typeof setTimeout> | undefined;
  const storeNow = () => {
    clearTimeout(storing);
    storing = undefined;
    const { whole } = view.getState();
    if (!isAsShipped(whole)) keepForReload(whole);
  };
  const store = (state: ViewState) => {
    if (isEdited(state)) return storeNow();
    clearTimeout(storing);
    storing = setTimeout(storeNow, STORED);
  };
  const leave = () => {
    if (storing !== undefined) storeNow();
  };
  const follow = (state: ViewState, before: ViewState) => {
    if (state.whole !== before.whole) {
      if (!isEdited(state)) origin = originOf(state);
      store(state);
    }
    if (state.playing && before.playing) return;
    if (ADDRESSED.every((key) => state[key] === before[key])) return;
    settled.restart();
  };

  // The address of an unknown story stays until the reader moves; its file may still be opened.
  if (known) write('replace');
  const unsubscribe = view.subscribe(follow);
  window.addEventListener('popstate', read);
  window.addEventListener('pagehide', leave);
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', read);
    window.removeEventListener('pagehide', leave);
    settled.cancel();
    clearTimeout(storing);
    newest++;
  };
}

/** The origin of a story that has just been opened. */
function originOf({ whole }: ViewState): 'shipped' | 'own' {
  return isAsShipped(whole) ? 'shipped' : 'own';
}

function isEdited({ past, future }: ViewState): boolean {
  return past.length + future.length > 0;
}

/** The facts of the view whose changes are written to the address. */
const ADDRESSED = [
  'story',
  'scene',
  // Not in the address itself, but while it moves the reader has not paused.
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
