import { newKey } from '../newKey.ts';
import type { Database } from './database.ts';
import { store, storedUnder } from './documents.ts';
import { isStored, type Stored } from './stored.ts';

/** What a page could not store any more when it was left, and the revision that it follows. */
type Left = { readonly stored: Stored; readonly before?: number };

const nameOf = (key: string) => `throughline.left.${key}`;

/**
 * Keeps an edited story for the next page in this tab, where a page is left before it is stored: while it still asks whether another
 * tab edits the story, or while the database is at work.
 */
export function keepLeft({ homes: _, ...stored }: Stored, before: number | undefined): void {
  try {
    sessionStorage.setItem(nameOf(stored.key), JSON.stringify({ stored, before }));
  } catch {
    // Without room for it, or without such a storage, there is no other way.
  }
}

/** Forgets what was kept: it is stored. */
export function dropLeft(key: string): void {
  try {
    sessionStorage.removeItem(nameOf(key));
  } catch {
    // There is no such storage.
  }
}

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

function leftOf(key: string): Left | undefined {
  try {
    const left: Partial<Left> | null = JSON.parse(sessionStorage.getItem(nameOf(key)) ?? 'null');
    return left && isStored(left.stored) && left.stored.key === key ? (left as Left) : undefined;
  } catch {
    return undefined;
  }
}
