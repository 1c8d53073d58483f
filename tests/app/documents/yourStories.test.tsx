import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { textOf } from '../../../src/app/author/textOf.ts';
import { withDatabase } from '../../../src/app/documents/database.ts';
import { keptStory, keptText } from '../../../src/app/documents/documents.ts';
import { takeIn } from '../../../src/app/documents/shelfFile.ts';
import YourStories from '../../../src/app/documents/YourStories.tsx';
import type { Edit } from '../../../src/edit/edits.ts';
import { admit } from '../../../src/story/gate.ts';
import type { StoryText } from '../../../src/story/passages/storyText.ts';
import { smallFile } from '../../story/cast.ts';
import { opened } from '../../view/opened.ts';
import { downloads, textsOf } from '../page.ts';
import { testApp } from '../testApp.tsx';
import { keep } from './keep.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  localStorage.clear();
});

const mine = (id: string) => admit({ ...smallFile(), id, title: { en: `My ${id}`, de: `Mein ${id}` } });
const renamed: Edit = { does: 'rename', character: 'ben', language: 'en', name: 'Benno' };
const SAID: StoryText = {
  passages: [{ kind: 'speech', by: ['ada'], words: 'Where is the ship?' }],
  starts: [0, 1, 1, 1, 1],
  counts: ['I.1', undefined, undefined, undefined],
};

/** Two stories: the later one is edited, and has what its script says. */
async function twoStories() {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-28T12:00:00') });
  await keep('k1', { original: mine('one') });
  vi.setSystemTime(new Date('2026-11-29T12:00:00'));
  await keep('k2', { original: mine('two'), edits: [renamed], text: SAID });
  vi.useRealTimers();
}
function show(state = opened()) {
  const app = testApp(state);
  const close = vi.fn();
  app.render(<YourStories close={close} />);
  return { ...app, close };
}
const section = () => within(screen.getByRole('region', { name: 'Your stories' }));
const list = () => section().getByRole('list', { name: 'Your stories' });
const lines = () => textsOf([...list().children]);
const press = async (name: string) => userEvent.click(await section().findByRole('button', { name }));

test('the stories of the reader are listed, the latest first, and opened under their key with their edits', async () => {
  await twoStories();
  const { view, close } = show();
  await waitFor(() => expect(lines()).toEqual(['My twoNov 29, 2026 · 1 change', 'My oneNov 28, 2026']));
  await press('My two');
  await waitFor(() => expect(close).toHaveBeenCalledOnce());
  expect(view.getState()).toMatchObject({ own: 'k2', edits: [renamed] });
  expect(view.getState().whole.characters[1]?.name).toEqual({ en: 'Benno' });
  expect(lines()[0]).toBe('My twoNov 29, 2026 · 1 change · open now');
});

test('a new story is the reader’s own, and opens with its text', async () => {
  for (const language of ['en', 'de'] as const) {
    const { view, close } = show({ ...opened(), language });
    await userEvent.click(
      screen.getAllByRole('button', { name: /New story|Neue Geschichte/ }).at(-1) as HTMLElement,
    );
    const { own, editing, whole, edits, past } = view.getState();
    expect(own).toMatch(/^[a-z0-9]{10}$/);
    expect({ editing, edits, past }).toEqual({ editing: true, edits: [], past: [] });
    expect([whole.languages, whole.scenes.length, whole.characters.length]).toEqual([[language], 1, 1]);
    expect(close).toHaveBeenCalledOnce();
  }
});

test('a story is renamed, in the language in which it is shown, and its other title stays', async () => {
  await twoStories();
  show();
  await press('Rename: My one');
  const field = section().getByRole('textbox', { name: 'New title' });
  await userEvent.clear(field);
  await userEvent.type(field, '  The  lighthouse {Enter}');
  await waitFor(() => expect(lines()[1]).toBe('The lighthouseNov 28, 2026 · 1 change'));
  const document = await keptStory('k1');
  expect(document?.whole.title).toEqual({ en: 'The lighthouse', de: 'Mein one' });
  expect(document?.past.map(({ whole }) => whole.title.en)).toEqual(['My one']);
  // Escape changes nothing.
  await press('Rename: The lighthouse');
  await userEvent.type(section().getByRole('textbox', { name: 'New title' }), 'x{Escape}');
  expect(lines()[1]).toBe('The lighthouseNov 28, 2026 · 1 change');
});

test('the story that is open is renamed on the spot, which can be undone', async () => {
  await twoStories();
  const document = await keptStory('k1');
  const { view } = show({ ...opened(document?.whole), ...document, own: 'k1' });
  await press('Rename: My one');
  await userEvent.type(section().getByRole('textbox', { name: 'New title' }), '!{Enter}');
  await waitFor(() => expect(view.getState().whole.title.en).toBe('My one!'));
  expect(view.getState().past).toHaveLength(1);
});

test('a copy has all of a story, under a key of its own', async () => {
  await twoStories();
  show();
  await press('Duplicate: My two');
  await waitFor(() => expect(lines()).toHaveLength(3));
  expect(lines()[0]).toMatch(/^My two \(copy\)/);
  const keys = await withDatabase((database) => database.getAllKeys('stories'));
  const own = String(keys.find((key) => key !== 'k1' && key !== 'k2'));
  const document = await keptStory(own);
  expect(document?.whole).toMatchObject({
    id: 'my-two-copy',
    title: { en: 'My two (copy)', de: 'Mein two (Kopie)' },
  });
  expect(document?.whole.characters[1]?.name).toEqual({ en: 'Benno' });
  expect(await keptText(own)).toEqual(SAID);
});

test('a deleted story is put back by undo, or later from those that were deleted', async () => {
  await twoStories();
  show();
  await press('Delete: My one');
  await section().findByText('“My one” deleted.');
  await waitFor(() => expect(lines()).toEqual(['My twoNov 29, 2026 · 1 change']));
  await press('Undo');
  await waitFor(() => expect(lines()).toHaveLength(2));
  await press('Delete: My one');
  await userEvent.click(await section().findByText('Deleted (1)'));
  await press('Restore: My one');
  await waitFor(() => expect(lines()).toHaveLength(2));
  expect((await keptStory('k1'))?.whole).toEqual(mine('one'));
});

test('all stories are taken away in one file, and that file brings them back', async () => {
  await twoStories();
  const before = await Promise.all(['k1', 'k2'].map(keptStory));
  const saved = downloads();
  show();
  await press('Back up all');
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]?.name).toMatch(/^throughline-stories-\d{4}-\d\d-\d\d\.json$/);
  const text = (await saved[0]?.text) ?? '';
  expect(await takeIn(text)).toEqual({ back: 0, same: 2, refused: [] });

  vi.stubGlobal('indexedDB', new IDBFactory());
  expect(await takeIn(text)).toEqual({ back: 2, same: 0, refused: [] });
  const after = await Promise.all(['k1', 'k2'].map(keptStory));
  expect(after.map((one) => one?.whole)).toEqual(before.map((one) => one?.whole));
  expect(after.map((one) => one && textOf(one))).toEqual(before.map((one) => one && textOf(one)));
  expect(await keptText('k2')).toEqual(SAID);
  expect(await takeIn(text)).toEqual({ back: 0, same: 2, refused: [] });
});

test('what cannot be opened is listed with what is wrong, can be saved as it is, and nothing writes over what is newer', async () => {
  await twoStories();
  await withDatabase(async (database) => {
    const stored = await database.get('stories', 'k1');
    await database.put('stories', { ...stored, version: 99 });
    await database.put('stories', { key: 'odd', at: 1, title: { en: 'Odd' } });
  });
  const saved = downloads();
  show();
  await waitFor(() =>
    expect(lines()).toEqual([
      'My twoNov 29, 2026 · 1 change',
      'My onestored by a newer version of Throughline; reload the page to open it',
      'Odddamaged, cannot be opened',
    ]),
  );
  await press('Save raw data: Odd');
  await waitFor(() => expect(saved.map(({ name }) => name)).toEqual(['throughline-story-odd.json']));
  expect(section().queryByRole('button', { name: 'Delete: My one' })).toBeNull();
});

test('where a story turns out to be damaged when it is opened, that is said', async () => {
  await twoStories();
  await withDatabase(async (database) => {
    const stored = await database.get('stories', 'k1');
    await database.put('stories', { ...stored, text: '{' });
  });
  const { view } = show();
  await waitFor(() => expect(lines()).toHaveLength(2));
  await press('My one');
  await section().findByText(/^“My one” couldn’t be opened\./);
  expect(view.getState().own).toBeUndefined();
});

test('where the browser stores nothing, the shelf says so and a new story can still be made', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const { view } = show();
  await section().findByText(
    /^Couldn’t read your stories from this browser\. It stores nothing for this page/,
  );
  await press('New story');
  expect(view.getState().editing).toBe(true);
});
