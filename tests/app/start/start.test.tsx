import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_STORY, shippedIds } from '../../../src/app/boot/shippedStories.ts';
import Start from '../../../src/app/start/Start.tsx';
import { StartDialog } from '../../../src/app/start/StartDialog.tsx';
import { SAMPLES } from '../../../src/app/start/samples.ts';
import { formatNames } from '../../../src/formats/formatNames.ts';
import { admit } from '../../../src/story/gate.ts';
import { wordsIn } from '../../../src/story/messages/inBoth.ts';
import { LANGUAGES } from '../../../src/story/messages/languages.ts';
import { smallFile } from '../../story/cast.ts';
import { opened } from '../../view/opened.ts';
import { modalDialogs, textsOf } from '../page.ts';
import { testApp } from '../testApp.tsx';

const storyCalled = (id: string) =>
  admit({ ...smallFile(), id, title: `The story ${id}`, about: `About ${id}.` });
/** The story whose file cannot be fetched. */
const MISSING = shippedIds().at(-1) as string;

beforeEach(() => {
  modalDialogs();
  vi.stubGlobal('fetch', async (address: string) => {
    const id = shippedIds().find((one) => address.includes(one)) as string;
    if (id === MISSING) return { ok: false, status: 404, statusText: 'Not Found' };
    return { ok: true, json: async () => storyCalled(id) };
  });
});
afterEach(() => void vi.unstubAllGlobals());

function show() {
  const app = testApp();
  const close = vi.fn();
  const { unmount } = app.render(<Start close={close} />);
  return { ...app, close, unmount };
}
const text = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the story' });

test('the stories that ship are listed, the default one first, each with its first scene', async () => {
  show();
  const headings = await screen.findAllByRole('heading', { level: 3 });
  expect(textsOf(headings)).toEqual(
    shippedIds()
      .filter((id) => id !== MISSING)
      .map((id) => `The story ${id}`),
  );
  expect(headings[0]?.textContent).toBe(`The story ${DEFAULT_STORY}`);
  const card = headings[0]?.closest('li') as HTMLElement;
  within(card).getByText(`About ${DEFAULT_STORY}.`);
  within(card).getByText('4 scenes, 3 people');
  await waitFor(() => expect(card.querySelectorAll('svg [data-character]')).toHaveLength(2));
  expect(card.querySelector('svg')?.textContent).toBe('');
});

test('a story that cannot be fetched says so, and the others are there', async () => {
  show();
  await screen.findByText('This story couldn’t be loaded. Check your connection and try again.');
});

test('a story of the shelf is opened, and is then marked as open', async () => {
  const { view, close } = show();
  await userEvent.click(await screen.findByRole('button', { name: `The story ${DEFAULT_STORY}` }));
  expect(view.getState()).toMatchObject({ whole: { id: DEFAULT_STORY }, layout: { type: 'waiting' } });
  expect(close).toHaveBeenCalledOnce();
  screen.getByText('4 scenes, 3 people · open');
});

test('a chosen file is opened', () => {
  const { files, close } = show();
  const open = vi.spyOn(files, 'open').mockResolvedValue();
  const chooser = screen.getByLabelText('Open a file', { selector: 'input' });
  const choose = vi.spyOn(chooser, 'click');
  fireEvent.click(screen.getByRole('button', { name: 'Open a file' }));
  expect(choose).toHaveBeenCalledOnce();
  fireEvent.change(chooser, { target: { files: [] } });
  expect(close).not.toHaveBeenCalled();
  const file = new File(['# One'], 'play.txt');
  fireEvent.change(chooser, { target: { files: [file] } });
  expect(open.mock.calls).toEqual([[file, []]]);
  expect(close).toHaveBeenCalledOnce();
});

test.for(LANGUAGES)('every format that can be opened is named (%s)', (language) => {
  const app = testApp({ ...opened(), language });
  const { container } = app.render(<Start close={() => {}} />);
  const paragraphs = textsOf([...container.querySelectorAll('p')]);
  const names = formatNames.map(({ name }) => wordsIn(name, language));
  expect(paragraphs.filter((one) => names.every((name) => one?.includes(name)))).toHaveLength(1);
});

test('a sample is chosen, changed and opened, and the text stays until the next time', async () => {
  const { files, close, render, unmount } = show();
  const openText = vi.spyOn(files, 'openText').mockResolvedValue();
  expect(text().value).toBe(SAMPLES.en[0].text);
  await userEvent.click(screen.getByRole('button', { name: 'Screenplay', pressed: false }));
  screen.getByText('Fountain: everyone who speaks under a heading is in that scene.');
  expect(text().value).toBe(SAMPLES.en.find(({ format }) => format === 'fountain')?.text);
  await userEvent.clear(text());
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Open this text' }).disabled).toBe(true);
  await userEvent.type(text(), 'INT. SHOP');
  await userEvent.click(screen.getByRole('button', { name: 'Open this text' }));
  expect(openText.mock.calls).toEqual([['INT. SHOP', 'lost-book.fountain']]);
  expect(close).toHaveBeenCalledOnce();
  unmount();
  render(<Start close={close} />);
  expect(text().value).toBe('INT. SHOP');
});

test('the text is copied, which its button says until it changes', async () => {
  const user = userEvent.setup();
  show();
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  await screen.findByRole('button', { name: 'Copied' });
  expect(await navigator.clipboard.readText()).toBe(SAMPLES.en[0].text);
  await user.type(text(), 'x');
  screen.getByRole('button', { name: 'Copy' });
});

test('the start screen opens in a dialog, which its button, a click beside it and a chosen story close', async () => {
  const { render } = testApp();
  render(<StartDialog />);
  const dialog = screen.getByRole<HTMLDialogElement>('dialog', { hidden: true });
  expect(dialog.textContent).toBe('×');
  const open = async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Stories' }));
    expect(dialog.open).toBe(true);
    await screen.findByRole('heading', { name: 'Stories' });
  };
  await open();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(dialog.open).toBe(false);
  expect(dialog.textContent).toBe('×');
  await open();
  await userEvent.click(screen.getByRole('heading', { name: 'Stories' }));
  expect(dialog.open).toBe(true);
  await userEvent.click(dialog);
  expect(dialog.open).toBe(false);
  await open();
  await userEvent.click(await screen.findByRole('button', { name: `The story ${DEFAULT_STORY}` }));
  await waitFor(() => expect(dialog.open).toBe(false));
});
