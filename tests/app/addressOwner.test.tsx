import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startAddress } from '../../src/app/addressOwner.ts';
import { preload } from '../../src/app/boot/preload.ts';
import { fetchStory } from '../../src/app/boot/shippedStories.ts';
import { keptStory } from '../../src/app/documents/documents.ts';
import { keepDocuments } from '../../src/app/documents/keepDocuments.ts';
import type { HistoryEntry } from '../../src/app/historyEntry.ts';
import { mergeCharacters } from '../../src/edit/mergeCharacters.ts';
import { admit } from '../../src/story/gate.ts';
import type { WholeStory } from '../../src/story/types.ts';
import { edit, undo } from '../../src/view/editing.ts';
import { openStory } from '../../src/view/openSteps.ts';
import { createView, type ViewStore } from '../../src/view/store.ts';
import { goTo, scrubTo, select } from '../../src/view/transitions.ts';
import { smallFile } from '../story/cast.ts';
import { opened } from '../view/opened.ts';
import { keep } from './documents/keep.ts';

const storyCalled = (id: string, title: string) => admit({ ...smallFile(), id, title });
const hamlet = storyCalled('hamlet', 'Hamlet');
const romeo = storyCalled('romeo-and-juliet', 'Romeo and Juliet');
const ownHamlet = storyCalled('hamlet', 'My own Hamlet');
const own = storyCalled('own', 'My own');

/** Functions that answer the requests for shipped stories, in the order of the requests. */
let answers: ((story: WholeStory) => void)[] = [];
let fetched: string[] = [];
let view: ViewStore;
let stop = () => {};

beforeEach(() => {
  // Not those that the database waits with.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
  vi.stubGlobal('indexedDB', new IDBFactory());
  answers = [];
  fetched = [];
  const answer = (story: WholeStory) => ({ ok: true, json: async () => story });
  vi.stubGlobal('fetch', (address: string) => {
    fetched.push(address);
    return new Promise((resolve) => answers.push((story) => resolve(answer(story))));
  });
  Object.assign(document, { fonts: { load: async () => [] } });
  history.replaceState(null, '', '/');
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
function start(story: WholeStory, madeFrom?: string) {
  view = createView(opened(story));
  const stopKeeping = keepDocuments(view);
  const stopAddress = startAddress(view, { known: true, madeFrom });
  stop = () => {
    stopAddress();
    stopKeeping();
  };
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

test('a reader who goes back before the address is followed is shown what the address asks for', async () => {
  const madeFrom = location.href;
  history.replaceState(null, '', '?story=own&scene=3');
  start(own, madeFrom);
  await pass(0);
  expect([view.getState().scene, asked('scene')]).toEqual([2, '3']);
});

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

test('where a reader went before the address is followed is a new entry, from which Back leads to where they began', async () => {
  const entries = history.length;
  view = createView(opened(own));
  view.apply(goTo(2));
  stop = startAddress(view, { known: true });
  expect(asked('scene')).toBe('3');
  expect(history.length).toBe(entries + 1);
  history.back();
  await vi.waitFor(() => expect(asked('scene')).toBe('1'), 60_000);
  await vi.waitFor(() => expect(view.getState().scene).toBe(0), 60_000);
});

test.for(['always', 'for a while'] as const)(
  'a browser that refuses to change the address %s ends nothing',
  async (howLong) => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    const refusals = [
      vi.spyOn(history, 'pushState').mockImplementation(refuse),
      vi.spyOn(history, 'replaceState').mockImplementation(refuse),
    ];
    start(own);
    view.apply(goTo(2));
    await pass(250);
    expect([view.getState().scene, location.search]).toEqual([2, '']);
    if (howLong === 'for a while') for (const refusal of refusals) refusal.mockRestore();
    view.apply(goTo(3));
    await pass(250);
    expect([view.getState().scene, asked('scene')]).toEqual([3, howLong === 'always' ? null : '4']);
    for (const refusal of refusals) refusal.mockRestore();
  },
);

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

test('what still moves while a story is fetched after Back writes no address, which would delete what Forward leads to', async () => {
  start(own);
  view.apply(goTo(3));
  await pass(250);
  const entries = history.length;
  await comeTo('?story=romeo-and-juliet&scene=2');
  view.apply(scrubTo(2.5));
  await pass(1000);
  expect([location.search, history.length]).toEqual(['?story=romeo-and-juliet&scene=2', entries]);
  answers[0]?.(romeo);
  await pass(1000);
  expect([title(), history.length]).toEqual(['Romeo and Juliet', entries]);
  view.apply(goTo(2));
  await pass(250);
  expect(asked('scene')).toBe('3');
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

/** What the page opens after a reload, if `hamlet` is what ships: the title, and what the notice says is missing. */
async function afterReload() {
  const first = preload().story;
  let answered: Awaited<typeof first> | undefined;
  void first.then((story) => {
    answered = story;
  });
  await vi.waitFor(() => {
    answers.shift()?.(hamlet);
    expect(answered).toBeDefined();
  }, 60_000);
  return [answered?.document.whole.title.en, answered?.unknown?.type];
}
/** Waits until the browser has stored the story under the key in the address, with this many edits. */
const stored = (edits: number) =>
  vi.waitFor(async () => expect((await keptStory(asked('own') ?? ''))?.edits).toHaveLength(edits), 60_000);

test('after a reload the reader’s own story is still there, even if a shipped one has its id', async () => {
  start(await shipped(hamlet));
  view.apply(openStory(ownHamlet));
  await pass(1000);
  await stored(0);
  expect(await afterReload()).toEqual(['My own Hamlet', undefined]);
});

test('two stories of one id that the reader opens are both kept, and Back after a reload finds the first', async () => {
  start(await shipped(hamlet));
  view.apply(openStory(ownHamlet));
  await pass(1000);
  await stored(0);
  const before = here();
  view.apply(openStory(storyCalled('hamlet', 'Another Hamlet')));
  await pass(1000);
  await stored(0);
  stop();
  start(await shipped(hamlet));
  await comeTo(...before);
  await vi.waitFor(() => expect(title()).toBe('My own Hamlet'), 60_000);
});

test('a link to the reader’s own story never opens a shipped one of the same id in its place', async () => {
  history.replaceState(null, '', '?story=hamlet&scene=1&own=elsewhere');
  expect(await afterReload()).toEqual(['Hamlet', 'unknown-own']);
  expect(fetched.map((address) => address.includes('hamlet'))).toEqual([false]);
});

test('Back to a story of the reader’s that is not kept any more says so', async () => {
  start(await shipped(hamlet));
  await comeTo('?story=hamlet&scene=1&own=elsewhere');
  await vi.waitFor(
    () => expect(view.getState().notice).toEqual({ type: 'unknown-own', key: 'elsewhere' }),
    60_000,
  );
  expect(title()).toBe('Hamlet');
});

test('after a reload a shipped story that was edited is still edited and the edits can be undone; without them it is as it ships', async () => {
  start(await shipped(hamlet));
  view.apply(edit({ ...hamlet, title: { en: 'Edited' } }));
  await pass(1000);
  await stored(1);
  expect(await afterReload()).toEqual(['Edited', undefined]);
  expect((await keptStory(asked('own') ?? ''))?.past.map(({ whole }) => whole.title.en)).toEqual(['Hamlet']);
  view.apply(undo());
  await pass(1000);
  expect(asked('own')).toBeNull();
  expect(await afterReload()).toEqual(['Hamlet', undefined]);
});

test('an edit of what another tab has edited is stored beside it', async () => {
  start(await shipped(hamlet));
  view.apply(openStory(ownHamlet));
  await pass(1000);
  await stored(0);
  const key = asked('own') ?? '';
  const other = { does: 'replace', story: storyCalled('hamlet', 'From the other tab') } as const;
  await keep(key, { original: (await keptStory(key))?.original ?? ownHamlet, edits: [other] }, 'other');
  view.apply(edit(storyCalled('hamlet', 'From this tab')));
  await vi.waitFor(() => expect(view.getState().own).not.toBe(key), 60_000);
  await pass(1000);
  await stored(1);
  const titles = [key, asked('own') ?? ''].map(async (one) => (await keptStory(one))?.whole.title.en);
  expect(await Promise.all(titles)).toEqual(['From the other tab', 'From this tab']);
});

test('a browser that stores nothing says so after an edit', async () => {
  vi.stubGlobal('indexedDB', undefined);
  start(await shipped(hamlet));
  view.apply(edit({ ...hamlet, title: { en: 'Edited' } }));
  await vi.waitFor(
    () => expect(view.getState().notice).toEqual({ type: 'not-kept', fault: 'absent' }),
    60_000,
  );
});

test('a story that was opened just before the page is left is stored', async () => {
  start(await shipped(hamlet));
  view.apply(openStory(ownHamlet));
  window.dispatchEvent(new Event('pagehide'));
  const key = view.getState().own ?? '';
  await vi.waitFor(async () => expect((await keptStory(key))?.whole.title.en).toBe('My own Hamlet'), 60_000);
});

test('a link to a shipped story opens it, whatever is stored', async () => {
  start(await shipped(hamlet));
  view.apply(openStory(ownHamlet));
  await pass(1000);
  await stored(0);
  history.replaceState(null, '', '?story=hamlet&scene=1');
  expect(await afterReload()).toEqual(['Hamlet', undefined]);
});
