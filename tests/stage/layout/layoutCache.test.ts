import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { layOut } from '../../../src/layout/layOut.ts';
import { EXPORT_ROOM } from '../../../src/layout/room.ts';
import { SETTINGS } from '../../../src/layout/settings.ts';
import type { Layout } from '../../../src/layout/types.ts';
import { footprintsOf } from '../../../src/picture/marks/people/footprint.ts';
import { cachedLayout, cacheLayout, keyOf, LIMITS, VERSION } from '../../../src/stage/layout/layoutCache.ts';
import type { LayoutRequest } from '../../../src/stage/layout/layoutRequest.ts';
import type { Story } from '../../../src/story/types.ts';
import { PHONE_ROOM } from '../../layout/phoneRoom.ts';
import { smallStory } from '../../story/cast.ts';
import { crowdStory } from '../../story/crowd.ts';
import { memoryStore } from './memoryStore.ts';

const requestOf = (story: Story): LayoutRequest => ({
  story,
  footprints: footprintsOf(story, EXPORT_ROOM),
  options: { room: EXPORT_ROOM },
});
const layoutOf = ({ story, footprints, options }: LayoutRequest) => layOut(story, footprints, options);

/** Large enough for the cache. */
const long = requestOf(crowdStory(8, 125));
const layout = layoutOf(long);
const SLOW = LIMITS.worthStoring;

test('a layout that took long is found again for the same request, also after a reload', async () => {
  const { open, openNow } = memoryStore();
  await cacheLayout(long, layout, SLOW, open);
  expect(await cachedLayout(structuredClone(long), open)).toEqual(layout);
  expect(openNow()).toBe(0);
});

test('options that are left out are the same as the defaults', async () => {
  const options = { room: EXPORT_ROOM, pins: [], continuity: 0.25, homes: undefined } as const;
  expect(await keyOf({ ...long, options })).toBe(await keyOf(long));
});

test('whatever a layout depends on, a change to it changes the key', async () => {
  const { story, footprints, options } = long;
  const [first, ...others] = story.characters;
  const person = first?.id as string;
  const wider = { half: 99, up: 20, down: 30 };
  const requests: LayoutRequest[] = [
    long,
    { ...long, options: { room: PHONE_ROOM } },
    { ...long, options: { ...options, continuity: 1 } },
    { ...long, footprints: new Map([...footprints, [person, wider]]) },
    { ...long, story: { ...story, scenes: story.scenes.slice(1) } },
    { ...long, story: { ...story, characters: [{ ...first, role: 'supporting' } as never, ...others] } },
  ];
  const keys = await Promise.all(requests.map(keyOf));
  expect(new Set(keys).size).toBe(requests.length);
});

test('a change to a setting of the layout changes the key', async () => {
  const before = await keyOf(long);
  const settings = SETTINGS as { air: number };
  const { air } = settings;
  settings.air = air + 1;
  const after = await keyOf(long);
  settings.air = air;
  expect(after).not.toBe(before);
});

test.each<[string, LayoutRequest, number]>([
  ['that was fast', long, SLOW - 1],
  ['of a small story', requestOf(smallStory), SLOW],
  ['that starts from earlier homes', { ...long, options: { room: EXPORT_ROOM, homes: layout } }, SLOW],
])('a layout %s is not stored', async (_, request, milliseconds) => {
  const { open, layouts } = memoryStore();
  await cacheLayout(request, layoutOf(request), milliseconds, open);
  expect([...layouts.keys()]).toEqual([]);
  expect(await cachedLayout(request, open)).toBeUndefined();
});

test('beyond the limit, the oldest layouts are removed', async () => {
  const { open, layouts } = memoryStore();
  const requests = Array.from({ length: LIMITS.most + 2 }, (_, index) => ({
    ...long,
    options: { room: EXPORT_ROOM, continuity: 1 + index } as const,
  }));
  for (const request of requests) await cacheLayout(request, layout, SLOW, open);
  const newest = await Promise.all(requests.slice(2).map(keyOf));
  expect([...layouts.keys()]).toEqual(newest);
});

test('what is stored is used only if it is a complete layout for the request', async () => {
  const key = await keyOf(long);
  const shorter = layout.positions.slice(2);
  const broken = layout.positions.map((value, index) => (index === 5 ? Number.NaN : value));
  const stored: unknown[] = [
    undefined,
    null,
    'a layout',
    {},
    { ...layout, preview: true },
    { ...layout, height: 640 },
    { ...layout, scenes: 124 },
    { ...layout, width: 0 },
    { ...layout, edge: Number.NaN },
    { ...layout, characters: layout.characters.toReversed() },
    { ...layout, characters: undefined },
    { ...layout, positions: shorter },
    { ...layout, positions: broken },
    { ...layout, positions: [...layout.positions] },
    { ...layout, footprints: shorter },
    { ...layout, homes: new Float64Array(0) },
    { ...layout, regions: undefined },
    { ...layout, regions: [null] },
    { ...layout, regions: [{ place: 'town', x: 1, y: 1, rx: 1, ry: Number.POSITIVE_INFINITY }] },
  ];
  for (const one of stored) {
    const { open, layouts } = memoryStore();
    layouts.set(key, one);
    expect(await cachedLayout(long, open)).toBeUndefined();
  }
});

test('anything may be stored without harm', async () => {
  const key = await keyOf(long);
  const field = fc.constantFrom(...(Object.keys(layout) as (keyof Layout)[]));
  await fc.assert(
    fc.asyncProperty(field, fc.anything(), async (name, value) => {
      const { layouts, open } = memoryStore();
      layouts.set(key, { ...layout, [name]: value });
      const found = await cachedLayout(long, open).catch(() => 'threw');
      if (found !== undefined) expect(found).toEqual({ ...layout, [name]: value });
    }),
  );
});

test('a database that cannot be opened, read or written is as good as none', async () => {
  const fails = () => Promise.reject(new Error('No database.'));
  const { open, openNow } = memoryStore();
  const broken = async () => ({ ...(await open()), get: fails, put: fails });
  for (const one of [fails, broken]) {
    expect(await cachedLayout(long, one)).toBeUndefined();
    expect(await cacheLayout(long, layout, SLOW, one)).toBeUndefined();
  }
  expect(openNow()).toBe(0);
});

test('a database that never answers is not waited for', async () => {
  vi.useFakeTimers();
  try {
    const never = () => new Promise<never>(() => {});
    const cached = cachedLayout(long, never);
    await vi.advanceTimersByTimeAsync(LIMITS.wait);
    expect(await cached).toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

test('where no layout is stored, no timer is left behind', async () => {
  vi.useFakeTimers();
  try {
    expect(await cachedLayout(long, memoryStore().open)).toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

/** Digest of the positions of `long` and of the small story, by version of the cache. */
const POSITIONS: Readonly<Record<number, string>> = { 11: '0f3d510c0bd18ec2' };

test('the version is raised whenever the layout moves someone, or readers keep the old positions', async () => {
  const positions = [long, requestOf(smallStory)].map((request) => [...layoutOf(request).positions]);
  const bytes = new TextEncoder().encode(JSON.stringify(positions));
  const digest = Buffer.from(await crypto.subtle.digest('SHA-256', bytes))
    .toString('hex')
    .slice(0, 16);
  expect(digest, 'Raise VERSION in layoutCache.ts and add the digest here.').toBe(POSITIONS[VERSION]);
});
