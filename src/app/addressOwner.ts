import { debounce } from '../stage/time/debounce.ts';
import { isNewPlace, readAddress, writeAddress } from '../view/address.ts';
import { asOpened } from '../view/asOpened.ts';
import { changeLens, setTieWindow } from '../view/lensSteps.ts';
import { openDocument } from '../view/openSteps.ts';
import { asksForFragment, IN_FRAGMENT, requestedOwn, requestedStory } from '../view/requested.ts';
import type { ViewStore } from '../view/store.ts';
import type { StoryDocument, ViewState } from '../view/viewState.ts';
import { fetchStory, fragmentWith, isShipped } from './boot/shippedStories.ts';
import { isKnown } from './guard/knownStories.ts';
import { type HistoryEntry, historyEntry } from './historyEntry.ts';
import { newKey } from './newKey.ts';
import type { BadLink } from './share/badLink.ts';

/** Milliseconds without a change before the address is written. Browsers refuse hundreds of changes in a row. */
const SETTLED = 250;

/** Stories that are kept for Back and Forward: browsers keep as many entries. */
const MOST_OPENED = 50;

export type AddressOptions = {
  /** Whether the view shows the story that the address asks for. */
  readonly known: boolean;
  /** The address that the view was made from, until one is followed. */
  madeFrom?: string | undefined;
};

/**
 * Keeps the page's address and the view in step: the address is written when the reader pauses, and read after Back and
 * Forward. A page has one address, so only one app on a page may start this.
 *
 * @returns a function that stops it
 */
export function startAddress(view: ViewStore, options: AddressOptions): () => void {
  const { known, madeFrom = location.href } = options;
  options.madeFrom = undefined;
  // The reader may have gone back before this was loaded.
  const isElsewhere = location.href !== madeFrom;
  const entered = isElsewhere ? undefined : historyEntry().document;
  let key = (known ? (view.getState().own ?? entered) : undefined) ?? newKey();
  // The stories of this visit, for Back and Forward, with their edits.
  const opened = new Map<string, StoryDocument>();
  const remember = () => {
    const { original, typed, edits, whole, past, future, own } = view.getState();
    const isOther = opened.has(key) && opened.get(key)?.original !== original;
    // The view has another key where a kept story was opened again, or where another tab has changed this one.
    if (own !== undefined && own !== key) key = own;
    else if (isOther) key = newKey();
    opened.delete(key);
    opened.set(key, { original, typed, edits, whole, past, future });
    const [oldest] = opened.keys();
    if (opened.size > MOST_OPENED) opened.delete(oldest as string);
    view.set({ own: fragmentWith(whole) === undefined ? key : undefined });
  };

  const settled = debounce(SETTLED, () => write('push'));
  const write = (how: 'push' | 'replace', state = view.getState()) => {
    settled.cancel();
    remember();
    const hash = fragmentWith(state.whole) ?? '';
    const search = writeAddress(state, hash ? IN_FRAGMENT : undefined);
    const address = search + hash;
    const before = historyEntry();
    // In the history and not in the address: the recipient of a link is always guarded.
    const entry: HistoryEntry = { guarded: state.guarded, document: key };
    const isSame = before.guarded === entry.guarded && before.document === key;
    if (address === location.search + location.hash && isSame) return;
    const isNew = isNewPlace(location.search, search) || (before.document ?? key) !== key;
    try {
      if (how === 'push' && isNew) history.pushState(entry, '', address);
      else history.replaceState(entry, '', address);
    } catch {
      // Safari refuses the 101st in 30 seconds, and browsers all of them in a frame without an origin. The next move is tried again.
    }
  };

  let newest = 0;
  /** The story of the current entry is being fetched; the view still shows another, which must not be written there. */
  let isComing = false;
  /** @throws where the story cannot be loaded */
  const read = async () => {
    const turn = ++newest;
    isComing = true;
    const arrived = () => {
      if (turn === newest) isComing = false;
    };
    settled.cancel();
    const { search } = location;
    const entry = historyEntry();
    const wanted = entry.document ?? requestedOwn(search);
    const found =
      (wanted !== undefined && opened.get(wanted)) || (await documentAt(location).finally(arrived));
    // The reader may have moved to another entry while the story was fetched.
    if (turn !== newest) return;
    arrived();
    const isOther = found !== undefined && found.original !== view.getState().original;
    if (!found && requestedOwn(search) !== undefined)
      view.set({ notice: { type: 'unknown-own', key: requestedOwn(search) } });
    if (isOther) {
      key = wanted ?? newKey();
      view.apply(openDocument(found));
    }
    const { view: asked } = readAddress(search, view.getState().whole, view.getState());
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
        guarded: (entry.guarded ?? state.guarded) && !isKnown(state.whole.id),
        playing: false,
        ...(isFar ? { time: asked.scene, jumps: state.jumps + 1 } : {}),
      };
    });
    // A new entry would delete the entries that Forward leads to.
    write('replace');
  };

  const follow = (state: ViewState, before: ViewState) => {
    if (state.whole !== before.whole || state.own !== before.own) remember();
    if (isComing || (state.playing && before.playing)) return;
    if (ADDRESSED.every((fact) => state[fact] === before[fact])) return;
    settled.restart();
  };

  if (isElsewhere) remember();
  // The address of an unknown story stays until the reader moves; its file may still be opened.
  else if (known) {
    const first = view.getInitialState();
    if (first.original === view.getState().original) write('replace', first);
    // Where the reader went before this was loaded.
    write('push');
  }
  const unsubscribe = view.subscribe(follow);
  const move = () =>
    read().catch(({ sentence }: Partial<BadLink>) =>
      view.set({ notice: sentence ? { type: 'bad-link', sentence } : { type: 'not-loaded' } }),
    );
  window.addEventListener('popstate', move);
  if (isElsewhere) void move();
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', move);
    settled.cancel();
    newest++;
  };
}

/** The story that an address asks for, where it is not of this visit; undefined where there is none. */
async function documentAt({ search, hash }: Location): Promise<StoryDocument | undefined> {
  const own = requestedOwn(search);
  if (own !== undefined) return (await import('./documents/documents.ts')).keptStory(own);
  if (asksForFragment({ search, hash }))
    return (await (await import('./share/openLink.ts')).openLink(hash)).document;
  const id = requestedStory(search);
  if (id === undefined || !isShipped(id)) return undefined;
  return asOpened(await fetchStory(id));
}

/** The facts of the view whose changes are written to the address. */
const ADDRESSED = [
  'story',
  'own',
  'scene',
  // Not in the address itself, but while it moves the reader has not paused.
  'time',
  'selection',
  'compare',
  'biography',
  'view',
  'editing',
  'guide',
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
