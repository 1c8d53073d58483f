import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withDatabase } from '../../../src/app/documents/database.ts';
import {
  keptStory,
  keptText,
  LIMITS,
  listed,
  setRemoved,
  tidy,
} from '../../../src/app/documents/documents.ts';
import { applyEdits, type Edit } from '../../../src/edit/edits.ts';
import { writeThroughline } from '../../../src/formats/throughlineWrite.ts';
import type { StoryText } from '../../../src/story/passages/storyText.ts';
import { smallStories } from '../../formats/smallStories.ts';
import { smallStory } from '../../story/cast.ts';
import { keep } from './keep.ts';

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
      await keep('key', { original, edits });
      expect(await keptStory('key')).toEqual({
        original,
        edits,
        homes: undefined,
        whole: applyEdits(original, edits),
        past: [
          { whole: original, edits: [] },
          { whole: applyEdits(original, edits.slice(0, 1)), edits: edits.slice(0, 1) },
        ],
        future: [],
      });
    }),
    { numRuns: 20 },
  );
});

test('what another tab has stored is not overwritten', async () => {
  const [mine, others] = [structuredClone(smallStory), structuredClone(smallStory)];
  expect(await keep('key', { original: mine })).toBe(true);
  expect(await keep('key', { original: others, edits: [renamed('Others')] }, 'other')).toBe(false);
  const read = (await keptStory('key'))?.original ?? others;
  expect(await keep('key', { original: read, edits: [renamed('Others')] }, 'other')).toBe(true);
  expect(await keep('key', { original: mine, edits: [renamed('Mine')] })).toBe(false);
  expect((await keptStory('key'))?.edits).toEqual([renamed('Others')]);
});

test('a story whose edits can no longer be made one by one is there as it was edited, in one edit', async () => {
  const edits = [renamed('Benno')];
  const whole = applyEdits(smallStory, edits);
  await keep('key', { original: structuredClone(smallStory), edits });
  await withDatabase(async (database) => {
    const stored = await database.get('stories', 'key');
    await database.put('stories', { ...stored, edits: [{ does: 'split', from: 'ben' }] });
  });
  const document = await keptStory('key');
  expect(document?.whole).toEqual(whole);
  expect(document?.edits).toEqual([{ does: 'replace', story: whole }]);
  expect(document?.past.map((version) => version.whole)).toEqual([smallStory]);
});

test('of what an earlier version stored, edits that can no longer be made leave the story as it was opened', async () => {
  const text = writeThroughline(smallStory);
  const old = { key: 'key', title: smallStory.title, text, edits: [{ does: 'split', from: 'ben' }], at: 1 };
  await withDatabase((database) => database.put('stories', old));
  expect((await keptStory('key'))?.whole).toEqual(smallStory);
  await withDatabase((database) => database.put('stories', { ...old, text: 'nothing' }));
  expect(await keptStory('key')).toBeUndefined();
});

test(`of more than ${LIMITS.mostUnedited} stories that were only opened, those are deleted that were opened longest ago, and can be put back; an edited one never is`, async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(1e12);
  await keep('edited', { original: structuredClone(smallStory), edits: [renamed('Benno')] });
  for (let index = 0; index <= LIMITS.mostUnedited; index++) {
    vi.setSystemTime(1e12 + 1 + index);
    await keep(`key ${index}`, { original: structuredClone(smallStory), text: TEXT });
  }
  await withDatabase((database) => tidy(database, undefined));
  const removed = async () => (await listed()).filter((one) => one.removed).map(({ key }) => key);
  expect(await listed()).toHaveLength(LIMITS.mostUnedited + 2);
  expect(await removed()).toEqual(['key 0']);
  await setRemoved(['key 0'], false);
  expect(await removed()).toEqual([]);

  await setRemoved(['key 1'], true);
  vi.setSystemTime(Date.now() + LIMITS.removed);
  await withDatabase((database) => tidy(database, undefined));
  vi.useRealTimers();
  expect(await keptStory('key 1')).toBeUndefined();
  expect(await keptText('key 1')).toBeUndefined();
  expect(await keptText('key 0')).toEqual(TEXT);
});

test('a browser that stores nothing keeps none, and says so when it should', async () => {
  vi.stubGlobal('indexedDB', undefined);
  await expect(keep('key', { original: smallStory, edits: [] })).rejects.toThrow();
  expect(await keptStory('key')).toBeUndefined();
  await expect(listed()).rejects.toThrow();
});

const TEXT: StoryText = {
  passages: [{ kind: 'speech', by: ['ada'], words: 'Where is the ship?' }],
  starts: [0, 1, 1, 1, 1],
  counts: ['I.1', undefined, undefined, undefined],
};

test('the text of a story is kept with it, through edits', async () => {
  const original = structuredClone(smallStory);
  await keep('key', { original, text: TEXT });
  await keep('key', { original, edits: [renamed('Benno')] });
  expect(await keptText('key')).toEqual(TEXT);
  expect(await keptText('other')).toBeUndefined();
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
  await keep('new', { original: smallStory, edits: [], text: TEXT });
  expect(await keptText('new')).toEqual(TEXT);
});

test('what is stored and is no story is listed as damaged, and not opened', async () => {
  await keep('key', { original: smallStory, edits: [] });
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
  expect((await listed()).filter(({ fault }) => fault !== 'damaged').map(({ key }) => key)).toEqual(['key']);
  expect(await listed()).toHaveLength(odd.length + 1);
  for (const { key } of odd) {
    const found = await keptStory(key);
    if (found) expect(found.original).toEqual(smallStory);
  }
  database.close();
});

test('over an entry that is no story, a story is kept whole', async () => {
  await keep('key', { original: smallStory, edits: [] });
  const database = await openDB('throughline-stories');
  await database.put('stories', { key: 'key', at: 1 });
  expect(await keep('key', { original: smallStory, edits: [] })).toBe(true);
  expect((await keptStory('key'))?.whole).toEqual(smallStory);
  database.close();
});

test('a database of another version, or without its stores, keeps nothing and ends nothing', async () => {
  for (const version of [3, 4]) {
    vi.stubGlobal('indexedDB', new IDBFactory());
    (await openDB('throughline-stories', version)).close();
    await expect(listed()).rejects.toMatchObject(
      version === 3 ? { fault: 'damaged' } : { name: 'VersionError' },
    );
    expect(await keptStory('key')).toBeUndefined();
    await expect(keep('key', { original: smallStory })).rejects.toThrow();
  }
});

test('what is stored as a text and is none is left out', async () => {
  await keep('key', { original: smallStory, edits: [], text: TEXT });
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

test('where people were is kept with a story, and only where that is whole', async () => {
  const homes = {
    characters: ['ada'],
    homes: Float64Array.of(0.25, 0.5),
    frame: { x: 0, y: 0, width: 4, height: 3 },
  };
  const put = (made: unknown) =>
    withDatabase(async (database) => {
      const stored = await database.get('stories', 'key');
      await database.put('stories', { ...stored, homes: made });
    });
  await keep('key', { original: structuredClone(smallStory) });
  await put(homes);
  expect((await keptStory('key'))?.homes).toEqual(homes);
  for (const odd of [
    7,
    {},
    { ...homes, homes: Float64Array.of(Number.NaN, 1) },
    { ...homes, characters: [] },
    { ...homes, frame: {} },
  ]) {
    await put(odd);
    expect((await keptStory('key'))?.homes).toBeUndefined();
  }
});
