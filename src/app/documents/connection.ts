import { type Database, openDatabase, StorageError } from './database.ts';

/** The database of the reader's stories, held open, so that a page that is being left can still write. */
export type Connection = {
  /** Opens it, the first time and again after it was closed. @throws as `openDatabase`; StorageError after a newer version has come */
  readonly open: () => Promise<Database>;
  /** The database, where it is open. */
  readonly now: () => Database | undefined;
  /** Whether another tab keeps it from being opened. */
  readonly isBlocked: () => boolean;
  readonly stop: () => void;
};

/** `onNewer`: another tab has a newer version of Throughline, so that nothing can be stored here any more. */
export function connect(onNewer: () => void): Connection {
  let opening: Promise<Database> | undefined;
  let opened: Database | undefined;
  let isBlocked = false;
  let isOutdated = false;
  const onClosed = (why: 'newer' | 'gone') => {
    opening = undefined;
    opened = undefined;
    if (why === 'gone') return;
    isOutdated = true;
    onNewer();
  };
  const open = async () => {
    try {
      opened = await openDatabase({
        onBlocked: () => {
          isBlocked = true;
        },
        onClosed,
      });
      return opened;
    } catch (error) {
      opening = undefined;
      throw error;
    } finally {
      isBlocked = false;
    }
  };
  return {
    open: () => {
      if (isOutdated) return Promise.reject(new StorageError('newer'));
      opening ??= open();
      return opening;
    },
    now: () => opened,
    isBlocked: () => isBlocked,
    stop: () => opened?.close(),
  };
}
