import { isStored, type Stored } from './stored.ts';

/** What a page could not store any more when it was left, and the revision that it follows. */
type Left = { readonly stored: Stored; readonly before?: number };

const nameOf = (key: string) => `throughline.left.${key}`;

/**
 * Keeps a story for the next page in this tab, where a page is left before an edit, or anything of the story, is stored: while it still
 * asks whether another tab edits the story, or while the database is at work.
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

/** What the page before this one in the tab could not store of a story; undefined where there is nothing. */
export function leftOf(key: string): Left | undefined {
  try {
    const left: Partial<Left> | null = JSON.parse(sessionStorage.getItem(nameOf(key)) ?? 'null');
    return left && isStored(left.stored) && left.stored.key === key ? (left as Left) : undefined;
  } catch {
    return undefined;
  }
}
