import type { Layout } from '../../../src/layout/types.ts';
import type { LayoutStore } from '../../../src/stage/layout/layoutStore.ts';

/** A store in memory, and how often it is open. */
export type MemoryStore = {
  readonly open: () => Promise<LayoutStore>;
  /** The oldest first. */
  readonly layouts: Map<string, unknown>;
  readonly openNow: () => number;
};

export function memoryStore(): MemoryStore {
  const layouts = new Map<string, unknown>();
  let count = 0;
  const open = async (): Promise<LayoutStore> => {
    count++;
    return {
      get: async (key) => structuredClone(layouts.get(key)),
      put: async (key: string, layout: Layout) => {
        layouts.delete(key);
        layouts.set(key, structuredClone(layout));
      },
      keysByAge: async () => [...layouts.keys()],
      remove: async (key) => void layouts.delete(key),
      close: () => {
        count--;
      },
    };
  };
  return { open, layouts, openNow: () => count };
}
