import { MISSING } from '../../stage/loaded.ts';
import { within } from '../../stage/time/within.ts';
import { untilDrawn } from '../../stage/untilDrawn.ts';
import { NO_ANSWER } from '../../stage/workers/ask.ts';
import { textIn } from '../../story/text.ts';
import { note } from '../../view/note.ts';
import { openDocument } from '../../view/openSteps.ts';
import type { ViewStore } from '../../view/store.ts';
import type { Notice, StoryDocument, ViewState } from '../../view/viewState.ts';
import { newKey } from '../newKey.ts';
import { connect } from './connection.ts';
import { crumbs, dropCrumb } from './crumbs.ts';
import { DamagedStory, type Database, faultOf, STORES } from './database.ts';
import { LIMITS, storedUnder, tidy } from './documents.ts';
import { flushAll } from './flushing.ts';
import { forgetKeeper, rememberKeeper } from './keeperOf.ts';
import { keepOne } from './keepOne.ts';
import type { KeptOne } from './keptOne.ts';
import { PACE } from './pace.ts';
import { readKept } from './readKept.ts';
import { storeLeft } from './storeLeft.ts';
import { joinTabs } from './tabs.ts';

/** The page that the view is on. */
export type Page = {
  readonly window: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
  readonly document: Pick<EventTarget, 'addEventListener' | 'removeEventListener'> & {
    readonly visibilityState: DocumentVisibilityState;
  };
};

/** Milliseconds after which a story that is stored again is remembered again. */
const REMEMBERED = 60_000;

/**
 * Stores the reader's own story in the browser when it is opened and whenever it is edited, and says in the view how that stands.
 * One tab edits a story; the others show what it stores, and can take over. Stories that the browser has lost are told.
 *
 * @returns a function that stops it, when what can be stored is
 */
export function keepDocuments(view: ViewStore, page: Page = { window, document }): () => Promise<void> {
  const by = newKey();
  const connection = connect(() => one?.end());
  // To write a large story takes the page long: its first picture comes before.
  const afterPicture = {
    ...connection,
    open: async () => {
      await untilDrawn(view);
      return connection.open();
    },
  };
  const tabs = joinTabs((message) => one?.hear(message));
  const remembered = new Map<string, { readonly title: string; readonly at: number }>();
  /** Those that are not stored yet, besides the one that is open. */
  const leaving = new Map<string, { readonly kept: KeptOne; readonly done: Promise<void> }>();
  let one: KeptOne | undefined;
  let key: string | undefined;
  let isAskedToStay = false;
  /** When the browser was first late with an answer that it still owes, as `performance.now()`. */
  let silentSince: number | undefined;
  let alarm: ReturnType<typeof setTimeout> | undefined;

  const onStored = ({ own, whole }: ViewState) => {
    if (own === undefined) return;
    const crumb = { title: textIn(whole.title, whole.languages[0] as string), at: Date.now() };
    const before = remembered.get(own);
    if (before?.title === crumb.title && crumb.at - before.at < REMEMBERED) return;
    remembered.set(own, crumb);
    dropCrumb({ key: own, ...crumb });
  };
  const letGo = (tries: boolean) => {
    if (!one || key === undefined) return;
    const [kept, of] = [one, key];
    const done = kept.stop(tries).then(() => {
      if (leaving.get(of)?.kept === kept) leaving.delete(of);
    });
    leaving.set(of, { kept, done });
    one = undefined;
  };
  const turnTo = async (own: string | undefined) => {
    letGo(true);
    key = own;
    if (own === undefined) return view.set({ keeping: undefined });
    await leaving.get(own)?.done;
    // The reader may have gone on.
    if (key === own) one ??= keepOne(own, { view, by, tabs, connection: afterPicture, onStored });
  };
  const follow = (state: ViewState, before: ViewState) => {
    if (state.own !== before.own) return void turnTo(state.own);
    const isOther = state.original !== before.original || state.edits !== before.edits;
    const isMoved = state.edits.length > 0 && state.layout !== before.layout && state.layout.type === 'ready';
    if (isOther || isMoved) one?.changed(state, before);
    // What was said before anything was edited may have been missed.
    const isFirst = before.edits.length === 0 && state.edits.length > 0;
    if (state.keeping !== before.keeping || isFirst) tellFault(state);
    if (isOther && !isAskedToStay && state.edits.length > 0) {
      isAskedToStay = true;
      void navigator.storage?.persist?.().catch(() => {});
    }
  };
  const tellFault = ({ keeping, edits, notice }: ViewState) => {
    if (keeping?.type === 'saving') return;
    clearTimeout(alarm);
    const isSilent = keeping?.type === 'not-saved' && keeping.fault === 'silent';
    silentSince = isSilent ? (silentSince ?? performance.now()) : undefined;
    // On a busy machine an answer may just be late: a notice would take the place of another, and be wrong a moment later.
    const left = silentSince === undefined ? 0 : silentSince + PACE.alarm - performance.now();
    if (left > 0) alarm = setTimeout(() => tellFault(view.getState()), left);
    else if (keeping?.type === 'not-saved') {
      const told: Notice = { type: 'not-kept', fault: keeping.fault };
      // After an edit it matters more than what else is said.
      if (edits.length > 0) view.set({ notice: told });
      else view.apply(note(told));
    } else if (keeping?.type === 'saved' && notice?.type === 'not-kept') view.set({ notice: undefined });
  };
  const leave = () => {
    flushAll(view);
    one?.leave();
  };
  const hide = () => {
    if (page.document.visibilityState === 'hidden') leave();
  };
  const warn = (event: Event) => {
    const isOpenSafe = view.getState().keeping?.type !== 'not-saved' || view.getState().edits.length === 0;
    if (!isOpenSafe || [...leaving.values()].some(({ kept }) => !kept.isSafe())) event.preventDefault();
  };

  /** Tells of stories that the browser has lost, and opens or explains the one that the address asks for and that was not there at first. */
  const look = async () => {
    const { notice } = view.getState();
    const asked = notice?.type === 'unknown-own' ? notice.key : undefined;
    try {
      const database = await within(LIMITS.wait, connection.open());
      if (!database) throw new Error('The database does not answer.');
      const keys = new Set(await database.getAllKeys(STORES.stories));
      const lost = crumbs().filter(({ key }) => !keys.has(key));
      if (lost.length > 0) view.set({ lost });
      await tidy(database, view.getState().own);
      if (asked !== undefined) await storeLeft(database, asked);
      const document = asked === undefined ? undefined : await undamaged(database, asked);
      const isThere = asked !== undefined && (await database.getKey(STORES.stories, asked)) !== undefined;
      if (view.getState().notice !== notice) return;
      if (document) view.apply(openDocument(document, undefined, asked));
      else if (isThere) view.set({ notice: { type: 'damaged-own' } });
    } catch (error) {
      const fault = faultOf(error);
      const isTold = view.getState().notice?.type === 'not-kept';
      if (!isTold && (asked !== undefined || crumbs().length > 0))
        view.set({ notice: { type: 'not-read', fault } });
    }
  };

  rememberKeeper(view, {
    keepVersion: async (why) => one?.keepVersion(why),
    takeOver: () => void one?.takeOver(),
    flush: async () => one?.flush(),
  });
  void turnTo(view.getState().own);
  const unsubscribe = view.subscribe(follow);
  page.window.addEventListener('pagehide', leave);
  page.window.addEventListener('beforeunload', warn);
  page.document.addEventListener('visibilitychange', hide);
  void look();
  return async () => {
    unsubscribe();
    clearTimeout(alarm);
    forgetKeeper(view);
    page.window.removeEventListener('pagehide', leave);
    page.window.removeEventListener('beforeunload', warn);
    page.document.removeEventListener('visibilitychange', hide);
    letGo(false);
    // Nor does what it was about to turn to begin.
    key = undefined;
    await Promise.all([...leaving.values()].map(({ done }) => done));
    tabs.stop();
    connection.stop();
  };
}

/** The story under a key, with its edits; undefined where there is none or it is damaged. @throws where it may be read another time */
async function undamaged(database: Database, key: string): Promise<StoryDocument | undefined> {
  const stored = await storedUnder(database, key).catch((error) => {
    if (!(error instanceof DamagedStory)) throw error;
    return undefined;
  });
  return (
    stored &&
    (await readKept(stored).catch((error) => {
      if ([error, error.cause].some((reason) => reason === MISSING || reason === NO_ANSWER)) throw error;
      return undefined;
    }))
  );
}
