import { createEvent, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { DropTarget } from '../../../src/app/files/DropTarget.tsx';
import { SaveButtons } from '../../../src/app/files/SaveButtons.tsx';
import { usePaste } from '../../../src/app/files/usePaste.ts';
import { opened } from '../../view/opened.ts';
import { downloads, modalDialogs, serveFonts } from '../page.ts';
import { testApp } from '../testApp.tsx';

const FILE = new File(['# One'], 'play.txt');
const HINT = 'Drop the file here to open it';

beforeEach(modalDialogs);

function Paste() {
  usePaste();
  return null;
}

function show() {
  const app = testApp();
  const open = vi.spyOn(app.files, 'open').mockResolvedValue();
  const openText = vi.spyOn(app.files, 'openText').mockResolvedValue();
  const { unmount } = app.render(
    <>
      <DropTarget />
      <Paste />
      <dialog open>
        <input type="text" />
      </dialog>
    </>,
  );
  const dialog = () => document.querySelector('dialog') as HTMLDialogElement;
  return { open, openText, unmount, dialog };
}

/** A drag or drop of files or text over the page. */
function drag(
  type: 'dragOver' | 'dragLeave' | 'drop',
  files: readonly File[],
  target: EventTarget | null = null,
) {
  const event = createEvent[type](document.body);
  const dataTransfer = { files, types: files.length > 0 ? ['Files'] : ['text/plain'], getData: () => '' };
  Object.defineProperties(event, {
    dataTransfer: { value: dataTransfer },
    relatedTarget: { value: target },
  });
  fireEvent(document.body, event);
  return event;
}
function paste(text: string, files: readonly File[] = [], on: Element = document.body) {
  fireEvent.paste(on, { clipboardData: { files, getData: () => text } });
}

test('a file dragged over the page shows where it can be dropped, until it leaves', () => {
  show();
  drag('dragOver', [FILE]);
  screen.getByText(HINT);
  drag('dragLeave', [FILE], document.body);
  screen.getByText(HINT);
  drag('dragLeave', [FILE]);
  expect(screen.queryByText(HINT)).toBeNull();
});

test('a dropped file is opened instead of replacing the page, and dialogs close', () => {
  const { open, dialog } = show();
  drag('dragOver', [FILE]);
  expect(drag('drop', [FILE]).defaultPrevented).toBe(true);
  expect(open.mock.calls).toEqual([[FILE, []]]);
  expect(screen.queryByText(HINT)).toBeNull();
  expect(dialog().open).toBe(false);
});

test('text that is dragged is left to the browser', () => {
  const { open, openText } = show();
  drag('dragOver', []);
  expect(screen.queryByText(HINT)).toBeNull();
  expect(drag('drop', []).defaultPrevented).toBe(false);
  expect([open, openText].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
});

test('pasted text and files are opened, but not what is pasted into a field, nor nothing', () => {
  const { open, openText, dialog } = show();
  paste('  ');
  paste('# One', [], document.querySelector('input') as Element);
  expect([open, openText].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  expect(dialog().open).toBe(true);
  paste('# One');
  paste('# One', [FILE]);
  expect(openText.mock.calls).toEqual([['# One', 'Pasted text']]);
  expect(open.mock.calls).toEqual([[FILE, []]]);
});

test('after the app is gone, nothing is opened', () => {
  const { open, openText, unmount } = show();
  unmount();
  drag('drop', [FILE]);
  paste('# One');
  expect([open, openText].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
});

test('a poster is saved under the name of its part, and what goes wrong is said', async () => {
  const saved = downloads();
  const { view, render } = testApp(opened());
  serveFonts();
  const { rerender } = render(<SaveButtons file="ada-ben" text={() => '<svg/>'} />);
  await userEvent.click(screen.getByRole('button', { name: 'Save as SVG' }));
  await waitFor(() => expect(view.getState().notice).toEqual({ type: 'saved', file: 'ada-ben.svg' }));
  expect(saved).toMatchObject([{ name: 'ada-ben.svg', type: 'image/svg+xml' }]);
  expect(await saved[0]?.text).toBe('<svg/>');
  const fail = () => {
    throw new Error('there is nothing to draw.');
  };
  rerender(<SaveButtons file="ada-ben" text={fail} />);
  await userEvent.click(screen.getByRole('button', { name: 'Save as PNG' }));
  await waitFor(() =>
    expect(view.getState().notice).toEqual({ type: 'not-exported', reason: 'there is nothing to draw.' }),
  );
});

test('files that are dropped together are opened together', () => {
  const { open } = show();
  const nodes = new File(['Id,Label'], 'nodes.csv');
  drag('drop', [FILE, nodes]);
  expect(open.mock.calls).toEqual([[FILE, [nodes]]]);
});
