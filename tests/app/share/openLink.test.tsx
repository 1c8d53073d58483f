import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startAddress } from '../../../src/app/addressOwner.ts';
import { makeMine } from '../../../src/app/author/ownCopy.ts';
import { preload } from '../../../src/app/boot/preload.ts';
import { keptStory, listed } from '../../../src/app/documents/documents.ts';
import { keepDocuments } from '../../../src/app/documents/keepDocuments.ts';
import type { HistoryEntry } from '../../../src/app/historyEntry.ts';
import type { BadLink } from '../../../src/app/share/badLink.ts';
import { fragmentOf } from '../../../src/app/share/storyLink.ts';
import { edit, undo } from '../../../src/view/editing.ts';
import { openDocument, openStory } from '../../../src/view/openSteps.ts';
import { createView, type ViewStore } from '../../../src/view/store.ts';
import { goTo } from '../../../src/view/transitions.ts';
import { smallStory } from '../../story/cast.ts';
import { opened } from '../../view/opened.ts';

const KEY = `Hamlet

## Low water
Ann
// Decide before chapter two.

## High water
Ben
When: soon
`;
const KEY_LINK = await fragmentOf(KEY);

let view: ViewStore;
let stop = () => {};
let fetched: string[] = [];

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  fetched = [];
  vi.stubGlobal('fetch', async (address: string) => {
    fetched.push(address);
    return { ok: true, json: async () => ({ ...smallStory }) };
  });
  Object.assign(document, { fonts: { load: async () => [] } });
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

/** What the page opens at an address. */
function atStart(address: string) {
  history.replaceState(null, '', address);
  return preload().story;
}
const faultAt = (address: string) =>
  atStart(address).then(
    ({ document }) => document.whole.title.en,
    (error: BadLink) => error.fault ?? error,
  );

/** Opens an address as the page does. */
async function open(address: string) {
  const { document, notice } = await atStart(address);
  view = createView({ ...opened(document.whole), ...document, notice });
  const stopKeeping = keepDocuments(view);
  const stopAddress = startAddress(view, { known: true });
  stop = () => {
    stopAddress();
    stopKeeping();
  };
}
const here = () => location.search + location.hash;
const title = () => view.getState().whole.title.en;

test('the story in a link is opened, with what was not understood of it, and no other is fetched', async () => {
  const { document, notice, own } = await atStart(`/${KEY_LINK}`);
  expect([document.whole.title.en, document.typed, own, fetched]).toEqual(['Hamlet', KEY, undefined, []]);
  expect(notice).toMatchObject({ type: 'received', remarks: [{ line: 9 }] });
});

test.for([
  ['#t1.12.0000', 'damaged'],
  [`${KEY_LINK.slice(0, -5)}`, 'damaged'],
  [`?story=link&scene=2&lang=en${KEY_LINK.slice(0, -5)}`, 'damaged'],
  ['?story=link&scene=2&lang=en', 'damaged'],
  ['?story=hamlet&scene=2#t1.12', 'damaged'],
  ['#t2.12.0000', 'newer'],
  ['#pako:eNpV', 'foreign'],
] as const)(
  'a link that ends in %s says that it is %s, and no story is fetched',
  async ([address, fault]) => {
    expect(await faultAt(`/${address}`)).toBe(fault);
    expect(fetched).toEqual([]);
  },
);

test('a text that is no story says so', async () => {
  expect(await faultAt(`/${await fragmentOf('Milk, bread.\n')}`)).toBe('no-story');
});

test('a fragment beside the name of a story is none of ours', async () => {
  expect(await faultAt('/?story=hamlet&lang=en#top')).toBe('A small story');
});

test('a story from a link stays in the address with the view, and is stored nowhere', async () => {
  await open(`/${KEY_LINK}`);
  expect(here()).toBe(`?story=link&scene=1&lang=en${KEY_LINK}`);
  view.apply(goTo(1));
  await vi.waitFor(() => expect(here()).toBe(`?story=link&scene=2&lang=en${KEY_LINK}`), 60_000);
  expect(await listed()).toEqual([]);
  // As after a reload.
  stop();
  await open(`/${here()}`);
  expect([title(), view.getState().own]).toEqual(['Hamlet', undefined]);
});

test('made mine, it keeps its title and its notes, is stored, and leaves the address', async () => {
  await open(`/${KEY_LINK}`);
  view.apply(makeMine('k3y'));
  await vi.waitFor(() => expect(here()).toBe('?story=hamlet&scene=1&lang=en&own=k3y'), 60_000);
  await vi.waitFor(async () => expect((await keptStory('k3y'))?.typed).toBe(KEY), 60_000);
  expect(title()).toBe('Hamlet');
});

test('once edited, it is the reader’s own; with the edit undone, it is the one in the link again', async () => {
  await open(`/${KEY_LINK}`);
  view.apply(edit({ ...view.getState().whole, title: { en: 'Edited' } }));
  await vi.waitFor(() => expect(location.search).toMatch(/&own=/), 60_000);
  expect(location.hash).toBe('');
  view.apply(undo());
  await vi.waitFor(() => expect(here()).toBe(`?story=link&scene=1&lang=en${KEY_LINK}`), 60_000);
});

test('Back to a story from a link finds it in the address', async () => {
  await open(`/${KEY_LINK}`);
  const [address, entry] = [here(), history.state as HistoryEntry];
  stop();
  await open('/?story=hamlet&lang=en');
  history.replaceState(entry, '', address);
  window.dispatchEvent(new PopStateEvent('popstate'));
  await vi.waitFor(() => expect(title()).toBe('Hamlet'), 60_000);
});

test('a damaged link that is put in place of another says so, and the open story stays', async () => {
  await open(`/${KEY_LINK}`);
  history.replaceState(null, '', `${here().slice(0, -5)}`);
  window.dispatchEvent(new PopStateEvent('popstate'));
  await vi.waitFor(() => expect(view.getState().notice).toMatchObject({ type: 'bad-link' }), 60_000);
  expect(title()).toBe('Hamlet');
});

test('a story that is opened afterwards leaves no fragment behind', async () => {
  await open(`/${KEY_LINK}`);
  view.apply(openStory(smallStory));
  await vi.waitFor(() => expect(here()).toMatch(/^\?story=small&scene=1&lang=en&own=\w+$/), 60_000);
  view.apply(openDocument({ ...view.getState(), past: [], future: [] }));
});
