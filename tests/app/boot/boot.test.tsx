import { act, screen, waitFor } from '@testing-library/react';
import type { Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { firstScreen } from '../../../src/app/boot/firstScreen.ts';
import { loadPreferences, savePreferences } from '../../../src/app/boot/preferences.ts';
import { type Preloaded, preload } from '../../../src/app/boot/preload.ts';
import { DEFAULT_STORY, fetchStory } from '../../../src/app/boot/shippedStories.ts';
import { mount } from '../../../src/app/mount.tsx';
import { readStory } from '../../../src/formats/formats.ts';
import { layOut } from '../../../src/layout/layOut.ts';
import type { Room } from '../../../src/layout/types.ts';
import { footprintsOf } from '../../../src/picture/marks/people/footprint.ts';
import { FOOT } from '../../../src/stage/stageRoom.ts';
import { asOpened } from '../../../src/view/asOpened.ts';
import { fakeWorkers } from '../../stage/workers/fakeWorker.ts';
import { smallStory } from '../../story/cast.ts';
import { modalDialogs } from '../page.ts';
import { words } from '../testApp.tsx';

const roots = vi.hoisted((): Root[] => []);
vi.mock('react-dom/client', async (original) => {
  const client = await original<typeof import('react-dom/client')>();
  const createRoot: typeof client.createRoot = (...page) => {
    const root = client.createRoot(...page);
    roots.push(root);
    return root;
  };
  return { ...client, createRoot };
});

const ROOM: Room = { width: 960, height: 560 };
const layout = layOut(smallStory, footprintsOf(smallStory, ROOM), { room: ROOM });

beforeEach(() => {
  modalDialogs();
  fakeWorkers();
  localStorage.clear();
  history.replaceState(null, '', '/');
  document.body.innerHTML = '<div id="app"></div>';
  Object.assign(document, { fonts: { load: async () => [] } });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('fetch', async () => ({
    ok: true,
    json: async () => smallStory,
  }));
});
afterEach(() => {
  // An app that is left would render what still comes, without a page.
  act(() => {
    for (const root of roots.splice(0)) root.unmount();
  });
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** A stage of that room. */
const STAGE = { width: ROOM.width, height: ROOM.height + FOOT, row: 0 };

const preloaded = (parts: Partial<Preloaded> = {}): Preloaded => ({
  language: 'en',
  words,
  wordsLoaded: Promise.resolve(),
  fonts: Promise.resolve(),
  story: Promise.resolve({ document: asOpened(smallStory) }),
  screen: { stage: undefined, show: async () => {} },
  layout: undefined,
  ...parts,
});

test.for([
  ['network.csv', 'source,target\nAnn,Ben\n', 'network · Throughline'],
  ['numbered.csv', 'source,target,scene\nAnn,Ben,1\nAnn,Ben,2\n', 'Scene 1 · numbered · Throughline'],
] as const)(
  'the title of the page names a scene once, and none of a network: %s',
  async ([file, text, title]) => {
    const { story } = readStory(new TextEncoder().encode(text), file);
    await act(() => mount(preloaded({ story: Promise.resolve({ document: asOpened(story) }) })));
    await waitFor(() => expect(document.title).toBe(title));
  },
);

test('the page shows the story that the address asks for, and its title', async () => {
  history.replaceState(null, '', '/?story=small&scene=3');
  await act(() => mount(preloaded()));
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('A small story');
  await waitFor(() => expect(document.title).toBe('3. Quay · A small story · Throughline'));
  expect(document.documentElement.lang).toBe('en');
  expect(screen.getByRole('slider', { name: 'Scene' }).getAttribute('aria-valuetext')).toBe(
    'Scene 3 of 4: Quay',
  );
});

test('an address of an unknown story shows another one and says so', async () => {
  history.replaceState(null, '', '/?story=lost&scene=3');
  const unknown = { type: 'unknown-story', id: 'lost' } as const;
  const story = Promise.resolve({ document: asOpened(smallStory), unknown });
  await act(() => mount(preloaded({ story })));
  expect(
    (await screen.findByText(/^The link asks for a story “lost”, which isn’t here\./)).closest(
      '[role=alert]',
    ),
  ).not.toBeNull();
  expect(screen.getByRole('slider', { name: 'Scene' }).getAttribute('aria-valuetext')).toBe(
    'Scene 1 of 4: Market',
  );
});

test.for([
  ['en', 'The story couldn’t be loaded. Check your connection and reload the page.', 'Try again'],
  [
    'de',
    'Die Geschichte konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und laden Sie die Seite neu.',
    'Erneut versuchen',
  ],
] as const)('a page without a story says what to do (%s)', async ([language, sentence, again]) => {
  const story = Promise.reject(new Error('404 Not Found'));
  await act(() => mount(preloaded({ language, story })));
  expect(screen.getByRole('alert').textContent).toBe(`Throughline${sentence}Error: 404 Not Found${again}`);
});

test('until the story is there the page says that it is waiting, and a story that has no answer is asked for again', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  document.body.insertAdjacentHTML('beforeend', '<div id="late">Still loading</div>');
  let answers = false;
  vi.stubGlobal('fetch', async () => {
    if (!answers) throw new TypeError('Failed to fetch');
    return { ok: true, json: async () => smallStory };
  });
  const begun = preload();
  const mounted = mount({ ...begun, words, screen: preloaded().screen, layout: undefined });
  await vi.advanceTimersByTimeAsync(3000);
  expect(document.getElementById('late')?.textContent).toBe('Still loading');
  answers = true;
  await vi.advanceTimersByTimeAsync(60_000);
  vi.useRealTimers();
  await act(() => mounted);
  expect(document.getElementById('late')).toBeNull();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('A small story');
});

test('the layout that was begun before the app is used for what a new visit shows', async () => {
  const workers = fakeWorkers();
  const worker = new Worker('');
  const begun = () => ({ stage: STAGE, layout: Promise.resolve(layout), spare: { worker } });
  await act(() => mount(preloaded({ layout: begun() })));
  await waitFor(() => expect(screen.getByTestId('stage').dataset.layout).toBe('final'));
  expect(workers.flatMap(({ received }) => received)).toEqual([]);
});

test('an address that changes what the layout depends on has one of its own', async () => {
  const workers = fakeWorkers();
  history.replaceState(null, '', '/?story=small&still=2');
  const begun = { stage: STAGE, layout: Promise.resolve(layout), spare: {} };
  await act(() => mount(preloaded({ layout: begun })));
  await waitFor(() =>
    expect(workers.flatMap(({ received }) => received)).toMatchObject([{ options: { continuity: 2 } }]),
  );
  expect(screen.queryByTestId('stage')).toBeNull();
});

test('a story that cannot be fetched is an error with the reason', async () => {
  vi.stubGlobal('fetch', async () => ({ ok: false, status: 404, statusText: 'Not Found' }));
  await expect(fetchStory(DEFAULT_STORY)).rejects.toThrow('404 Not Found');
});

test('the language is that of the address, else the one chosen before, else the browser’s', () => {
  const languages = vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['fr-FR', 'de-AT', 'en']);
  expect(preload().language).toBe('de');
  languages.mockReturnValue(['fr']);
  expect(preload().language).toBe('en');
  savePreferences({ language: 'de' });
  expect(preload().language).toBe('de');
  history.replaceState(null, '', '/?lang=en');
  expect(preload().language).toBe('en');
  languages.mockRestore();
});

test('preferences are stored one by one, and what is not one is ignored', () => {
  expect(loadPreferences()).toEqual({ language: undefined, theme: undefined, singleKeys: undefined });
  savePreferences({ theme: 'dark' });
  savePreferences({ singleKeys: false });
  expect(loadPreferences()).toEqual({ language: undefined, theme: 'dark', singleKeys: false });
  localStorage.throughline = '{"language":"fr","theme":7,"singleKeys":"no"}';
  expect(loadPreferences()).toEqual({ language: undefined, theme: undefined, singleKeys: undefined });
  localStorage.throughline = 'not JSON';
  expect(loadPreferences()).toEqual({});
});

test('a browser that stores nothing has no preferences', () => {
  vi.stubGlobal('localStorage', undefined);
  savePreferences({ theme: 'dark' });
  expect(loadPreferences()).toEqual({});
});

/** The page as it is built: a template with the first screen of each language. */
function builtPage() {
  const screenIn = (language: string) =>
    `<template data-language="${language}"><div><figure data-stage></figure><details></details><p data-style="color: red">${language}</p></div></template>`;
  document.body.innerHTML = `<div id="app"></div>${screenIn('en')}${screenIn('de')}`;
}
const first = () => document.querySelector<HTMLElement>('#app > div');
const noFonts = Promise.resolve();

test('a new visit shows the prerendered first screen in its language, with the legend as the reader left it', async () => {
  builtPage();
  savePreferences({ legend: true });
  await firstScreen('de').show(noFonts);
  expect(first()?.textContent).toBe('de');
  expect(first()?.querySelector('p')?.style.color).toBe('red');
  expect(first()?.querySelector('details')?.open).toBe(true);
  expect([first()?.inert, first()?.style.visibility]).toEqual([true, '']);
  expect(document.querySelector('template')).toBeNull();
  expect([document.documentElement.lang, document.documentElement.dataset.theme]).toEqual(['de', 'light']);
});

test('the first screen says how large the stage is, before anything is shown', () => {
  builtPage();
  const widths = vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1051);
  const heights = vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(705);
  expect(firstScreen('en').stage).toEqual({ width: 1051, height: 705, row: 0 });
  expect(document.querySelector('figure')).toBeNull();
  widths.mockRestore();
  heights.mockRestore();
});

test('a visit by a link waits for the app', async () => {
  builtPage();
  history.replaceState(null, '', '/?story=small');
  await firstScreen('en').show(noFonts);
  expect(first()).toBeNull();
  expect(document.querySelector('template')).toBeNull();
});

test('a page that was built without first screens has none', () => {
  expect(firstScreen('en').stage).toBeUndefined();
});
