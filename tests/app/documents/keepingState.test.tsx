import 'fake-indexeddb/auto';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { textOf } from '../../../src/app/author/textOf.ts';
import { crumbs, dropCrumb } from '../../../src/app/documents/crumbs.ts';
import { keptStory } from '../../../src/app/documents/documents.ts';
import KeepingState from '../../../src/app/documents/KeepingState.tsx';
import { LostStories } from '../../../src/app/documents/LostStories.tsx';
import { writeThroughline } from '../../../src/formats/throughlineWrite.ts';
import { LANGUAGES } from '../../../src/story/messages/languages.ts';
import type { Keeping } from '../../../src/view/keeping.ts';
import { smallStory } from '../../story/cast.ts';
import { opened } from '../../view/opened.ts';
import { downloads, modalDialogs, openPopover } from '../page.ts';
import { testApp } from '../testApp.tsx';

beforeEach(() => {
  modalDialogs();
  vi.stubGlobal('indexedDB', new IDBFactory());
  localStorage.clear();
});

function show(keeping: Keeping) {
  const app = testApp({ ...opened(), own: 'key', keeping });
  app.render(<KeepingState />);
  return app;
}

test('beside the title stands whether the story is stored, and while something is typed that is not read yet, that it is not', () => {
  const { view } = show({ type: 'saved' });
  screen.getByRole('button', { name: 'Saved' });
  act(() => view.set({ typing: true }));
  screen.getByRole('button', { name: 'Saving…' });
  act(() => view.set({ typing: false, keeping: { type: 'elsewhere' } }));
  screen.getByRole('button', { name: 'Open in another tab' });
  act(() => view.set({ keeping: undefined }));
  expect(screen.queryByRole('button')).toBeNull();
});

test('what is not stored can be saved as a file at once', async () => {
  const saved = downloads();
  show({ type: 'not-saved', fault: 'full' });
  const box = within(openPopover(screen.getByRole('button', { name: 'Not saved' })));
  await box.findByText(/^This browser couldn’t store the story\. Its storage is full\./);
  await userEvent.click(box.getByRole('button', { name: 'Save as a file' }));
  await vi.waitFor(() => expect(saved.map(({ name }) => name)).toEqual(['small.json']), 60_000);
  await userEvent.click(box.getByRole('button', { name: 'Save to a file' }));
  await vi.waitFor(
    () => expect(saved.map(({ name }) => name)).toEqual(['small.json', 'small.story']),
    60_000,
  );
});

test('where the browser lets no file be chosen any more since the text took long, a second press chooses one', async () => {
  const written: string[] = [];
  const handle = {
    name: 'mine.story',
    createWritable: async () => ({
      write: async (bytes: Uint8Array) => void written.push(new TextDecoder().decode(bytes)),
      close: async () => {},
    }),
    getFile: async () => ({ lastModified: 1 }),
  };
  const late = new DOMException('Must be handling a user gesture.', 'SecurityError');
  const choose = vi.fn().mockRejectedValueOnce(late).mockResolvedValue(handle);
  vi.stubGlobal('showSaveFilePicker', choose);
  const { view } = show({ type: 'saved' });
  const box = within(openPopover(screen.getByRole('button', { name: 'Saved' })));
  await userEvent.click(await box.findByRole('button', { name: 'Save to a file' }));
  await box.findByText('The text is ready now. Press “Save to a file” again to choose where to save it.');
  await userEvent.click(box.getByRole('button', { name: 'Save to a file' }));
  await vi.waitFor(
    () => expect(view.getState().notice).toEqual({ type: 'saved', file: 'mine.story' }),
    60_000,
  );
  expect(written).toEqual([textOf(view.getState())]);
  expect(box.queryByRole('alert')).toBeNull();
});

test('the stories that the browser has lost are named, with what can bring them back, until the reader has seen enough', async () => {
  dropCrumb({ key: 'key', title: 'My only draft', at: Date.UTC(2026, 10, 29, 12) });
  const lost = crumbs();
  const app = testApp({ ...opened(), lost });
  const open = vi.spyOn(app.files, 'open').mockResolvedValue();
  app.render(<LostStories lost={lost} />);
  const dialog = within(
    screen.getByRole('dialog', { name: 'Some of your stories are gone from this browser' }),
  );
  dialog.getByText('My only draft');
  const chooser = dialog.getByLabelText('Open a file', { selector: 'input' });
  const file = new File(['{}'], 'throughline-stories.json');
  await userEvent.upload(chooser, file);
  expect(open).toHaveBeenCalledWith(file, []);
  expect([app.view.getState().lost, crumbs().length]).toEqual([undefined, 1]);
  await userEvent.click(dialog.getByText('Don’t show this again'));
  expect(crumbs()).toEqual([]);
});

test('a file of stories is taken in like any file that is opened, also where some of its stories cannot be read', async () => {
  const { files, view } = testApp();
  const story = JSON.parse(writeThroughline(smallStory)) as object;
  const stories = [
    { key: 'k1', at: 1, story },
    { key: 'k2', at: 2, story: { ...story, title: { en: 'Broken' }, scenes: [] } },
    { key: '__proto__', at: 'x', story: 7 },
  ];
  const taken = JSON.stringify({ format: 'throughline-stories', version: 1, stories });
  await files.open(new File([taken], 'all.json'));
  await waitFor(() => expect(view.getState().notice).toMatchObject({ type: 'taken-in', back: 1, same: 0 }));
  const { notice } = view.getState();
  expect(notice?.type === 'taken-in' && notice.refused.map(({ title }) => title)).toEqual(['Broken', '?']);
  expect((await keptStory('k1'))?.whole).toEqual(smallStory);
  expect(view.getState().whole).toBe(smallStory);
});

test.for([
  ['is cut', '{"format":"throughline-stories","version":1,"stories":[{"key":"k1","at":1,'],
  ['has no stories', '{"format":"throughline-stories","version":1}'],
  ['is of a newer version', '{"format":"throughline-stories","version":2,"stories":[]}'],
] as const)(
  'a file of stories that %s is refused with a sentence, and what is open stays',
  async ([, text]) => {
    const { files, view } = testApp();
    await files.open(new File([text], 'all.json'));
    await waitFor(() => expect(view.getState().notice?.type).toBe('not-opened'));
    const { notice } = view.getState();
    const reason = notice?.type === 'not-opened' ? notice.reason : '';
    for (const language of LANGUAGES) expect(Object(reason)[language]).toMatch(/^[„“A-Z].*\.$/s);
    expect(view.getState().whole).toBe(smallStory);
  },
);
