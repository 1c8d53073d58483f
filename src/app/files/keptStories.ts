import type { IDBPDatabase } from 'idb';
import { applyEdit, type Edit } from '../../edit/edits.ts';
import { wholeOf } from '../../edit/wholeOf.ts';
import { throughline } from '../../formats/throughline.ts';
import { writeThroughline } from '../../formats/throughlineWrite.ts';
import { within } from '../../stage/time/within.ts';
import type { StoryText } from '../../story/passages/storyText.ts';
import type { Text } from '../../story/types.ts';
import type { StoryDocument, Version } from '../../view/viewState.ts';

/** What the browser stores of a story: the text of a Throughline file, and what the reader did to it. */
type Kept = {
  readonly key: string;
  readonly title: Text;
  readonly text: string;
  readonly typed?: string | undefined;
  readonly edits: readonly Edit[];
  readonly at: number;
};

/** A story with its edits and, if it came in with one, its text. */
type ToKeep = Pick<StoryDocument, 'original' | 'edits'> & {
  readonly typed?: string | undefined;
  readonly text?: StoryText | undefined;
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
 * Stores a story with its edits and its text under a key. Resolves when the browser says that it is stored, to whether it is: `before` are
 * the edits that were last read or written here, and where others are stored, another tab has made them and nothing changes.
 *
 * @throws where the browser stores nothing
 */
export async function keepStory(
  key: string,
  { original, typed, edits, text }: ToKeep,
  before: readonly Edit[],
): Promise<boolean> {
  const kept = await within(
    LIMITS.waitToWrite,
    withDatabase(async (database) => {
      const change = database.transaction(['stories', 'texts'], 'readwrite');
      const stories = change.objectStore('stories');
      const texts = change.objectStore('texts');
      const found: unknown = await stories.get(key);
      const stored = isKept(found) ? found : undefined;
      const isOurs = !stored || JSON.stringify(stored.edits) === JSON.stringify(before);
      if (isOurs) {
        const file = stored?.text ?? writeThroughline(original);
        const { title } = edits.findLast((edit) => edit.does === 'replace')?.story ?? original;
        await stories.put({ key, title, text: file, typed, edits, at: Date.now() } satisfies Kept);
        if (text && (await texts.getKey(key)) === undefined) await texts.put(text, key);
        const keys = await stories.index('at').getAllKeys();
        for (const old of keys.slice(0, Math.max(0, keys.length - LIMITS.most))) {
          await stories.delete(old);
          await texts.delete(old);
        }
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
    const stored: unknown = await within(
      LIMITS.wait,
      withDatabase((database) => database.get('stories', key)),
    );
    return isKept(stored) ? documentOf(stored) : undefined;
  } catch {
    return undefined;
  }
}

/** The text of the story under a key; undefined where it has none or the browser keeps nothing. */
export async function keptText(key: string): Promise<StoryText | undefined> {
  try {
    const stored: unknown = await within(
      LIMITS.wait,
      withDatabase((database) => database.get('texts', key)),
    );
    return isText(stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}

/** All stories that are kept, the latest first; none where the browser keeps nothing. */
export async function keptStories(): Promise<readonly KeptStory[]> {
  try {
    const stored: readonly unknown[] | undefined = await within(
      LIMITS.wait,
      withDatabase((database) => database.getAllFromIndex('stories', 'at')),
    );
    return (stored ?? [])
      .filter(isKept)
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
    withDatabase(async (database) => {
      await database.delete('stories', key);
      await database.delete('texts', key);
    }),
  ).catch(() => {});
}

/** Whether an entry has the shape of a story: another version, or an extension of the browser, may have left anything. */
function isKept(stored: unknown): stored is Kept {
  if (typeof stored !== 'object' || stored === null) return false;
  const { key, title, text, typed, edits, at } = stored as Partial<Record<keyof Kept, unknown>>;
  return (
    typeof key === 'string' &&
    typeof text === 'string' &&
    (typed === undefined || typeof typed === 'string') &&
    typeof at === 'number' &&
    Array.isArray(edits) &&
    typeof title === 'object' &&
    title !== null &&
    Object.values(title).every((words) => typeof words === 'string')
  );
}

/** The same for a text. */
function isText(stored: unknown): stored is StoryText {
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

function documentOf({ text, typed, edits }: Kept): StoryDocument {
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
    return { original, typed, edits, whole, past, future: [] };
  } catch {
    return { original, typed, edits: [], whole: original, past: [], future: [] };
  }
}

async function withDatabase<Result>(use: (database: IDBPDatabase) => Promise<Result>): Promise<Result> {
  const { openDB } = await import('idb');
  const database = await openDB('throughline-stories', 2, {
    upgrade: (changed, version) => {
      if (version < 1) changed.createObjectStore('stories', { keyPath: 'key' }).createIndex('at', 'at');
      // Apart from the stories: a list of them, and the first picture, need no text.
      changed.createObjectStore('texts');
    },
  });
  try {
    return await use(database);
  } finally {
    database.close();
  }
}
