/** A transaction of idb that changes the stores of a database. */
type Upgrade = { readonly done: Promise<unknown>; readonly abort: () => void };

/**
 * Changes the stores of a database while it is opened. Where that fails, `openDB` rejects: an error in its handler would be one that
 * nothing handles, and end a worker.
 */
export function upgrade(transaction: Upgrade, change: () => void): void {
  transaction.done.catch(() => {});
  try {
    change();
  } catch {
    transaction.abort();
  }
}
