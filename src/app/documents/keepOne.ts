import { newKey } from '../newKey.ts';
import { loadText, textOf } from '../passages/texts.ts';
import { faultOf, StorageError } from './database.ts';
import { store, storeAndLeave, storedUnder } from './documents.ts';
import { dueVersions } from './dueVersions.ts';
import { flushAll } from './flushing.ts';
import { follow } from './follow.ts';
import { handOver } from './handOver.ts';
import { inTurns } from './inTurns.ts';
import type { KeptOne, Surroundings } from './keptOne.ts';
import { dropLeft, keepLeft } from './left.ts';
import { PACE } from './pace.ts';
import { askForPen } from './pen.ts';
import { readStored } from './readKept.ts';
import { atOf, rememberRev, revOf, stamping, writeAhead } from './stored.ts';
import { storeLeft } from './storeLeft.ts';
import { notSaved, telling } from './telling.ts';
import { keepVersion } from './versions.ts';

/** Stores the story that the view shows under a key: at once, whenever it changes, and only in the one tab that may edit it. */
export function keepOne(key: string, { view, by, tabs, connection, onStored }: Surroundings): KeptOne {
  let role: 'asking' | 'held' | 'elsewhere' = 'asking';
  /** What is stored was read since the pen was taken: before, nothing is written. */
  let isRead = false;
  /** The newest state, how many there were, and how many of them are stored or need not be. */
  let latest = view.getState();
  let [states, stored] = [1, 0];
  /** The reader has edited it here, and that is not stored. */
  let isEdited = false;
  /** What was edited here has to be stored beside what another tab has stored. */
  let isLate = false;
  let isFollowing = false;
  /** Another tab is about to take over; this one is. */
  let [isAsked, isTaking] = [false, false];
  /** A newer version writes here, or the view shows another story. */
  let isEnded = false;
  let [hurries, nextAt] = [0, 0];
  const versions = dueVersions();
  const stamped = stamping(by);
  let onAnswered = () => {};
  const answered = new Promise<void>((resolve) => {
    onAnswered = resolve;
  });
  const { ask, hear } = handOver(key, by, tabs);

  const isPending = () => stored < states;
  const isElsewhere = () => role === 'elsewhere';
  const isShown = () => view.getState().own === key;
  const { tell, watch, rest } = telling(view, isShown, connection.isBlocked);
  const fail = (error: unknown) => {
    isEnded ||= faultOf(error) === 'newer';
    rest();
    tell(notSaved(error));
    if (!isEnded) later(PACE.again);
  };

  /** Reads what is stored, and shows it where another tab has stored it since. What was edited here comes too late then. */
  const read = async () => {
    const database = await connection.open();
    const isBeside = role === 'held' && (await storeLeft(database, key));
    if (isBeside && isShown()) view.set({ notice: { type: 'kept-beside' } });
    const found = await storedUnder(database, key);
    const state = view.getState();
    const isNews = found && found.by !== by && (found.rev ?? 0) !== revOf(state.original, key);
    const news = isNews && !isEdited && isShown() && (await readStored(found, state));
    if (isNews && isEdited) isLate = true;
    else if (news && isShown()) {
      isFollowing = true;
      view.apply(follow(news));
      isFollowing = false;
      latest = view.getState();
    }
    isRead = true;
  };
  const isStored = (count: number) => {
    stored = Math.max(stored, count);
    if (isPending()) return;
    isEdited = false;
    dropLeft(key);
    tell({ type: 'saved' });
  };
  const storeOne = async () => {
    const database = await connection.open();
    if (!isRead) await read();
    const due = versions.take();
    // Where there is no room for it, the story itself matters more.
    if (due) await keepVersion(database, key, due.state, due.why).catch(() => {});
    if (!isPending() || isLate || role !== 'held') return;
    const [state, count, { original }] = [latest, states, latest];
    const [before, at, entry] = [revOf(original, key), atOf(original, key), stamped(state, key)];
    const started = performance.now();
    try {
      if (await store(database, entry, { before, at, text: textOf(original) })) {
        rememberRev(original, entry);
        isStored(count);
        tabs.tell({ type: 'stored', key });
        onStored(state);
      } else if (isEdited) isLate = true;
      else {
        await read();
        // The view shows another story, and this one is as another tab has stored it.
        if (!isShown()) stored = states;
      }
    } finally {
      nextAt = performance.now() + Math.min(PACE.longest, PACE.rest * (performance.now() - started));
    }
  };
  /** Stores it under a key of its own, with what is typed meanwhile, so that neither tab loses an edit. */
  const storeBeside = async () => {
    const own = newKey();
    const text = await loadText(latest.original, key);
    const database = await connection.open();
    while (isPending()) {
      const count = states;
      await store(database, stamped(latest, own), { before: undefined, text });
      isStored(count);
    }
    isLate = false;
    onStored({ ...latest, own });
    if (isShown()) view.set({ own, notice: { type: 'kept-beside' } });
  };

  const work = async () => {
    try {
      while (isPending() && !isEnded && (isLate || role === 'held')) {
        if (hurries === 0 && nextAt > performance.now()) return later(nextAt - performance.now());
        watch();
        await connection.open();
        await writeAhead(latest).then(() => (isLate ? storeBeside() : storeOne()));
      }
      rest();
      if (role === 'held' && !isEnded) tell({ type: 'saved' });
    } catch (error) {
      fail(error);
    }
  };
  const { run, later, rest: worked, cancel } = inTurns(work);
  const flush = async () => {
    hurries++;
    await answered;
    await worked();
    await run();
    hurries--;
  };
  const refresh = async () => {
    try {
      await read();
      if (role === 'elsewhere') tell({ type: 'elsewhere' });
    } catch (error) {
      fail(error);
    }
  };

  watch();
  const pen = askForPen(key, {
    onHeld: async () => {
      role = 'held';
      isRead = false;
      isAsked = false;
      onAnswered();
      if (isTaking) {
        await refresh();
        versions.add({ state: view.getState(), why: 'take-over' });
      }
      isTaking = false;
      if (isShown()) states++;
      // Another tab may have taken over meanwhile.
      void (isElsewhere() && isEdited ? takeOver() : run());
    },
    onElsewhere: async () => {
      role = 'elsewhere';
      onAnswered();
      rest();
      await worked();
      // What came too late for the tab that took over.
      isLate = isEdited;
      if (isLate) return void run();
      stored = states;
      void refresh();
    },
  });
  const takeOver = async () => {
    if (role !== 'elsewhere' || isTaking) return;
    isTaking = true;
    await ask();
    if (role === 'elsewhere') pen.take();
  };

  return {
    changed: (state, before) => {
      if (isFollowing) return;
      const isEdit = state.edits !== before.edits || state.original !== before.original;
      if (role === 'elsewhere' && !isEdit) return;
      isEdited ||= isEdit;
      latest = state;
      states++;
      if (isEdit) {
        versions.edited(state, before);
        if (!isEnded) tell({ type: 'saving' });
      }
      watch();
      // Edited by other means than the text and the picture, which are for reading only while another tab edits the story.
      if (role === 'elsewhere' && !isLate) void takeOver();
      else void run();
    },
    flush,
    leave: () => {
      const database = connection.now();
      if (!isPending() || isEnded || (role === 'elsewhere' && !isEdited)) return;
      const mayStore = role === 'held' && isRead && !isLate && !isAsked;
      isLate ||= role === 'elsewhere';
      const [entry, count, before] = [stamped(latest, key), states, revOf(latest.original, key)];
      // The browser may give up what a page that is gone has only begun to store.
      if ((isEdited || before === undefined) && !isLate) keepLeft(entry, before);
      // Where another tab may have stored it, that is looked at before.
      if (!database || !mayStore) return void run();
      storeAndLeave(database, entry).then(() => isStored(count), fail);
    },
    keepVersion: async (why) => {
      flushAll(view);
      await flush();
      await keepVersion(await connection.open(), key, view.getState(), why);
      versions.kept();
    },
    takeOver,
    hear: (message) => {
      if (message.key !== key) return;
      if (message.type === 'stored' && role === 'elsewhere') void refresh();
      hear(message);
      if (message.type === 'asked' && role === 'held') {
        flushAll(view);
        isAsked = true;
        void flush().then(() => tabs.tell({ type: 'ready', key, by: message.by }));
      }
    },
    end: () => fail(new StorageError('newer')),
    isSafe: () => !isPending(),
    stop: async (tries) => {
      await answered;
      isLate ||= role === 'elsewhere' && isEdited;
      await flush();
      while (tries && isPending() && !isEnded) {
        await new Promise((resolve) => setTimeout(resolve, PACE.again));
        await flush();
      }
      isEnded = true;
      for (const end of [cancel, rest, pen.stop]) end();
    },
  };
}
