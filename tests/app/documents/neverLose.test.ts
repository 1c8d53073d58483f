import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { crumbs } from '../../../src/app/documents/crumbs.ts';
import { withDatabase } from '../../../src/app/documents/database.ts';
import { keptStory, listed, store } from '../../../src/app/documents/documents.ts';
import { keepDocuments } from '../../../src/app/documents/keepDocuments.ts';
import { PACE } from '../../../src/app/documents/pace.ts';
import { preparing } from '../../../src/app/documents/preparing.ts';
import { type Stored, storedOf } from '../../../src/app/documents/stored.ts';
import { versionAt, versionsOf } from '../../../src/app/documents/versions.ts';
import { sharedText } from '../../../src/edit/sharedText.ts';
import { writeThroughline } from '../../../src/formats/throughlineWrite.ts';
import type { WholeStory } from '../../../src/story/types.ts';
import { asOpened } from '../../../src/view/asOpened.ts';
import { undo } from '../../../src/view/editing.ts';
import { openStory } from '../../../src/view/openSteps.ts';
import { createView } from '../../../src/view/store.ts';
import type { StoryDocument } from '../../../src/view/viewState.ts';
import { write } from '../../../src/view/writing.ts';
import { smallStory } from '../../story/cast.ts';
import { opened } from '../../view/opened.ts';
import { afterTest, inBrowser } from './browser.ts';
import { openTab, startTab, type Tab } from './tab.ts';

inBrowser();

async function tab(key = 'key', story = smallStory): Promise<Tab> {
  const made = await openTab(key, story);
  afterTest(made.stop);
  return made;
}
const titled = (title: string): WholeStory => ({ ...smallStory, title: { ...smallStory.title, en: title } });
const kept = async (key = 'key') => (await keptStory(key))?.whole.title.en;
const becomes = (what: () => unknown, value: unknown) =>
  vi.waitFor(() => expect(what()).toEqual(value), { timeout: 20_000, interval: 5 });
const isKept = (title: string, key?: string) =>
  vi.waitFor(async () => expect(await kept(key)).toBe(title), { timeout: 20_000, interval: 5 });
/** Opens the story in a page that is gone before the database answers: what is typed there is left. */
async function leftAtOnce(title: string): Promise<void> {
  const document = (await keptStory('key')) as StoryDocument;
  const get = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
    throw new DOMException('', 'AbortError');
  });
  const page = startTab('key', document);
  await becomes(page.state, 'not-saved');
  page.type(title);
  page.leave();
  await page.stop();
  get.mockRestore();
  await isFree();
}
/** Waits until no tab edits any more. */
const isFree = () =>
  vi.waitFor(async () => expect((await navigator.locks.query()).held).toEqual([]), {
    timeout: 20_000,
    interval: 5,
  });
/** Stores what another tab has made of the story, without asking for the pen. */
const otherTab = (title: string, rev: number) =>
  withDatabase(async (database) => {
    const made = {
      ...asOpened(structuredClone(smallStory)),
      whole: titled(title),
      edits: [{ does: 'replace', story: titled(title) } as const],
    };
    const stored = storedOf(made, { key: 'key', rev, by: 'other', at: 1 });
    await database.put('stories', stored);
  });

test('1: what is typed while the story is being stored is stored after it', async () => {
  const { type, saved } = await tab();
  for (let index = 1; index <= 50; index++) type(`Draft ${index}`);
  await saved();
  expect(await kept()).toBe('Draft 50');
});

test('2: leaving stores what waits, even while storing, and a page that was left before it had read writes nothing over what is there', async () => {
  const one = await tab();
  await one.saved();
  one.type('First');
  one.type('Second');
  one.leave();
  await isKept('Second');
  one.stop();
  await otherTab('From elsewhere', 9);
  for (const hasBegun of [false, true]) {
    const late = startTab('key', asOpened(structuredClone(smallStory)));
    if (hasBegun) await Promise.resolve();
    late.leave();
    await late.stop();
    await isFree();
    expect(await kept()).toBe('From elsewhere');
  }
});

test('2: what is typed before a page may write, and is left at once, is there for the next page of the tab', async () => {
  const first = await tab();
  first.type('First');
  await first.saved();
  await first.stop();
  await isFree();
  await leftAtOnce('Typed at once');
  expect(await kept()).toBe('First');

  const next = await tab();
  await becomes(next.title, 'Typed at once');
  await isKept('Typed at once');
  await next.stop();
  await isFree();
  // Only once, and never over what another tab has stored since.
  await otherTab('From elsewhere', 9);
  const last = await tab();
  await last.saved();
  expect([last.title(), await kept()]).toEqual(['From elsewhere', 'From elsewhere']);
});

test('2: a story that has just been opened, in a page that is left before anything of it is stored, is there for the next page of the tab', async () => {
  const get = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
    throw new DOMException('', 'AbortError');
  });
  const page = startTab('key', asOpened(titled('Just opened')));
  await becomes(page.state, 'not-saved');
  page.leave();
  await page.stop();
  get.mockRestore();
  await isFree();
  expect((await listed()).length).toBe(0);

  const document = await keptStory('key');
  expect([document?.whole.title.en, document?.edits]).toEqual(['Just opened', []]);
  const next = startTab('key', document as StoryDocument);
  afterTest(next.stop);
  await next.saved();
  expect((await listed()).map(({ title }) => title.en)).toEqual(['Just opened']);
  expect(sessionStorage.getItem('throughline.left.key')).toBeNull();
});

test('2: what a page could only begin to store when it was left is there for the next page of the tab', async () => {
  const first = await tab();
  first.type('First');
  await first.saved();
  // The browser gives up what it has begun for a page that is gone.
  const get = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
    throw new DOMException('', 'AbortError');
  });
  const commit = vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (
    this: IDBTransaction,
  ) {
    this.abort();
  });
  first.type('Typed last');
  first.leave();
  await first.stop();
  get.mockRestore();
  commit.mockRestore();
  await isFree();
  expect(await kept()).toBe('First');

  const next = await tab();
  await becomes(next.title, 'Typed last');
  await isKept('Typed last');
  await next.saved();
  expect(sessionStorage.getItem('throughline.left.key')).toBeNull();
});

test('2: where another tab has stored the story since, what a page has left is stored beside it', async () => {
  const first = await tab();
  await first.saved();
  await first.stop();
  await isFree();
  await leftAtOnce('Typed at once');
  await otherTab('From elsewhere', 9);
  const next = await tab();
  await becomes(() => next.view.getState().notice?.type, 'kept-beside');
  expect(next.title()).toBe('From elsewhere');
  expect((await listed()).map(({ title }) => title.en).sort()).toEqual(['From elsewhere', 'Typed at once']);
});

test('3: what another tab stores while the story is being opened is shown, and not written over', async () => {
  const first = await tab();
  first.type('First');
  await first.saved();
  first.stop();
  const document = await keptStory('key');
  await otherTab('From elsewhere', 9);
  const late = startTab('key', document ?? asOpened(structuredClone(smallStory)));
  afterTest(late.stop);
  await becomes(late.title, 'From elsewhere');
  await late.saved();
  expect(await kept()).toBe('From elsewhere');
});

test('4: a tab that learns of a newer version stores nothing from then on, and says so', async () => {
  const { type, state, view, saved } = await tab();
  type('Mine');
  await saved();
  const newer = await openDB('throughline-stories', 99);
  await becomes(state, 'not-saved');
  expect(view.getState().keeping).toEqual({ type: 'not-saved', fault: 'newer' });
  expect(view.getState().notice).toEqual({ type: 'not-kept', fault: 'newer' });
  type('Later');
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect((await newer.get('stories', 'key'))?.title).toMatchObject({ en: 'Mine' });
  expect(state()).toBe('not-saved');
  newer.close();
});

test('4: the first edit of a story says that it is not stored, where that was known before and a reader may have missed it', async () => {
  (await openDB('throughline-stories', 99)).close();
  const { type, state, view, stop } = startTab('key', asOpened(structuredClone(smallStory)));
  afterTest(stop);
  await becomes(state, 'not-saved');
  view.set({ notice: undefined });
  type('Mine');
  expect(view.getState().notice).toEqual({ type: 'not-kept', fault: 'newer' });
  view.set({ notice: undefined });
  type('Mine, too');
  expect(view.getState().notice).toBeUndefined();
});

test('5: a story that a newer version has stored under the key is neither opened nor written over, and is listed', async () => {
  const one = await tab();
  one.type('Mine');
  await one.saved();
  await withDatabase(async (database) => {
    const stored = await database.get('stories', 'key');
    await database.put('stories', { ...stored, version: 99, news: true });
  });
  one.type('Later');
  await becomes(one.state, 'not-saved');
  expect(one.view.getState().keeping).toEqual({ type: 'not-saved', fault: 'newer' });
  expect(await keptStory('key')).toBeUndefined();
  expect((await listed()).map(({ key, fault }) => [key, fault])).toEqual([['key', 'newer']]);
  expect(await withDatabase((database) => database.get('stories', 'key'))).toMatchObject({
    version: 99,
    news: true,
    title: { en: 'Mine' },
  });
});

test('6: the last moment before a tab is closed or hidden is stored', async () => {
  for (const goes of ['leave', 'hide'] as const) {
    const one = await tab(goes);
    await one.saved();
    one.type(`Right before ${goes}`);
    one[goes]();
    await isKept(`Right before ${goes}`, goes);
  }
});

test('8: a tab that is come back to shows what is stored last, not what it had', async () => {
  const [first, second] = [await tab(), await tab()];
  await becomes(second.state, 'elsewhere');
  first.type('Newest');
  await becomes(second.title, 'Newest');
});

test.for([
  ['quota', 'QuotaExceededError', 'full'],
  ['abort', 'AbortError', 'failed'],
  ['corruption', 'UnknownError', 'damaged'],
] as const)(
  '9, 14: %s is shown at once, the story stays open, and it is stored when that is over',
  async ([, name, fault]) => {
    const { type, state, view, title, asks, saved } = await tab();
    await saved();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', name);
    });
    type('Not stored');
    await becomes(state, 'not-saved');
    expect(view.getState().notice).toEqual({ type: 'not-kept', fault });
    expect([title(), asks()]).toEqual(['Not stored', true]);
    put.mockRestore();
    type('Stored');
    await saved();
    expect([await kept(), view.getState().notice, asks()]).toEqual(['Stored', undefined, false]);
  },
);

test.for(['never answers', 'is not there', 'refuses'] as const)(
  '9: a database that %s is told within a second',
  async (how) => {
    expect(PACE.silent).toBeLessThan(1000);
    vi.stubGlobal(
      'indexedDB',
      how === 'is not there'
        ? undefined
        : {
            open: () => {
              if (how === 'refuses') throw new DOMException('', 'SecurityError');
              return new IDBOpenDBRequest();
            },
          },
    );
    const one = startTab('key', asOpened(structuredClone(smallStory)));
    afterTest(one.stop);
    one.type('Typed');
    await becomes(one.state, 'not-saved');
    expect(one.view.getState().keeping).toEqual({
      type: 'not-saved',
      fault: how === 'never answers' ? 'silent' : 'absent',
    });
    one.type('Typed on');
    // Of the next edit it is told as well.
    expect(one.state()).toBe('saving');
    await becomes(one.state, 'not-saved');
    expect(one.title()).toBe('Typed on');
  },
);

test('9: while the page is at work on what is to be stored, the browser is not said to be silent', async () => {
  vi.stubGlobal('indexedDB', { open: () => new IDBOpenDBRequest() });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  afterTest(async () => {
    vi.useRealTimers();
  });
  let finish = () => {};
  const work = preparing(
    new Promise<void>((resolve) => {
      finish = resolve;
    }),
  );
  const one = startTab('key', asOpened(structuredClone(smallStory)));
  afterTest(one.stop);
  one.type('Typed');
  await vi.advanceTimersByTimeAsync(3 * PACE.silent);
  expect(one.state()).not.toBe('not-saved');
  finish();
  await work;
  await vi.advanceTimersByTimeAsync(2 * PACE.silent);
  expect(one.state()).toBe('not-saved');
});

test('9: a database that is late is no alarm: what was told of an edit stays', async () => {
  let request: IDBOpenDBRequest | undefined;
  vi.stubGlobal('indexedDB', {
    open: () => {
      request = new IDBOpenDBRequest();
      return request;
    },
  });
  const one = startTab('key', asOpened(structuredClone(smallStory)));
  afterTest(one.stop);
  one.type('Typed');
  await becomes(() => request !== undefined, true);
  one.view.set({ notice: { type: 'copied' } });
  await becomes(one.state, 'not-saved');
  expect(one.view.getState().notice).toEqual({ type: 'copied' });
  await becomes(() => one.view.getState().notice, { type: 'not-kept', fault: 'silent' });
});

test('10: a database that was emptied is no first visit: what was in it is told', async () => {
  const one = await tab();
  one.type('My only draft');
  await one.saved();
  one.stop();
  await isFree();
  await withDatabase((database) => database.clear('stories'));
  const later = await tab('another');
  await becomes(
    () => later.view.getState().lost?.map(({ key, title }) => [key, title]),
    [['key', 'My only draft']],
  );
});

/** Stores a story that was typed, and changes what is stored of it. */
async function storeDamaged(damage: object): Promise<void> {
  const one = await tab();
  one.type('Mine');
  await one.saved();
  await one.stop();
  await withDatabase(async (database) => {
    const stored = await database.get('stories', 'key');
    await database.put('stories', { ...stored, ...damage });
  });
}

test.for([
  { text: 5 },
  { text: '{ "format": "throughline"' },
  { edits: [null, 5], whole: undefined },
  { edits: [{ does: 'replace', story: {} }], whole: {} },
])(
  '10: of a story that the address asks for and that is stored as %j, it is said that this is damaged',
  async (damage) => {
    await storeDamaged(damage);
    expect(await keptStory('key')).toBeUndefined();
    const view = createView({ ...opened(smallStory), notice: { type: 'unknown-own', key: 'key' } });
    const page = Object.assign(new EventTarget(), { visibilityState: 'visible' as const });
    afterTest(keepDocuments(view, { window: new EventTarget(), document: page }));
    await becomes(() => view.getState().notice, { type: 'damaged-own' });
  },
);

test('10: of a story whose edits are damaged, what it has become is there', async () => {
  await storeDamaged({ edits: [null, 5] });
  const kept = await keptStory('key');
  expect([kept?.whole.title.en, kept?.edits.length]).toEqual(['Mine', 1]);
});

test('10: a story that is open while the database is emptied is stored again as a whole', async () => {
  const one = await tab();
  one.type('Mine');
  await one.saved();
  await withDatabase((database) => database.clear('stories'));
  one.type('Still mine');
  await one.saved();
  expect((await keptStory('key'))?.past.map(({ whole }) => whole.title.en)).toEqual([
    'A small story',
    'Mine',
  ]);
});

test('12: each version opens as what it was, and a damaged one does not open', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1e12 });
  const one = await tab();
  await one.saved();
  for (let index = 1; index <= 3; index++) {
    one.type(`Draft ${index}`);
    await one.saved();
    one.type(`Draft ${index}, a moment later`);
    await one.saved();
    vi.setSystemTime(Date.now() + PACE.version);
  }
  const versions = await withDatabase((database) => versionsOf(database, 'key'));
  expect(versions.map(({ title, why }) => [title.en, why])).toEqual([
    ['Draft 2, a moment later', 'editing'],
    ['Draft 1, a moment later', 'editing'],
    ['A small story', 'editing'],
  ]);
  await withDatabase(async (database) => {
    const [latest] = versions;
    const { whole } = (await versionAt(database, latest?.id ?? 0)) ?? {};
    expect(whole).toEqual(titled('Draft 2, a moment later'));
    const stored = await database.get('versions', latest?.id ?? 0);
    stored.stored.text = stored.stored.text.replace('Draft 2', 'Draft 3');
    await database.put('versions', stored, latest?.id);
    expect(await versionAt(database, latest?.id ?? 0)).toBeUndefined();
  });
});

test('14: nothing is told as stored before the browser has said so', async () => {
  const { type, state, view, saved } = await tab();
  await saved();
  const states: unknown[] = [];
  view.subscribe(async ({ keeping }) => {
    states.push(keeping?.type);
  });
  type('Typed');
  expect(state()).toBe('saving');
  const storedWhenSaid = new Promise((resolve) => {
    const end = view.subscribe(({ keeping }) => {
      if (keeping?.type !== 'saved') return;
      end();
      resolve(kept());
    });
  });
  expect(await storedWhenSaid).toBe('Typed');
});

test('16: what is nearly nothing does not take the place of much without a version of that', async () => {
  const one = await tab();
  await one.saved();
  one.type('All of it');
  const { whole } = one.view.getState();
  const [scene] = whole.scenes;
  const less = {
    ...whole,
    scenes: [{ ...scene, changes: [] }],
    relations: [],
    acts: [],
  } as unknown as WholeStory;
  one.view.apply(write({ text: 'Nearly nothing', story: less }, false));
  await one.saved();
  const versions = await withDatabase((database) => versionsOf(database, 'key'));
  expect(versions.map(({ title }) => title.en)).toContain('A small story');
  expect(versions.length).toBeGreaterThan(0);
});

test('17: what an earlier version has stored is unchanged when the database cannot be brought up to date', async () => {
  const old: Partial<Stored> = {
    key: 'key',
    title: { en: 'Old' },
    text: writeThroughline(smallStory),
    edits: [],
    at: 1,
  };
  const before = await openDB('throughline-stories', 2, {
    upgrade: (fresh) => {
      fresh.createObjectStore('stories', { keyPath: 'key' }).createIndex('at', 'at');
      fresh.createObjectStore('texts');
    },
  });
  await before.put('stories', old);
  before.close();
  const create = vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(() => {
    throw new DOMException('', 'UnknownError');
  });
  const one = startTab('other', asOpened(structuredClone(smallStory)));
  afterTest(one.stop);
  one.type('Typed');
  await becomes(one.state, 'not-saved');
  create.mockRestore();
  const after = await openDB('throughline-stories', 2);
  expect(await after.get('stories', 'key')).toEqual(old);
  after.close();
});

test('17: what an earlier version has stored stays as a version when it is edited', async () => {
  const old = { key: 'key', title: { en: 'Old' }, text: writeThroughline(smallStory), edits: [], at: 1 };
  await withDatabase((database) => database.put('stories', old));
  const one = await tab();
  one.type('New');
  await one.saved();
  await withDatabase(async (database) => {
    const upgraded = (await versionsOf(database, 'key')).filter(({ why }) => why === 'upgrade');
    expect(upgraded).toHaveLength(1);
    expect((await database.get('versions', upgraded[0]?.id ?? 0)).stored).toEqual(old);
  });
});

test('18: another story never takes the place of what is open: it stays under its key with its edits, which can be undone', async () => {
  const one = await tab();
  await one.saved();
  one.type('Mine');
  one.view.apply(openStory(titled('A sample')));
  await isKept('Mine');
  const document = await keptStory('key');
  const again = startTab('key', document ?? asOpened(structuredClone(smallStory)));
  afterTest(again.stop);
  again.view.apply(undo());
  await again.saved();
  expect(await kept()).toBe('A small story');
});

test('19: a text of which half cannot be read is stored as it was typed', async () => {
  const one = await tab();
  const text = 'Small\nAuthor: half a head\n\n## One\nThis is no line that says anything, and it stays.\n';
  one.view.apply((state) => write({ text, story: state.whole }, false)(state));
  await one.saved();
  const last = (await keptStory('key'))?.edits.at(-1);
  expect(last).toMatchObject({ does: 'replace', text: sharedText(text) });
});

test('20: a tab that has an old state never writes it over what another has stored', async () => {
  const one = await tab();
  await one.saved();
  await otherTab('From elsewhere', 9);
  one.type('From a stale panel');
  await becomes(() => one.view.getState().notice, { type: 'kept-beside' });
  const beside = one.view.getState().own ?? '';
  expect(beside).not.toBe('key');
  await one.saved();
  expect([await kept(), await kept(beside)]).toEqual(['From elsewhere', 'From a stale panel']);
});

test('a story is remembered apart from the database, once it is stored', async () => {
  const one = await tab();
  expect(crumbs()).toEqual([]);
  await one.saved();
  expect(crumbs().map(({ key, title }) => [key, title])).toEqual([['key', 'A small story']]);
});

test('what is stored is refused where another tab has stored since it was read', async () => {
  await withDatabase(async (database) => {
    const make = (rev: number, by: string) =>
      storedOf(asOpened(structuredClone(smallStory)), { key: 'key', rev, by, at: 1 });
    expect(await store(database, make(1, 'one'), { before: undefined })).toBe(true);
    expect(await store(database, make(2, 'two'), { before: 1 })).toBe(true);
    expect(await store(database, make(2, 'one'), { before: 1 })).toBe(false);
  });
});
