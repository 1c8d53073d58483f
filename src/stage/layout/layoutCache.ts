import { areFinite } from '../../layout/areFinite.ts';
import * as keptSettings from '../../layout/kept/settings.ts';
import * as openSettings from '../../layout/open/settings.ts';
import * as placesSettings from '../../layout/places/settings.ts';
import * as settings from '../../layout/settings.ts';
import * as staysSettings from '../../layout/stays/settings.ts';
import type { Layout, Region } from '../../layout/types.ts';
import type { Story } from '../../story/types.ts';
import { within } from '../time/within.ts';
import type { LayoutRequest } from './layoutRequest.ts';
import { type LayoutStore, type OpenStore, openLayoutStore } from './layoutStore.ts';

/**
 * Part of every key. Raise it when a change to the code of the layout (not to its settings) moves anyone, or returning readers
 * keep the old positions. A test compares a layout with the one of this version.
 */
export const VERSION = 11;

export const LIMITS = {
  /** Faster layouts, in milliseconds, are not worth storing. */
  worthStoring: 300,
  /** Stories with fewer characters times scenes are fast on any machine and are not looked up. */
  smallest: 1000,
  /** Stored layouts; the oldest are removed. */
  most: 24,
  /** Milliseconds to wait for the browser's database, which may be blocked by another tab and then never answers. */
  wait: 1000,
} as const;

/** The layout that an earlier visit stored for the same request; undefined where there is none or it cannot be read in time. */
export async function cachedLayout(
  request: LayoutRequest,
  open: OpenStore = openLayoutStore,
): Promise<Layout | undefined> {
  if (!isCacheable(request)) return undefined;
  try {
    const stored = await within(
      LIMITS.wait,
      withStore(open, async (store) => store.get(await keyOf(request))),
    );
    return isLayoutOf(request, stored) ? stored : undefined;
  } catch {
    // No database here (a private window, a full disk).
    return undefined;
  }
}

/** Whether an earlier visit has stored any layout, so that it is worth looking for one. */
export async function hasLayouts(open: OpenStore = openLayoutStore): Promise<boolean> {
  try {
    const keys = await within(
      LIMITS.wait,
      withStore(open, (store) => store.keysByAge()),
    );
    return (keys?.length ?? 0) > 0;
  } catch {
    return false;
  }
}

/** Stores a layout that took `milliseconds`, if that was long. Never throws: where nothing can be stored, nothing is. */
export async function cacheLayout(
  request: LayoutRequest,
  layout: Layout,
  milliseconds: number,
  open: OpenStore = openLayoutStore,
): Promise<void> {
  if (milliseconds < LIMITS.worthStoring || !isCacheable(request)) return;
  try {
    const key = await keyOf(request);
    await withStore(open, async (store) => {
      await store.put(key, layout);
      const keys = await store.keysByAge();
      await Promise.all(keys.slice(0, Math.max(0, keys.length - LIMITS.most)).map(store.remove));
    });
  } catch {
    // As above.
  }
}

/** A layout that starts from the homes of an earlier one depends on the history of edits, so it is never stored. */
function isCacheable({ story, options }: LayoutRequest): boolean {
  return options.homes === undefined && story.characters.length * story.scenes.length >= LIMITS.smallest;
}

/** A digest of everything that a layout depends on. */
export async function keyOf({ story, footprints, options }: LayoutRequest): Promise<string> {
  const { room, pins = [], continuity = settings.SETTINGS.continuity, homes: _, ...rest } = options;
  // A new option has to become part of the key.
  rest satisfies Record<string, never>;
  const code = [VERSION, settings, keptSettings, openSettings, placesSettings, staysSettings];
  const inputs = [code, room, pins, continuity, [...footprints], story];
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(inputs)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether `stored` is a complete layout for the request: browsers, extensions and older versions may leave anything. */
function isLayoutOf({ story, options }: LayoutRequest, stored: unknown): stored is Layout {
  if (typeof stored !== 'object' || stored === null) return false;
  const layout = stored as Partial<Layout>;
  const characters = sortedIds(story);
  const scenes = story.scenes.length;
  return (
    layout.preview === undefined &&
    layout.width === options.room.width &&
    layout.height === options.room.height &&
    layout.scenes === scenes &&
    JSON.stringify(layout.characters) === JSON.stringify(characters) &&
    isPositive(layout.edge) &&
    areFinite(layout.positions, 2 * characters.length * scenes) &&
    areFinite(layout.footprints, 3 * characters.length) &&
    areFinite(layout.homes, 2 * characters.length) &&
    Array.isArray(layout.regions) &&
    layout.regions.every(isRegion)
  );
}

function sortedIds({ characters }: Story): string[] {
  return characters.map(({ id }) => id).sort((a, b) => (a < b ? -1 : 1));
}

function isRegion(region: Partial<Region> | null): boolean {
  return (
    typeof region?.place === 'string' && [region.x, region.y, region.rx, region.ry].every(Number.isFinite)
  );
}

function isPositive(value: number | undefined): boolean {
  return Number.isFinite(value) && (value as number) > 0;
}

async function withStore<Result>(
  open: OpenStore,
  use: (store: LayoutStore) => Promise<Result>,
): Promise<Result> {
  const store = await open();
  try {
    return await use(store);
  } finally {
    store.close();
  }
}
