import type { LayoutOptions } from '../../layout/layOut.ts';
import { SETTINGS } from '../../layout/settings.ts';
import type { Layout } from '../../layout/types.ts';
import type { Story } from '../../story/types.ts';

/** To be raised whenever the layout room puts people elsewhere than before: older layouts are not found any more. */
const VERSION = 1;

/** Layouts that were quicker than this, in milliseconds, are made again, and so many at most are kept. */
const WORTH_KEEPING = 300;
const MOST = 24;

/** Stories with fewer places to fill, people times scenes, are quick on any machine: nobody looks for theirs. */
const SMALL = 1000;

const NAME = 'throughline-layouts';
type Kept = { readonly key: string; readonly layout: Layout; readonly at: number };

/** The layout that this browser has made of this story before, with the same options. */
export async function cachedLayout(story: Story, options: LayoutOptions): Promise<Layout | undefined> {
  if (!isKept(story, options)) return undefined;
  try {
    const [database, key] = await Promise.all([openDatabase(), keyOf(story, options)]);
    const kept = (await database.get('layouts', key)) as Kept | undefined;
    database.close();
    return kept?.layout;
  } catch {
    // Nothing is kept here (a private window, a full disk): the layout is made again.
    return undefined;
  }
}

/** Keeps a layout that took `milliseconds`, if that was long; the oldest go. */
export async function cacheLayout(
  story: Story,
  options: LayoutOptions,
  layout: Layout,
  milliseconds: number,
): Promise<void> {
  if (milliseconds < WORTH_KEEPING || !isKept(story, options)) return;
  try {
    const [database, key] = await Promise.all([openDatabase(), keyOf(story, options)]);
    const store = database.transaction('layouts', 'readwrite').store;
    await store.put({ key, layout, at: Date.now() } satisfies Kept);
    const byAge = await store.index('at').getAllKeys();
    await Promise.all(byAge.slice(0, Math.max(0, byAge.length - MOST)).map((old) => store.delete(old)));
    database.close();
  } catch {
    // As above.
  }
}

/** What starts from the homes of an earlier layout depends on more than the story. */
function isKept({ characters, scenes }: Story, { homes }: LayoutOptions): boolean {
  return homes === undefined && characters.length * scenes.length >= SMALL;
}

async function openDatabase() {
  const { openDB } = await import('idb');
  return openDB(NAME, 1, {
    upgrade: (database) => {
      database.createObjectStore('layouts', { keyPath: 'key' }).createIndex('at', 'at');
    },
  });
}

async function keyOf(
  story: Story,
  { shape, pins = [], continuity = SETTINGS.continuity }: LayoutOptions,
): Promise<string> {
  const text = JSON.stringify([VERSION, shape, continuity, pins, story]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
