import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';
import { within } from '../../../src/stage/time/within.ts';
import { memoryStorage } from '../memoryStorage.ts';
import { fakeLocks } from './fakeLocks.ts';

/** What is to be stopped after each test. */
const stops: (() => Promise<void>)[] = [];
export const afterTest = (stop: () => Promise<void>) => void stops.push(stop);

/** A browser with an empty database, locks and a place for breadcrumbs, for each test of a file. */
export function inBrowser(): void {
  beforeEach(() => {
    newBrowser();
  });
  afterEach(async () => {
    // A database that never answers cannot be waited for.
    await within(300, Promise.all(stops.splice(0).map((stop) => stop())));
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}

export function newBrowser(): void {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('navigator', { locks: fakeLocks(), storage: { persist: async () => false } });
  vi.stubGlobal('localStorage', memoryStorage());
  vi.stubGlobal('sessionStorage', memoryStorage());
}
