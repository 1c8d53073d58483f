import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFiles } from '../../../src/app/files/files.ts';
import type { ReadingRequest, ReadingResult } from '../../../src/app/files/readAndLayOut.ts';
import { BadLink } from '../../../src/app/share/badLink.ts';
import { fragmentOf } from '../../../src/app/share/storyLink.ts';
import { writeText } from '../../../src/formats/text/writeText.ts';
import { layOut } from '../../../src/layout/layOut.ts';
import { EXPORT_ROOM } from '../../../src/layout/room.ts';
import { footprintsOf } from '../../../src/picture/marks/people/footprint.ts';
import { createView } from '../../../src/view/store.ts';
import { goTo } from '../../../src/view/transitions.ts';
import { type FakeWorker, fakeWorkers } from '../../stage/workers/fakeWorker.ts';
import { smallStory } from '../../story/cast.ts';
import { crowdStory } from '../../story/crowd.ts';
import { opened } from '../../view/opened.ts';

const RESULT: ReadingResult = {
  reading: {
    encoding: { id: 'utf-8', others: [] },
    story: smallStory,
    remarks: [{ sentence: { en: 'A remark.', de: 'Ein Hinweis.' }, line: 3 }],
  },
  alike: [],
  layout: layOut(smallStory, footprintsOf(smallStory, EXPORT_ROOM), { room: EXPORT_ROOM }),
};
const REFUSED = { en: 'This is not a story.', de: 'Das ist keine Geschichte.' };
const PLAY = new File(['# One'], 'play.txt');

let workers: readonly FakeWorker[];
const newest = () => workers.at(-1) as FakeWorker;
/** jsdom's files do not give their bytes. */
beforeEach(() => {
  workers = fakeWorkers();
  File.prototype.arrayBuffer = async () => new ArrayBuffer(5);
});
afterEach(() => void vi.useRealTimers());

function start() {
  const view = createView(opened(crowdStory(12, 3)));
  view.apply(goTo(2));
  return { view, files: createFiles(view), notice: () => view.getState().notice };
}
const started = (count: number) => vi.waitFor(() => expect(workers).toHaveLength(count), 60_000);

test('a file is read by a worker and becomes the story, with its layout and remarks', async () => {
  const { view, files, notice } = start();
  const done = files.open(PLAY);
  await started(1);
  expect(newest().received).toMatchObject([{ name: 'play.txt', room: EXPORT_ROOM }]);
  newest().send({ answer: RESULT });
  await done;
  expect(view.getState()).toMatchObject({ whole: smallStory, scene: 0, layout: { type: 'ready' } });
  expect(notice()).toEqual({
    type: 'opened',
    file: 'play.txt',
    story: smallStory,
    remarks: RESULT.reading.remarks,
    alike: [],
  });
});

test('a file that is refused leaves the story as it was, and says why', async () => {
  const { view, files, notice } = start();
  const { whole, scene } = view.getState();
  const done = files.open(PLAY);
  await started(1);
  newest().send({ answer: { refusal: { sentence: REFUSED, line: 3 } } });
  await done;
  expect(view.getState()).toMatchObject({ whole, scene });
  expect(notice()).toEqual({
    type: 'not-opened',
    file: 'play.txt',
    reason: REFUSED,
    excerpt: undefined,
    line: 3,
    kept: false,
  });
  expect(files.draft()).toBeUndefined();
});

/** A file in Windows-1251, for which the encoding was guessed. */
const GUESSED = {
  id: 'windows-1252',
  sentence: { en: 'It was read as Windows-1252.', de: 'Sie ist als Windows-1252 gelesen.' },
  others: ['windows-1251', 'koi8-u'],
};
const VERA = Uint8Array.of(0xc2, 0xe5, 0xf0, 0xe0);

test('a file whose encoding was guessed is read again from its bytes, whatever is on the disk by then', async () => {
  const { view, files, notice } = start();
  let content = VERA;
  File.prototype.arrayBuffer = async () => content.buffer as ArrayBuffer;
  const done = files.open(PLAY);
  await started(1);
  newest().send({ answer: { ...RESULT, reading: { ...RESULT.reading, encoding: GUESSED } } });
  await done;
  expect(notice()).toMatchObject({ type: 'opened', encoding: GUESSED });

  content = Uint8Array.of(0);
  const again = files.readAgain('windows-1251');
  await started(2);
  const [request] = newest().received as [ReadingRequest];
  expect({ ...request, bytes: [...request.bytes] }).toMatchObject({
    bytes: [...VERA],
    name: 'play.txt',
    encoding: 'windows-1251',
  });
  const chosen = { ...GUESSED, id: 'windows-1251', others: ['windows-1252'] };
  newest().send({ answer: { ...RESULT, reading: { ...RESULT.reading, encoding: chosen } } });
  await again;
  expect(notice()).toMatchObject({ type: 'opened', file: 'play.txt', encoding: chosen });
  expect(view.getState().whole).toEqual(smallStory);
});

test('a file that is refused in a guessed encoding can be read again in another', async () => {
  const { files, notice } = start();
  const done = files.open(PLAY);
  await started(1);
  newest().send({ answer: { refusal: { sentence: REFUSED, encoding: GUESSED } } });
  await done;
  expect(notice()).toMatchObject({ type: 'not-opened', reason: REFUSED, encoding: GUESSED });
  const again = files.readAgain('koi8-u');
  await started(2);
  newest().send({ answer: RESULT });
  await again;
  expect(notice()).toMatchObject({ type: 'opened', encoding: undefined });
  // Now there is nothing to choose.
  await files.readAgain('koi8-u');
  expect(workers).toHaveLength(2);
});

test('where reading goes wrong, the notice says what the program says', async () => {
  const { files, notice } = start();
  const done = files.open(PLAY);
  await started(1);
  newest().send({ error: 'Out of memory.' });
  await done;
  expect(notice()).toMatchObject({ type: 'not-opened', file: 'play.txt', reason: 'Out of memory.' });
});

test('a file that is too large is refused before it is read', async () => {
  const { files, notice } = start();
  await files.open(Object.defineProperty(new File([], 'long.txt'), 'size', { value: 21e6 }));
  expect(workers).toEqual([]);
  expect(notice()).toMatchObject({ type: 'not-opened', file: 'long.txt' });
});

test('a text that is refused is kept to be corrected, unless it is too long', async () => {
  const { files, notice } = start();
  const refuse = async (text: string, count: number) => {
    const done = files.openText(text, 'Pasted text');
    await started(count);
    newest().send({ answer: { refusal: { sentence: REFUSED } } });
    await done;
  };
  await refuse('Once upon a time', 1);
  expect(notice()).toMatchObject({ type: 'not-opened', file: 'Pasted text', kept: true });
  expect(files.draft()).toEqual({ file: 'Pasted text', text: 'Once upon a time' });
  await refuse('x'.repeat(500_001), 2);
  expect(notice()).toMatchObject({ kept: false });
  expect(files.draft()?.text).toBe('Once upon a time');
  files.keepDraft({ file: 'play.txt', text: '# One' });
  expect(files.draft()).toEqual({ file: 'play.txt', text: '# One' });
});

test('a link that holds a story is pasted like a text, also in several lines', async () => {
  const { view, files, notice } = start();
  const fragment = await fragmentOf(writeText(smallStory));
  await files.openText(`http://localhost:3000/${fragment.replace(/.{70}/g, '$&\n')}\n`, 'Pasted text');
  expect([view.getState().whole.title.en, notice()]).toEqual([
    'A small story',
    { type: 'received', remarks: [] },
  ]);
  await files.openText(`http://localhost:3000/${fragment.slice(0, -9)}`, 'Pasted text');
  expect(notice()).toMatchObject({ type: 'not-opened', reason: new BadLink('damaged').sentence, kept: true });
  expect(workers).toEqual([]);
});

test('progress is shown once reading takes longer than 300 ms', async () => {
  // The modules that a fake clock would hold up.
  await Promise.all([
    import('../../../src/formats/format.ts'),
    import('../../../src/app/files/openFile.ts'),
    import('../../../src/app/files/readFile.ts'),
  ]);
  vi.useFakeTimers();
  const { files, notice } = start();
  const done = files.open(PLAY);
  await vi.advanceTimersByTimeAsync(0);
  await vi.advanceTimersByTimeAsync(299);
  newest().send({ update: { phase: 'reading', share: 0.1 } });
  expect(notice()).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1);
  expect(notice()).toEqual({ type: 'reading', file: 'play.txt', phase: 'reading', share: 0.1 });
  newest().send({ update: { phase: 'laying-out', share: 0.6 } });
  expect(notice()).toEqual({ type: 'reading', file: 'play.txt', phase: 'laying-out', share: 0.6 });
  // A second file shows its progress at once, in place of the first.
  const second = files.open(new File(['# Two'], 'second.txt'));
  await vi.advanceTimersByTimeAsync(0);
  expect(notice()).toEqual({ type: 'reading', file: 'second.txt', phase: 'reading', share: 0 });
  await vi.advanceTimersByTimeAsync(0);
  newest().send({ answer: RESULT });
  await Promise.all([done, second]);
  expect(notice()).toMatchObject({ type: 'opened', file: 'second.txt' });
  expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, true]);
});

test('a file that is cancelled is not opened', async () => {
  const { view, files, notice } = start();
  const { whole } = view.getState();
  const done = files.open(PLAY);
  await started(1);
  files.cancel();
  newest().send({ answer: RESULT });
  await done;
  expect(view.getState().whole).toBe(whole);
  expect(notice()).toBeUndefined();
  expect(newest().isTerminated).toBe(true);
});

test('of an app that was stopped, no file is opened', async () => {
  const { view, files } = start();
  const { whole } = view.getState();
  const done = files.open(PLAY);
  files.stop();
  await done;
  expect(view.getState().whole).toBe(whole);
});
