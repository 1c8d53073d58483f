import { within } from '../../stage/time/within.ts';
import type { StoryText } from '../../story/passages/storyText.ts';
import type { Text } from '../../story/types.ts';
import type { StoryDocument } from '../../view/viewState.ts';
import { changing, type Database, STORES, StorageError, withDatabase } from './database.ts';
import { leftOf } from './left.ts';
import { packed, packedNow, unpacked } from './packed.ts';
import { preparing } from './preparing.ts';
import { readKept } from './readKept.ts';
import { isNewer, isStored, type Stored } from './stored.ts';

export const LIMITS = {
  /** Stories that were opened and never edited: those that were opened longest ago are deleted, and can be put back. */
  mostUnedited: 40,
  /** Milliseconds for which what was deleted can be put back. */
  removed: 30 * 24 * 3600_000,
  /** Milliseconds to wait for a database that does not answer, before the page goes on without it. */
  wait: 3000,
} as const;

/** A story in a list of those that are stored. */
export type Listed = {
  readonly key: string;
  readonly title: Text;
  /** How many edits it has. */
  readonly changes: number;
  /** When it was last opened or edited, or deleted, in milliseconds since 1970. */
  readonly at: number;
  readonly removed: boolean;
  /** Why it cannot be opened. */
  readonly fault?: 'newer' | 'damaged' | undefined;
};

/**
 * Stores a story, in place of what this tab has read or stored itself. Resolves when the browser says that it is stored.
 *
 * @param before the revision that was read; undefined where none was
 * @param at when that was stored, where a look at the time is enough to tell that it is still the same
 * @returns false, and nothing is changed, where another tab has stored the story since
 * @throws StorageError, or an error of the browser
 */
export async function store(
  database: Database,
  stored: Stored,
  {
    before,
    at,
    text,
  }: {
    readonly before: number | undefined;
    readonly at?: number | undefined;
    readonly text?: StoryText | undefined;
  },
): Promise<boolean> {
  const entry = await preparing(packed(stored));
  return await changing(database, [STORES.stories, STORES.texts, STORES.versions], async (change) => {
    const stories = change.objectStore(STORES.stories);
    const texts = change.objectStore(STORES.texts);
    const isSame = at !== undefined && (await stories.index('at').getAllKeys(at)).includes(stored.key);
    const found: unknown = isSame ? undefined : await stories.get(stored.key);
    if (isNewer(found)) throw new StorageError('newer');
    if (isStored(found) && found.by !== stored.by && (found.rev ?? 0) !== before) return false;
    // What an earlier version of Throughline has stored may not be understood in full.
    if (isStored(found) && found.version === undefined)
      await change
        .objectStore(STORES.versions)
        .add({ key: stored.key, at: found.at, why: 'upgrade', stored: found });
    await stories.put(entry);
    if (text && (await texts.getKey(stored.key)) === undefined) await texts.put(text, stored.key);
    return true;
  });
}

/** Stores a story without a look at what is there, for a page that is being left: nothing is waited for. Only for the one tab that writes. */
export function storeAndLeave(database: Database, stored: Stored): Promise<void> {
  const change = database.transaction(STORES.stories, 'readwrite');
  void change.store.put(packedNow(stored)).catch(() => {});
  change.commit();
  return change.done;
}

/** @returns what is stored under a key; undefined where there is nothing. @throws StorageError where a newer version has stored it or it is damaged */
export async function storedUnder(database: Database, key: string): Promise<Stored | undefined> {
  const found: unknown = await database.get(STORES.stories, key);
  if (isNewer(found)) throw new StorageError('newer');
  return isStored(found) ? await unpacked(found) : undefined;
}

/**
 * The story under a key, with its edits, which can still be undone; where nothing is stored, as the page before this one in the tab has
 * left it. Undefined where there is none or it cannot be read.
 */
export async function keptStory(key: string): Promise<StoryDocument | undefined> {
  try {
    const found = await within(
      LIMITS.wait,
      withDatabase((database) => storedUnder(database, key)),
    );
    const stored = found ?? leftOf(key)?.stored;
    return stored && (await readKept(stored));
  } catch {
    return undefined;
  }
}

/** What the play or script under a key says; undefined where it has no text or the browser stores nothing. */
export async function keptText(key: string): Promise<StoryText | undefined> {
  try {
    const stored: unknown = await within(
      LIMITS.wait,
      withDatabase((database) => database.get(STORES.texts, key)),
    );
    return isText(stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}

/** All that is stored, the latest first. @throws as `withDatabase` */
export async function listed(): Promise<readonly Listed[]> {
  return await withDatabase(async (database) => {
    const all: unknown[] = await database.getAll(STORES.stories);
    return all.map(asListed).toSorted((one, other) => other.at - one.at);
  });
}

/** Deletes stories, so that they can still be put back, or puts them back. @throws as `withDatabase` */
export async function setRemoved(keys: readonly string[], removed: boolean): Promise<void> {
  await withDatabase((database) =>
    changing(database, [STORES.stories], async (change) => {
      const stories = change.objectStore(STORES.stories);
      for (const key of keys) {
        const found: unknown = await stories.get(key);
        if (isStored(found)) await stories.put({ ...found, removed: removed ? Date.now() : undefined });
        else if (removed && !isNewer(found)) await stories.delete(key);
      }
    }),
  );
}

/** What is stored under a key, as it is: for a file, where it cannot be opened. @throws as `withDatabase` */
export async function rawUnder(key: string): Promise<unknown> {
  const found: unknown = await withDatabase((database) => database.get(STORES.stories, key));
  return isStored(found) && !isNewer(found) ? await unpacked(found).catch(() => found) : found;
}

/**
 * Deletes for good what was deleted long ago, and, so that they can be put back, stories that were only opened, where there are many.
 *
 * @param open the key of the story that is open
 */
export async function tidy(database: Database, open: string | undefined): Promise<void> {
  await changing(database, Object.values(STORES), async (change) => {
    const stories = change.objectStore(STORES.stories);
    const all = ((await stories.index('at').getAll()) as unknown[])
      .filter(isStored)
      .filter((one) => !isNewer(one));
    const since = Date.now() - LIMITS.removed;
    for (const { key, removed } of all) {
      if (removed === undefined || removed > since || key === open) continue;
      await stories.delete(key);
      await change.objectStore(STORES.texts).delete(key);
      await change.objectStore(STORES.handles).delete(key);
      const versions = change.objectStore(STORES.versions);
      for (const version of await versions.index('key').getAllKeys(key)) await versions.delete(version);
    }
    const unedited = all.filter(({ removed, edits }) => removed === undefined && edits.length === 0);
    for (const one of unedited.slice(0, Math.max(0, unedited.length - LIMITS.mostUnedited)))
      if (one.key !== open) await stories.put({ ...one, removed: Date.now() });
  });
}

function asListed(entry: unknown): Listed {
  const { key = '', title, at } = Object(entry) as Partial<Record<keyof Stored, unknown>>;
  if (isStored(entry) && !isNewer(entry)) {
    const { edits, removed } = entry;
    return {
      ...{ key: entry.key, title: entry.title, changes: edits.length },
      ...{ at: removed ?? entry.at, removed: removed !== undefined },
    };
  }
  const words = Object.values(Object(title) as object).every((one) => typeof one === 'string') ? title : {};
  return {
    ...{ key: String(key), title: Object(words) as Text, changes: 0, at: typeof at === 'number' ? at : 0 },
    ...{ removed: false, fault: isNewer(entry) ? 'newer' : 'damaged' },
  };
}

/** Whether an entry is what a play or script says. */
export function isText(stored: unknown): stored is StoryText {
  if (typeof stored !== 'object' || stored === null) return false;
  const { passages, starts, counts } = stored as Partial<Record<keyof StoryText, unknown>>;
  return (
    Array.isArray(passages) &&
    passages.every((one) => typeof one?.words === 'string' && Array.isArray(one.by)) &&
    Array.isArray(starts) &&
    starts.every(Number.isInteger) &&
    Array.isArray(counts)
  );
}
