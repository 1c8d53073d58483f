import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { startWriting } from '../../../src/app/author/startWriting.ts';
import { readNow, type TextReader } from '../../../src/app/author/textReader.ts';
import { readText } from '../../../src/formats/text/readText.ts';
import type { WholeStory } from '../../../src/story/types.ts';
import { edit } from '../../../src/view/editing.ts';
import { createView } from '../../../src/view/store.ts';
import { opened } from '../../view/opened.ts';

const ONE = '## One\nAnn\nBen\n';
const storyOf = (text: string) => readText(text).story as WholeStory;

/** A text box with a story whose text is still being written after an edit elsewhere, until `arrive`. */
function write() {
  const view = createView(opened(storyOf(ONE)));
  let arrive = (_text: string) => {};
  const reader: TextReader = {
    textOf: () =>
      new Promise((resolve) => {
        arrive = resolve;
      }),
    textOfPart: () => '',
    read: readNow,
    stop: () => {},
  };
  const options = { text: ONE, doc: ONE, reader, isFixed: false, isPlain: true, language: 'en' } as const;
  document.body.replaceChildren();
  const { stop } = startWriting(view, document.body, { ...options, onRead: () => {} });
  const box = document.querySelector('textarea') as HTMLTextAreaElement;
  return { view, box, stop, arrive: (text: string) => arrive(text) };
}

test('a letter that is typed and deleted again while the text of an edit is written keeps no undo waiting', async () => {
  const { view, box, stop, arrive } = write();
  view.apply(edit(storyOf(`${ONE}Cleo\n`)));
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  await user.type(box, 'B{Backspace}');
  expect(view.getState().typing).toBe(true);
  // It is not read while the text is not there.
  await vi.advanceTimersByTimeAsync(1000);
  vi.useRealTimers();
  arrive(`${ONE}Cleo\n`);
  await expect.poll(() => [box.value, view.getState().typing]).toEqual([`${ONE}Cleo\n`, false]);
  stop();
});
