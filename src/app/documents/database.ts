import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { upgrade } from '../../stage/upgrade.ts';
import type { StorageFault } from '../../view/keeping.ts';

export type Database = IDBPDatabase;

export const STORES = {
  /** Each story with its edits, by its key. */
  stories: 'stories',
  /** What plays and scripts say: apart, since a list of stories and the first picture need no text. */
  texts: 'texts',
  /** Earlier states of stories. */
  versions: 'versions',
  /** The files on the disk that stories were saved to, by the key of the story. */
  handles: 'handles',
} as const;

/** A database that cannot be used, with the reason. */
export class StorageError extends Error {
  readonly fault: StorageFault;

  constructor(fault: StorageFault) {
    super(`The stories of the reader cannot be stored: ${fault}.`);
    this.fault = fault;
  }
}

/** A story that is stored and cannot be read, in a database that can. */
export class DamagedStory extends StorageError {
  constructor() {
    super('damaged');
  }
}

type Watch = {
  /** Another tab holds an older version of the database open, so that it does not open yet. */
  readonly onBlocked?: (() => void) | undefined;
  /** It is closed, for the sake of another tab (`newer`: with a newer version of Throughline) or by the browser. */
  readonly onClosed?: ((why: 'newer' | 'gone') => void) | undefined;
};

/**
 * Opens the database of the reader's stories. The promise stays open where the browser does not answer.
 *
 * @throws StorageError or an error of the browser; see `faultOf`
 */
export async function openDatabase({ onBlocked, onClosed }: Watch = {}): Promise<Database> {
  const { openDB } = await import('idb');
  if (typeof indexedDB === 'undefined' || indexedDB === null) throw new StorageError('absent');
  const database = await openDB('throughline-stories', 3, {
    upgrade: (changed, before, _, transaction) =>
      upgrade(transaction, () => {
        if (before < 1) changed.createObjectStore(STORES.stories, { keyPath: 'key' }).createIndex('at', 'at');
        if (before < 2) changed.createObjectStore(STORES.texts);
        changed.createObjectStore(STORES.versions, { autoIncrement: true }).createIndex('key', 'key');
        changed.createObjectStore(STORES.handles);
      }),
    blocked: () => onBlocked?.(),
    blocking: (_, version) => {
      // Or else the other tab would wait for this one.
      database.close();
      onClosed?.(version === null ? 'gone' : 'newer');
    },
    terminated: () => onClosed?.('gone'),
  });
  if (Object.values(STORES).every((name) => database.objectStoreNames.contains(name))) return database;
  database.close();
  throw new StorageError('damaged');
}

/** Opens the database for one use. @throws as `openDatabase`, and what `use` throws */
export async function withDatabase<Result>(use: (database: Database) => Promise<Result>): Promise<Result> {
  const database = await openDatabase();
  try {
    return await use(database);
  } finally {
    database.close();
  }
}

/** A transaction that writes. */
export type Change = IDBPTransaction<unknown, string[], 'readwrite'>;

/**
 * Changes some stores at once, or, where anything fails, none. Resolves when the browser says that all is stored.
 *
 * @throws what `use` throws; where the browser has given up the transaction, its reason
 */
export async function changing<Result>(
  database: Database,
  stores: readonly string[],
  use: (change: Change) => Promise<Result>,
): Promise<Result> {
  const change = database.transaction([...stores], 'readwrite');
  // What it rejects with is thrown below, and would else be an error that nothing handles.
  change.done.catch(() => {});
  try {
    const result = await use(change);
    await change.done;
    return result;
  } catch (error) {
    const reason = change.error ?? error;
    try {
      change.abort();
    } catch {
      // The browser has done so.
    }
    throw reason;
  }
}

/** What an error of the database says about it. Browsers give some of them without a message. */
export function faultOf(error: unknown): StorageFault {
  if (error instanceof StorageError) return error.fault;
  const { name } = Object(error) as { name?: unknown };
  return (typeof name === 'string' && FAULTS[name]) || 'failed';
}

const FAULTS: Readonly<Record<string, StorageFault>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'absent',
  // Firefox, where nothing may be stored.
  InvalidStateError: 'absent',
  NotFoundError: 'damaged',
  DataError: 'damaged',
  // Chromium, where files of the database are damaged.
  UnknownError: 'damaged',
};
