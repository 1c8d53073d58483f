import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  forgetStory,
  keepStory,
  keptStories,
  keptStory,
  keptText,
  LIMITS,
} from '../../../src/app/files/keptStories.ts';
import { applyEdits, type Edit } from '../../../src/edit/edits.ts';
import { writeThroughline } from '../../../src/formats/throughlineWrite.ts';
import type { StoryText } from '../../../src/story/passages/storyText.ts';
import { smallStories } from '../../formats/smallStories.ts';
import { smallStory } from '../../story/cast.ts';

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => void vi.unstubAllGlobals());

const renamed = (name: string): Edit => ({ does: 'rename', character: 'ben', language: 'en', name });

test('what is kept of any story is the same story, with its edits and the versions before them', async () => {
  await fc.assert(
    fc.asyncProperty(smallStories, async (original) => {
      vi.stubGlobal('indexedDB', new IDBFactory());
      const [one, other] = original.characters.map(({ id }) => id) as [string, string];
      const edits: readonly Edit[] = [
        { does: 'rename', character: one, language: 'en', name: 'Anna' },
        { does: 'merge', kept: one, gone: [other] },
      ];
      await keepStory('key', { original, edits }, []);
      expect(await keptStory('key')).toEqual({
        original,
        edits,
        whole: applyEdits(original, edits),
        past: [
          { whole: original, edits: [] },
          { whole: applyEdits(original, edits.slice(0, 1)), edits: edits.slice(0, 1) },
        ],
        future: [],
      });
      await forgetStory('key');
      expect(await keptStory('key')).toBeUndefined();
    }),
    { numRuns: 20 },
  );
});

test('what another tab has stored is not overwritten', async () => {
  const [mine, others] = [renamed('Mine'), renamed('Others')];
  expect(await keepStory('key', { original: smallStory, edits: [] }, [])).toBe(true);
  expect(await keepStory('key', { original: smallStory, edits: [others] }, [])).toBe(true);
  expect(await keepStory('key', { original: smallStory, edits: [mine] }, [])).toBe(false);
  expect((await keptStory('key'))?.edits).toEqual([others]);
});

test('edits that can no longer be made leave the story as it was opened', async () => {
  await keepStory('key', { original: smallStory, edits: [] }, []);
  const database = await openDB('throughline-stories');
  const stored = await database.get('stories', 'key');
  await database.put('stories', { ...stored, edits: [{ does: 'split', from: 'ben' }] });
  expect(await keptStory('key')).toEqual({
    original: smallStory,
    edits: [],
    whole: smallStory,
    past: [],
    future: [],
  });
  await database.put('stories', { ...stored, text: 'nothing' });
  expect(await keptStory('key')).toBeUndefined();
  database.close();
});

test(`of more than ${LIMITS.most} stories those are removed that were changed longest ago`, async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  for (let index = 0; index <= LIMITS.most; index++) {
    vi.setSystemTime(index);
    await keepStory(`key ${index}`, { original: smallStory, edits: [] }, []);
  }
  vi.useRealTimers();
  const keys = (await keptStories()).map(({ key }) => key);
  expect(keys).toHaveLength(LIMITS.most);
  expect([keys[0], keys.at(-1)]).toEqual([`key ${LIMITS.most}`, 'key 1']);
});

test('a browser that stores nothing keeps none, and says so when it should', async () => {
  vi.stubGlobal('indexedDB', undefined);
  await expect(keepStory('key', { original: smallStory, edits: [] }, [])).rejects.toThrow();
  expect(await keptStory('key')).toBeUndefined();
  expect(await keptStories()).toEqual([]);
  await forgetStory('key');
});

const TEXT: StoryText = {
  passages: [{ kind: 'speech', by: ['ada'], words: 'Where is the ship?' }],
  starts: [0, 1, 1, 1, 1],
  counts: ['I.1', undefined, undefined, undefined],
};

test('the text of a story is kept with it, through edits, until the story is removed', async () => {
  await keepStory('key', { original: smallStory, edits: [], text: TEXT }, []);
  await keepStory('key', { original: smallStory, edits: [renamed('Benno')] }, []);
  expect(await keptText('key')).toEqual(TEXT);
  expect(await keptText('other')).toBeUndefined();
  await forgetStory('key');
  expect(await keptText('key')).toBeUndefined();
  vi.stubGlobal('indexedDB', undefined);
  expect(await keptText('key')).toBeUndefined();
});

test('stories that were kept before texts were are still there, and from then on texts are kept too', async () => {
  const database = await openDB('throughline-stories', 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('stories', { keyPath: 'key' }).createIndex('at', 'at');
    },
  });
  const text = writeThroughline(smallStory);
  await database.put('stories', { key: 'old', title: smallStory.title, text, edits: [], at: 1 });
  database.close();
  expect((await keptStory('old'))?.whole).toEqual(smallStory);
  expect(await keptText('old')).toBeUndefined();
  await keepStory('new', { original: smallStory, edits: [], text: TEXT }, []);
  expect(await keptText('new')).toEqual(TEXT);
});

test('a text goes with its story when newer ones take its place', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  for (let index = 0; index <= LIMITS.most; index++) {
    vi.setSystemTime(index);
    await keepStory(`key ${index}`, { original: smallStory, edits: [], text: TEXT }, []);
  }
  vi.useRealTimers();
  expect(await keptText('key 0')).toBeUndefined();
  expect(await keptText('key 1')).toEqual(TEXT);
});

test('of what is stored, only what is a story is listed and opened', async () => {
  await keepStory('key', { original: smallStory, edits: [] }, []);
  const database = await openDB('throughline-stories');
  const stored = await database.get('stories', 'key');
  const odd = [
    { key: 'no title', text: stored.text, edits: [], at: 1 },
    { ...stored, key: 'title', title: 7 },
    { ...stored, key: 'titles', title: { en: {} } },
    { ...stored, key: 'edits', edits: undefined },
    { ...stored, key: 'many edits', edits: { length: 3 } },
    { ...stored, key: 'text', text: undefined },
    { ...stored, key: 'at', at: '2026' },
  ];
  for (const one of odd) await database.put('stories', one);
  expect((await keptStories()).map(({ key }) => key)).toEqual(['key']);
  for (const { key } of odd) {
    const found = await keptStory(key);
    if (found) expect(found.original).toEqual(smallStory);
  }
  database.close();
});

test('over an entry that is no story, a story is kept whole', async () => {
  await keepStory('key', { original: smallStory, edits: [] }, []);
  const database = await openDB('throughline-stories');
  await database.put('stories', { key: 'key', at: 1 });
  expect(await keepStory('key', { original: smallStory, edits: [] }, [])).toBe(true);
  expect((await keptStory('key'))?.whole).toEqual(smallStory);
  database.close();
});

test('a database of another version, or without its stores, keeps nothing and ends nothing', async () => {
  for (const version of [2, 3]) {
    vi.stubGlobal('indexedDB', new IDBFactory());
    (await openDB('throughline-stories', version)).close();
    expect(await keptStories()).toEqual([]);
    expect(await keptStory('key')).toBeUndefined();
    await expect(keepStory('key', { original: smallStory, edits: [] }, [])).rejects.toThrow();
    await forgetStory('key');
  }
});

test.for(['never answers', 'answers late', 'is full', 'fails'])(
  'a database that %s is not waited for, and nothing is uncaught',
  async (fault) => {
    const uncaught = vi.fn();
    process.on('unhandledRejection', uncaught);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const open = () => {
        const request = new EventTarget();
        if (fault === 'answers late') setTimeout(() => request.dispatchEvent(new Event('error')), 60_000);
        if (fault === 'is full' || fault === 'fails')
          throw new DOMException('no', fault === 'is full' ? 'QuotaExceededError' : 'UnknownError');
        return request;
      };
      vi.stubGlobal('indexedDB', { open });
      const answers = Promise.all([keptStories(), keptStory('key'), forgetStory('key')]);
      const kept = keepStory('key', { original: smallStory, edits: [] }, []).then(
        () => 'kept',
        () => 'not kept',
      );
      // The library that opens it is loaded first.
      await import('idb');
      await vi.advanceTimersByTimeAsync(120_000);
      expect(await answers).toEqual([[], undefined, undefined]);
      expect(await kept).toBe('not kept');
      await vi.advanceTimersByTimeAsync(1);
      expect(uncaught).not.toHaveBeenCalled();
    } finally {
      vi.useRealTimers();
      process.off('unhandledRejection', uncaught);
    }
  },
);

test('what is stored as a text and is none is left out', async () => {
  await keepStory('key', { original: smallStory, edits: [], text: TEXT }, []);
  const database = await openDB('throughline-stories');
  for (const odd of [
    7,
    {},
    { ...TEXT, passages: [null] },
    { ...TEXT, starts: ['0'] },
    { ...TEXT, counts: 1 },
  ]) {
    await database.put('texts', odd, 'key');
    expect(await keptText('key')).toBeUndefined();
  }
  database.close();
});
