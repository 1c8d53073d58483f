import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { shippedIds } from '../../../src/app/boot/shippedStories.ts';
import { DropTarget } from '../../../src/app/files/DropTarget.tsx';
import { Notices } from '../../../src/app/notices/Notices.tsx';
import Start from '../../../src/app/start/Start.tsx';
import { layOut } from '../../../src/layout/layOut.ts';
import { layoutToJson } from '../../../src/layout/layoutJson.ts';
import { footprintsOf } from '../../../src/picture/marks/people/footprint.ts';
import { nameAt } from '../../../src/story/sentences.ts';
import { forbidWorkers } from '../../stage/workers/fakeWorker.ts';
import { smallStory } from '../../story/cast.ts';
import { type TestApp, testApp } from '../testApp.tsx';

const layout = layOut(smallStory, footprintsOf(smallStory), { shape: 'wide' });

let app: TestApp;
beforeEach(() => {
  app = testApp();
  // Not in jsdom.
  File.prototype.arrayBuffer ??= function (this: File) {
    return new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result as ArrayBuffer);
      reader.readAsArrayBuffer(this);
    });
  };
});
afterEach(() => {
  app.playback.stop();
  app.files.stop();
  vi.unstubAllGlobals();
});

const names = () => {
  const { whole } = app.view.getState();
  return whole.characters.map(({ id }) => nameAt(whole, id, 0, 'en'));
};
const SHORT = '# The first day\nAnn\nBen\n# The second day\nAnn\nCleo\n';

test('a text that is dropped, pasted or chosen as a file becomes the story', async () => {
  forbidWorkers();
  app.render(
    <>
      <DropTarget />
      <Notices />
    </>,
  );
  const dataTransfer = { types: ['Files'], files: [new File([SHORT], 'days.txt')], getData: () => '' };
  fireEvent.dragOver(document.body, { dataTransfer });
  screen.getByText('Drop the story file to open it');
  fireEvent.drop(document.body, { dataTransfer });
  expect(screen.queryByText('Drop the story file to open it')).toBeNull();
  await waitFor(() => expect(names()).toEqual(['Ann', 'Ben', 'Cleo']));
  await screen.findByText(/days\.txt/);

  const clipboardData = { files: [], getData: () => SHORT.replaceAll('Cleo', 'Dora') };
  fireEvent.paste(document.body, { clipboardData });
  await waitFor(() => expect(names()).toEqual(['Ann', 'Ben', 'Dora']));
});

test('a text that is refused says why, leaves the story open and is kept for correction', async () => {
  forbidWorkers();
  const { rerender } = app.render(<Notices />);
  await act(() => app.files.openText('{ "format": "throughline" ', 'mine.json'));
  const alert = await screen.findByRole('alert');
  await within(alert).findByText(/mine\.json/);
  expect(names()).toEqual(['Ada', 'Ben', 'Cleo']);
  expect(app.files.draft()).toEqual({ file: 'mine.json', text: '{ "format": "throughline" ' });
  await userEvent.click(within(alert).getByRole('button', { name: 'Close' }));
  expect(app.view.getState().notice).toBeUndefined();

  vi.stubGlobal('fetch', () => Promise.reject(new Error('no connection')));
  rerender(<Start close={() => {}} />);
  const text = screen.getByRole<HTMLTextAreaElement>('textbox');
  expect(text.value).toBe('{ "format": "throughline" ');
});

test('the start screen opens a sample, as it is or changed, and copies it', async () => {
  forbidWorkers();
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no connection')));
  const user = userEvent.setup();
  const close = vi.fn();
  app.render(<Start close={close} />);
  const text = screen.getByRole<HTMLTextAreaElement>('textbox');
  expect(text.value).toMatch(/^The lost book\n/);
  await user.click(screen.getByRole('button', { name: 'Screenplay' }));
  expect(text.value).toMatch(/^Title: The lost book\n/);
  fireEvent.change(text, { target: { value: `${text.value}\nDORA\nWait for me.\n` } });
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await navigator.clipboard.readText()).toBe(text.value);
  await user.click(screen.getByRole('button', { name: 'Open this text' }));
  expect(close).toHaveBeenCalledOnce();
  await waitFor(() => expect(names()).toEqual(['ANN', 'BEN', 'CLEO', 'DORA']));
});

test('of the shipped stories, each can be opened that could be fetched', async () => {
  const [first, ...rest] = shippedIds();
  const fetched = { story: { ...smallStory, id: first }, layouts: [layoutToJson(layout)] };
  vi.stubGlobal('fetch', async (address: string) => {
    if (!address.includes(first as string)) throw new Error('no connection');
    return { ok: true, json: async () => structuredClone(fetched) };
  });
  const close = vi.fn();
  app.render(<Start close={close} />);
  const story = await screen.findByRole('button', { name: 'A small story' });
  screen.getByText(/^4 scenes, 3 /);
  expect(screen.getAllByText(/could not be loaded/)).toHaveLength(rest.length);
  await userEvent.click(story);
  expect(close).toHaveBeenCalledOnce();
  expect(app.view.getState()).toMatchObject({ whole: { id: first }, layout: { type: 'ready' } });
});

test('of two names that look alike, one click makes one character, and undo parts them', async () => {
  forbidWorkers();
  app.render(<Notices />);
  await act(() =>
    app.files.openText('# One\nElizabeth\nDarcy\n# Two\nElizabeth\n# Three\nElisabeth\nDarcy\n', 'pride.txt'),
  );
  const merge = await screen.findByRole('button', { name: /^Make “.*” one with “.*”$/ });
  await userEvent.click(merge);
  expect(app.view.getState().whole.characters).toHaveLength(2);
  screen.getByText(/is now one with/);
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(names().toSorted()).toEqual(['Darcy', 'Elisabeth', 'Elizabeth']);
});

test('a message of success goes by itself, and one of failure stays', async () => {
  app.render(<Notices />);
  act(() => app.view.set({ notice: { type: 'copied' } }));
  await screen.findByRole('button', { name: 'Close' });
  vi.useFakeTimers();
  act(() => app.view.set({ notice: { type: 'saved', file: 'a.svg' } }));
  act(() => void vi.advanceTimersByTime(6000));
  expect(app.view.getState().notice).toBeUndefined();
  act(() => app.view.set({ notice: { type: 'not-exported', reason: 'no room.' } }));
  act(() => void vi.advanceTimersByTime(60_000));
  expect(app.view.getState().notice).toEqual({ type: 'not-exported', reason: 'no room.' });
  vi.useRealTimers();
});
