import type { Layout } from '../../layout/types.ts';
import { upgrade } from '../upgrade.ts';

/** Layouts under keys, kept from one visit to the next. */
export type LayoutStore = {
  /** What is stored under the key, unchecked. */
  readonly get: (key: string) => Promise<unknown>;
  readonly put: (key: string, layout: Layout) => Promise<void>;
  /** The oldest first. */
  readonly keysByAge: () => Promise<readonly string[]>;
  readonly remove: (key: string) => Promise<void>;
  readonly close: () => void;
};

export type OpenStore = () => Promise<LayoutStore>;

/**
 * The store in the browser's IndexedDB.
 *
 * @throws where the browser allows none. While another tab holds an older version open, the promise waits.
 */
export async function openLayoutStore(): Promise<LayoutStore> {
  const { openDB } = await import('idb');
  const database = await openDB('throughline-layouts', 1, {
    upgrade: (fresh, _before, _version, transaction) =>
      upgrade(transaction, () => {
        fresh.createObjectStore('layouts', { keyPath: 'key' }).createIndex('at', 'at');
      }),
  });
  return {
    get: async (key) => (await database.get('layouts', key))?.layout,
    put: async (key, layout) => {
      await database.put('layouts', { key, layout, at: Date.now() });
    },
    keysByAge: async () => (await database.getAllKeysFromIndex('layouts', 'at')) as string[],
    remove: (key) => database.delete('layouts', key),
    close: () => database.close(),
  };
}
