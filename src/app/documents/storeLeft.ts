import { newKey } from '../newKey.ts';
import type { Database } from './database.ts';
import { store, storedUnder } from './documents.ts';
import { dropLeft, leftOf } from './left.ts';

/**
 * Stores what the page before this one in the tab has left; where another tab has stored the story since, beside it.
 *
 * @returns whether it was stored beside it
 */
export async function storeLeft(database: Database, key: string): Promise<boolean> {
  const left = leftOf(key);
  if (!left) return false;
  const { stored, before } = left;
  const found = await storedUnder(database, key);
  // That page may have come to store it.
  const isStoredSince =
    found !== undefined && found.by === stored.by && (found.rev ?? 0) >= (stored.rev ?? 0);
  const isBeside = !isStoredSince && !(await store(database, stored, { before }));
  if (isBeside) await store(database, { ...stored, key: newKey() }, { before: undefined });
  dropLeft(key);
  return isBeside;
}
