import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { readNow } from '../../../src/app/author/textReader.ts';
import { changing, DamagedStory, STORES, withDatabase } from '../../../src/app/documents/database.ts';
import { keptStory, store, storedUnder } from '../../../src/app/documents/documents.ts';
import { keepDocuments } from '../../../src/app/documents/keepDocuments.ts';
import { type Stored, storedOf, writeAhead } from '../../../src/app/documents/stored.ts';
import { keepVersion, versionAt, versionsOf } from '../../../src/app/documents/versions.ts';
import { applyEdit, applyEdits, type Edit } from '../../../src/edit/edits.ts';
import { type SharedText, sharedText, textFrom } from '../../../src/edit/sharedText.ts';
import { readText } from '../../../src/formats/text/readText.ts';
import { writeText } from '../../../src/formats/text/writeText.ts';
import { writeThroughline } from '../../../src/formats/throughlineWrite.ts';
import type { WholeStory } from '../../../src/story/types.ts';
import { asOpened } from '../../../src/view/asOpened.ts';
import { createView } from '../../../src/view/store.ts';
import type { StoryDocument } from '../../../src/view/viewState.ts';
import { forbidWorkers } from '../../stage/workers/fakeWorker.ts';
import { smallStory } from '../../story/cast.ts';
import { opened } from '../../view/opened.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  forbidWorkers();
});

const SUMMARY = 'What happens is told at length. '.repeat(250).trim();

/** So large that the text of each edit, and what it made of the story, are stored as what differs. */
const LARGE = large();

function large(): WholeStory {
  const scenes = Array.from({ length: 200 }, (_, scene) => {
    const people = [0, 1, 2].map((by) => `Person ${(3 * scene + by) % 260}`);
    return `## Scene ${scene}\n${people.join('\n')}\n`;
  });
  const story = readText(`Large\n\n${scenes.join('\n')}`).story as WholeStory;
  const long = { ...story, scenes: story.scenes.map((scene) => ({ ...scene, summary: { en: SUMMARY } })) };
  return readText(writeText(long)).story as WholeStory;
}

/** Typed, corrected in several scenes, and typed again. */
function edited(corrects = true): StoryDocument {
  const text = writeText(LARGE);
  const typed = (words: string, before: WholeStory, last?: Edit): Edit => ({
    does: 'replace',
    story: readNow(words, undefined, before).story,
    text: sharedText(words, last?.does === 'replace' ? last.text : undefined),
  });
  const first = typed(`${text}\nSomeone new\n`, LARGE);
  const renamed: Edit = { does: 'rename', character: 'person-3', language: 'en', name: 'Third' };
  const before = corrects ? [first, renamed] : [first];
  const more = `${text}\nSomeone new\nAnd someone else\n`;
  const words = corrects ? more.replaceAll('Person 3\n', 'Third\n') : more;
  return documentWith([...before, typed(words, applyEdits(LARGE, before), first)]);
}

function documentWith(edits: readonly Edit[]): StoryDocument {
  const opened = asOpened(LARGE);
  const past = edits.map((_, index) => ({
    whole: applyEdits(LARGE, edits.slice(0, index)),
    edits: edits.slice(0, index),
    ...{ pins: undefined, layout: undefined, madeFor: undefined },
  }));
  return { ...opened, edits, whole: applyEdits(LARGE, edits), past };
}

const OWN = { key: 'own', rev: 1, by: 'tab', at: 0 };

const put = (stored: Stored) => withDatabase((database) => store(database, stored, { before: undefined }));
const raw = () => withDatabase((database) => database.get(STORES.stories, 'own'));

/** With what was typed as text, since lines may be shared in other ways. */
const told = (document: StoryDocument | undefined) =>
  document && {
    ...document,
    edits: document.edits.map((edit) =>
      edit.does === 'replace' && edit.text ? { ...edit, text: textFrom(edit.text) } : edit,
    ),
    past: document.past.map(({ whole, edits }) => ({ whole, edits: edits.length })),
  };

test('a large story with what was typed and corrected in it is the same when it is read again', async () => {
  const document = edited();
  await writeAhead(document);
  expect(await put(storedOf(document, OWN))).toBe(true);
  expect(told(await keptStory('own'))).toEqual(told({ ...document, homes: undefined }));
});

test('of a large story, the database has a packed text, and of each edit only what differs', async () => {
  await put(storedOf(edited(false), OWN));
  const { text, edits, whole, step, version } = await raw();
  expect(version).toBe(4);
  expect(text).toBeInstanceOf(Uint8Array);
  expect(text.length).toBeLessThan(200_000);
  expect(whole).toBe(undefined);
  const [first, second] = edits;
  expect(JSON.stringify([{ ...first, text: undefined }, second, step]).length).toBeLessThan(40_000);
});

test('what is read is stored again as it was, without a look at all of the story', async () => {
  await put(storedOf(edited(), OWN));
  const before = await raw();
  const read = (await keptStory('own')) as StoryDocument;
  await put(storedOf(read, { ...OWN, rev: 2 }));
  expect(await raw()).toEqual({ ...before, rev: 2 });
});

test('undone and edited otherwise, it is read as that', async () => {
  await put(storedOf(edited(), OWN));
  const { edits } = (await keptStory('own')) as StoryDocument;
  const leftOut: Edit = { does: 'leaveOut', characters: ['person-7'] };
  const document = documentWith([...edits.slice(0, 1), leftOut]);
  await writeAhead(document);
  await put(storedOf(document, { ...OWN, rev: 2 }));
  expect(told(await keptStory('own'))).toEqual(told({ ...document, homes: undefined }));
});

test('a large story that the version before this one has stored is read as it is', async () => {
  const { edits, whole, past } = edited();
  const stored: Stored = {
    ...{ ...OWN, version: 2, title: whole.title, text: writeThroughline(LARGE), typed: undefined, whole },
    edits: edits.map((edit) =>
      edit.does === 'replace' ? { ...edit, text: edit.text && textFrom(edit.text) } : edit,
    ),
  };
  await withDatabase((database) =>
    changing(database, [STORES.stories], (change) => change.objectStore(STORES.stories).put(stored)),
  );
  const read = await keptStory('own');
  expect(told(read)).toEqual(told({ ...asOpened(LARGE), homes: undefined, edits, whole, past }));
  // Stored again, it is as the others are.
  await put(storedOf(read as StoryDocument, { ...OWN, rev: 2 }));
  expect((await raw()).version).toBe(4);
  expect(told(await keptStory('own'))).toEqual(told(read));
});

test('what version 3 has stored, with what differs as lines, is read as it is', async () => {
  const document = edited(false);
  await put(storedOf(document, OWN));
  const stored = await raw();
  const [first, second] = stored.edits;
  const lines = textFrom((document.edits[0] as { text: SharedText }).text).split('\n');
  const step = { from: lines.length - 1, to: lines.length, lines: ['And someone else', ''] };
  await withDatabase((database) =>
    changing(database, [STORES.stories], (change) =>
      change
        .objectStore(STORES.stories)
        .put({ ...stored, version: 3, edits: [first, { ...second, text: step }] }),
    ),
  );
  expect(told(await keptStory('own'))).toEqual(told({ ...document, homes: undefined }));
});

test('where an edit of a large story can no longer be made, the story is there as it was edited, in one edit', async () => {
  const document = edited();
  const { edits, ...stored } = storedOf(document, OWN);
  const [first, ...others] = edits;
  await put({ ...stored, edits: [{ ...first, step: { sent: [], fresh: '' } } as never, ...others] });
  const read = await keptStory('own');
  expect(read?.whole).toEqual(document.whole);
  expect(read?.edits.map(({ does }) => does)).toEqual(['replace']);
  expect(read?.past.map(({ whole }) => whole)).toEqual([LARGE]);
  expect(applyEdit(LARGE, read?.edits[0] as Edit)).toEqual(document.whole);
});

test('a version of a large story is packed too, and opens as what it was', async () => {
  const document = edited();
  await withDatabase(async (database) => {
    await keepVersion(database, 'own', document, 'editing');
    const [version] = await versionsOf(database, 'own');
    const read = await versionAt(database, version?.id ?? 0);
    expect(read?.whole).toEqual(document.whole);
    const entry = await database.get(STORES.versions, version?.id ?? 0);
    expect(entry.stored.text).toBeInstanceOf(Uint8Array);
  });
});

test('a large story is stored again without reading what is there, unless another tab has stored it since', async () => {
  const opened = asOpened(LARGE);
  const own = (rev: number, by = 'tab') => storedOf(opened, { key: 'own', rev, by, at: rev });
  await put(own(1));
  const read = vi.spyOn(IDBObjectStore.prototype, 'get');
  const again = { before: 1, at: 1 };
  expect(await withDatabase((database) => store(database, own(2), again))).toBe(true);
  expect(read).not.toHaveBeenCalled();
  expect(await withDatabase((database) => store(database, own(3, 'other'), again))).toBe(false);
  expect(read).toHaveBeenCalledOnce();
  expect(await raw()).toMatchObject({ rev: 2, by: 'tab' });
});

test('a packed text that is damaged is not read, and it is said that the story is damaged', async () => {
  await put(storedOf(edited(), OWN));
  const stored = await raw();
  for (const text of [
    stored.text.slice(0, -20),
    Uint8Array.of(1, 2, 3),
    stored.text.map((byte: number) => byte ^ 5),
  ]) {
    await withDatabase((database) =>
      changing(database, [STORES.stories], (change) =>
        change.objectStore(STORES.stories).put({ ...stored, text }),
      ),
    );
    expect(await keptStory('own')).toBeUndefined();
    await expect(withDatabase((database) => storedUnder(database, 'own'))).rejects.toThrow(DamagedStory);
    const view = createView({ ...opened(smallStory), notice: { type: 'unknown-own', key: 'own' } });
    const page = Object.assign(new EventTarget(), { visibilityState: 'visible' as const });
    const stop = keepDocuments(view, { window: new EventTarget(), document: page });
    await expect.poll(() => view.getState().notice).toEqual({ type: 'damaged-own' });
    await stop();
  }
});
