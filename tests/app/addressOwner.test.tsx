import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startAddress } from '../../src/app/addressOwner.ts';
import { preload } from '../../src/app/boot/preload.ts';
import { fetchStory } from '../../src/app/boot/shippedStories.ts';
import type { HistoryEntry } from '../../src/app/historyEntry.ts';
import { mergeCharacters } from '../../src/edit/mergeCharacters.ts';
import { admit } from '../../src/story/gate.ts';
import type { WholeStory } from '../../src/story/types.ts';
import { edit, undo } from '../../src/view/editing.ts';
import { createView, type ViewStore } from '../../src/view/store.ts';
import { goTo, openStory, scrubTo, select } from '../../src/view/transitions.ts';
import { smallFile } from '../story/cast.ts';
import { opened } from '../view/opened.ts';

const storyCalled = (id: string, title: string) => admit({ ...smallFile(), id, title });
const hamlet = storyCalled('hamlet', 'Hamlet');
const romeo = storyCalled('romeo-and-juliet', 'Romeo and Juliet');
const ownHamlet = storyCalled('hamlet', 'My own Hamlet');
const own = storyCalled('own', 'My own');

/** Functions that answer the requests for shipped stories, in the order of the requests. */
let answers: ((story: WholeStory) => void)[] = [];
let view: ViewStore;
let stop = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  answers = [];
  const answer = (story: WholeStory) => ({ ok: true, json: async () => story });
  vi.stubGlobal('fetch', () => new Promise((resolve) => answers.push((story) => resolve(answer(story)))));
  Object.assign(document, { fonts: { load: async () => [] } });
  history.replaceState(null, '', '/');
  sessionStorage.clear();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const shipped = async (story: WholeStory) => {
  const fetched = fetchStory(story.id);
  answers.shift()?.(story);
  return await fetched;
};
function start(story: WholeStory) {
  view = createView(opened(story));
  stop = startAddress(view, { known: true });
}
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const asked = (name: string) => new URLSearchParams(location.search).get(name);
const title = () => view.getState().whole.title.en;
/** Back or Forward to an entry of the history. */
function comeTo(address: string, entry: HistoryEntry | null = null) {
  history.replaceState(entry, '', address);
  window.dispatchEvent(new PopStateEvent('popstate'));
  return pass(0);
}
/** The current entry of the history, to go back to later. */
const here = () => [location.search, history.state as HistoryEntry] as const;

test('the address follows when the reader pauses, a new scene as a new entry of the history and a detail in place', async () => {
  start(own);
  expect([asked('story'), asked('scene')]).toEqual(['own', '1']);
  const entries = history.length;
  view.apply(goTo(3));
  await pass(249);
  expect(asked('scene')).toBe('1');
  await pass(1);
  expect(asked('scene')).toBe('4');
  expect(history.length).toBe(entries + 1);
  view.set({ theme: 'dark' });
  await pass(250);
  expect(asked('theme')).toBe('dark');
  expect(history.length).toBe(entries + 1);
});

test('while the slider moves, the address is not written', async () => {
  start(own);
  for (let time = 0; time < 3; time += 0.25) {
    view.apply(scrubTo(time));
    await pass(100);
    expect(asked('scene')).toBe('1');
  }
  await pass(250);
  expect(asked('scene')).toBe('4');
});

test('Back restores the view without a new entry', async () => {
  start(own);
  view.apply(select({ type: 'character', id: 'ben' }));
  await pass(250);
  const [address, entry] = here();
  view.apply(goTo(3));
  view.apply(select(undefined));
  await pass(250);
  const entries = history.length;
  await comeTo(address, entry);
  expect(view.getState()).toMatchObject({ scene: 0, time: 0, selection: { type: 'character', id: 'ben' } });
  await pass(1000);
  expect(location.search).toBe(address);
  expect(history.length).toBe(entries);
});

test('an address that leaves things out is completed in place', async () => {
  start(own);
  view.apply(goTo(3));
  await pass(250);
  const entries = history.length;
  await comeTo('?story=own');
  expect(view.getState().scene).toBe(0);
  expect([asked('scene'), asked('lang')]).toEqual(['1', 'en']);
  expect(history.length).toBe(entries);
});

test('a move less than 250 ms before Back is not written, even while a story is fetched', async () => {
  start(own);
  view.apply(goTo(3));
  await comeTo('?story=romeo-and-juliet&scene=2');
  await pass(1000);
  expect(location.search).toBe('?story=romeo-and-juliet&scene=2');
});

test('a story that arrives after the reader has left its entry is not opened', async () => {
  start(own);
  const [address, entry] = here();
  await comeTo('?story=romeo-and-juliet&scene=2');
  await comeTo('?story=hamlet&scene=3');
  expect(answers).toHaveLength(2);
  answers[1]?.(hamlet);
  await pass(0);
  expect([title(), view.getState().scene]).toEqual(['Hamlet', 2]);
  answers[0]?.(romeo);
  await pass(0);
  expect([title(), view.getState().scene]).toEqual(['Hamlet', 2]);
  await comeTo(address, entry);
  expect(title()).toBe('My own');
});

test('after the address is stopped, a story that arrives is not opened', async () => {
  start(own);
  await comeTo('?story=romeo-and-juliet&scene=2');
  stop();
  answers[0]?.(romeo);
  view.apply(goTo(2));
  await pass(1000);
  expect([title(), asked('scene')]).toEqual(['My own', '2']);
});

test('Back and Forward distinguish the reader’s own story from a shipped one with the same id', async () => {
  start(await shipped(hamlet));
  const before = here();
  const entries = history.length;
  view.apply(openStory(ownHamlet));
  await pass(250);
  const after = here();
  expect(history.length).toBe(entries + 1);
  await comeTo(...before);
  expect(title()).toBe('Hamlet');
  await comeTo(...after);
  expect(title()).toBe('My own Hamlet');
});

test('an edited story stays the same document: Back goes to another scene of it', async () => {
  start(await shipped(hamlet));
  const before = here();
  view.apply(goTo(2));
  await pass(250);
  view.apply(edit(mergeCharacters(hamlet, 'ben', 'cleo')));
  const { whole } = view.getState();
  await pass(250);
  await comeTo(...before);
  expect(view.getState().whole).toBe(whole);
  expect(view.getState().scene).toBe(0);
});

/** The title of the story that the page opens after a reload, if `hamlet` is what ships. */
async function afterReload() {
  const { story } = preload();
  await vi.dynamicImportSettled();
  answers.at(-1)?.(hamlet);
  return (await story).story.title.en;
}

test('after a reload the reader’s own story is still there, even if a shipped one has its id', async () => {
  start(await shipped(hamlet));
  view.apply(openStory(ownHamlet));
  await pass(1000);
  await vi.dynamicImportSettled();
  expect(await afterReload()).toBe('My own Hamlet');
});

test('after a reload a shipped story that was edited is still edited, and one whose edits were undone as it ships', async () => {
  start(await shipped(hamlet));
  view.apply(edit({ ...hamlet, title: { en: 'Edited' } }));
  await pass(1000);
  await vi.dynamicImportSettled();
  expect(await afterReload()).toBe('Edited');
  view.apply(undo());
  await pass(1000);
  expect(await afterReload()).toBe('Hamlet');
});

const storedTitle = () => JSON.parse(sessionStorage.getItem('throughline-story') ?? '{}').title?.en;

test('an edit is stored at once, so that a reload right after it loses nothing', async () => {
  start(await shipped(hamlet));
  view.apply(edit({ ...hamlet, title: { en: 'Edited' } }));
  expect(storedTitle()).toBe('Edited');
});

test('a story that was opened just before the page is left is stored', () => {
  start(own);
  view.apply(openStory(ownHamlet));
  expect(storedTitle()).toBeUndefined();
  window.dispatchEvent(new Event('pagehide'));
  expect(storedTitle()).toBe('My own Hamlet');
});

test('a link to a shipped story opens it, whatever is stored for this tab', async () => {
  start(own);
  view.apply(openStory(ownHamlet));
  await pass(1000);
  await vi.dynamicImportSettled();
  history.replaceState(null, '', '?story=hamlet&scene=1');
  expect(await afterReload()).toBe('Hamlet');
});
