import type { IDBPDatabase } from 'idb';
import { applyEdit, type Edit } from '../../edit/edits.ts';
import { wholeOf } from '../../edit/wholeOf.ts';
import { throughline } from '../../formats/throughline.ts';
import { writeThroughline } from '../../formats/throughlineWrite.ts';
import { within } from '../../stage/time/within.ts';
import type { Text } from '../../story/types.ts';
import type { StoryDocument, Version } from '../../view/viewState.ts';

/** What the browser stores of a story: the text of a Throughline file, and what the reader did to it. */
type Kept = {
  readonly key: string;
  readonly title: Text;
  readonly text: string;
  readonly edits: readonly Edit[];
  readonly at: number;
};

/** A story in the list of those that are kept. */
export type KeptStory = {
  readonly key: string;
  readonly title: Text;
  /** How many edits it has. */
  readonly changes: number;
  /** When it was last opened or edited, in milliseconds since 1970. */
  readonly at: number;
};

export const LIMITS = {
  /** Stories that are kept; the one that was changed longest ago is removed. */
  most: 40,
  /** Milliseconds to wait for the browser's database, which may be blocked by another tab and then never answers. */
  wait: 3000,
  /** The same while a story is written, which may be large. */
  waitToWrite: 10_000,
} as const;

/**
 * Stores a story with its edits under a key. Resolves when the browser says that it is stored, to whether it is: `before` are
 * the edits that were last read or written here, and where others are stored, another tab has made them and nothing changes.
 *
 * @throws where the browser stores nothing
 */
export async function keepStory(
  key: string,
  { original, edits }: Pick<StoryDocument, 'original' | 'edits'>,
  before: readonly Edit[],
): Promise<boolean> {
  const kept = await within(
    LIMITS.waitToWrite,
    withDatabase(async (database) => {
      const change = database.transaction('stories', 'readwrite');
      const stored: Kept | undefined = await change.store.get(key);
      const isOurs = !stored || JSON.stringify(stored.edits) === JSON.stringify(before);
      if (isOurs) {
        const text = stored?.text ?? writeThroughline(original);
        await change.store.put({ key, title: original.title, text, edits, at: Date.now() } satisfies Kept);
        const keys = await change.store.index('at').getAllKeys();
        for (const old of keys.slice(0, Math.max(0, keys.length - LIMITS.most)))
          await change.store.delete(old);
      }
      await change.done;
      return isOurs;
    }),
  );
  if (kept === undefined) throw new Error('The database does not answer.');
  return kept;
}

/** The story under a key, with its edits, which can still be undone; undefined where there is none or it cannot be read. */
export async function keptStory(key: string): Promise<StoryDocument | undefined> {
  try {
    const stored: Kept | undefined = await within(
      LIMITS.wait,
      withDatabase((database) => database.get('stories', key)),
    );
    return stored && documentOf(stored);
  } catch {
    return undefined;
  }
}

/** All stories that are kept, the latest first; none where the browser keeps nothing. */
export async function keptStories(): Promise<readonly KeptStory[]> {
  try {
    const stored: readonly Kept[] | undefined = await within(
      LIMITS.wait,
      withDatabase((database) => database.getAllFromIndex('stories', 'at')),
    );
    return (stored ?? [])
      .toReversed()
      .map(({ key, title, edits, at }) => ({ key, title, changes: edits.length, at }));
  } catch {
    return [];
  }
}

/** Removes a story for good. Never throws: where the browser keeps nothing, there is nothing to remove. */
export async function forgetStory(key: string): Promise<void> {
  await within(
    LIMITS.wait,
    withDatabase((database) => database.delete('stories', key)),
  ).catch(() => {});
}

function documentOf({ text, edits }: Kept): StoryDocument {
  const original = throughline.read(text).story;
  const past: Version[] = [];
  let whole = original;
  try {
    for (const [index, edit] of edits.entries()) {
      past.push({
        whole,
        edits: edits.slice(0, index),
        pins: undefined,
        layout: undefined,
        madeFor: undefined,
      });
      whole = applyEdit(whole, edit);
    }
    // Through the gate: what is stored may be of an older version.
    if (edits.length > 0) wholeOf(whole);
    return { original, edits, whole, past, future: [] };
  } catch {
    return { original, edits: [], whole: original, past: [], future: [] };
  }
}

async function withDatabase<Result>(use: (database: IDBPDatabase) => Promise<Result>): Promise<Result> {
  const { openDB } = await import('idb');
  const database = await openDB('throughline-stories', 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('stories', { keyPath: 'key' }).createIndex('at', 'at');
    },
  });
  try {
    return await use(database);
  } finally {
    database.close();
  }
}
