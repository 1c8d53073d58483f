import { expect, test, vi } from 'vitest';
import type { ReadingResult } from '../../../src/app/files/readAndLayOut.ts';
import { prepareReading, readInWorker } from '../../../src/app/files/readFile.ts';
import { cutReading } from '../../../src/app/files/readingInPieces.ts';
import { textOf } from '../../../src/app/passages/texts.ts';
import { EXPORT_ROOM } from '../../../src/layout/room.ts';
import { type FakeWorker, fakeWorkers, forbidWorkers } from '../../stage/workers/fakeWorker.ts';
import { crowdStory } from '../../story/crowd.ts';
import { play } from '../smallPlay.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const PLAY = { bytes: bytesOf('# One\nAnn\nBen\n'), name: 'play.txt', room: EXPORT_ROOM } as const;
const newest = (workers: readonly FakeWorker[]) => workers.at(-1) as FakeWorker;
const open = () => new AbortController().signal;

test('the worker receives the file, reports its progress and returns the story, whose text is remembered', async () => {
  const workers = fakeWorkers();
  const onUpdate = vi.fn();
  const read = readInWorker(PLAY, open(), onUpdate);
  newest(workers).send({ update: { phase: 'reading', share: 0.1 } });
  const { story, text } = play();
  newest(workers).send({ answer: { reading: { story, text, remarks: [] }, alike: [] } });
  const { reading } = (await read) as ReadingResult;
  expect(reading).toMatchObject({ story });
  expect(textOf(reading.story)).toEqual(text);
  expect(onUpdate.mock.calls).toEqual([[{ phase: 'reading', share: 0.1 }]]);
  expect(workers).toMatchObject([{ received: [PLAY], isTerminated: true }]);
  expect(newest(workers).address).toMatch(/reading\.worker/);
});

test('a large story comes in pieces, and what had come of it is dropped where the page reads the file itself', async () => {
  const workers = fakeWorkers();
  const read = readInWorker(PLAY, open(), () => {});
  const whole = crowdStory(5, 3);
  const { before, rest } = cutReading({ story: whole, text: undefined, remarks: [] }, { few: 4, entries: 4 });
  const inPieces = (worker: FakeWorker) => {
    for (const piece of before) worker.send({ update: piece });
  };
  inPieces(newest(workers));
  newest(workers).send({ answer: { reading: rest, alike: [] } });
  expect(((await read) as ReadingResult).reading.story).toEqual(whole);
  const again = readInWorker(PLAY, open(), () => {});
  inPieces(newest(workers));
  newest(workers).crash();
  expect(((await again) as ReadingResult).reading.story.characters).toHaveLength(2);
});

test('after an error in the worker, the page does not try again', async () => {
  const workers = fakeWorkers();
  const read = readInWorker(PLAY, open(), () => {});
  newest(workers).send({ error: 'Out of memory.' });
  await expect(read).rejects.toThrow('Out of memory.');
});

test('a file that was cancelled before it could be read is not read', async () => {
  const workers = fakeWorkers();
  await expect(readInWorker(PLAY, AbortSignal.abort('Cancelled.'), () => {})).rejects.toBe('Cancelled.');
  expect(workers).toEqual([]);
});

test('when reading is cancelled, the worker is terminated', async () => {
  const workers = fakeWorkers();
  const cancel = new AbortController();
  const read = readInWorker(PLAY, cancel.signal, () => {});
  cancel.abort('Cancelled.');
  await expect(read).rejects.toBe('Cancelled.');
  expect(newest(workers).isTerminated).toBe(true);
});

test('if no worker starts, the page reads the file, without a layout', async () => {
  forbidWorkers();
  const { reading, alike, layout } = (await readInWorker(PLAY, open(), () => {})) as ReadingResult;
  expect(reading.story.characters.map(({ name }) => Object.values(name))).toEqual([['Ann'], ['Ben']]);
  expect({ alike, layout }).toEqual({ alike: [], layout: undefined });
});

test('a file that the page cannot read either is refused', async () => {
  const workers = fakeWorkers();
  const read = readInWorker({ ...PLAY, bytes: bytesOf('Nothing.') }, open(), () => {});
  newest(workers).crash();
  expect(await read).toMatchObject({ refusal: { sentence: { en: expect.stringMatching(/\w+ .*\./) } } });
});

test('a worker that was started while a file was dragged reads that file, and the next one has its own', async () => {
  const workers = fakeWorkers();
  prepareReading();
  prepareReading();
  expect(workers).toMatchObject([{ received: [] }]);
  const read = readInWorker(PLAY, open(), () => {});
  newest(workers).send({ answer: { reading: { ...play(), remarks: [] }, alike: [] } });
  await read;
  expect(workers).toMatchObject([{ received: [PLAY], isTerminated: true }]);
  const next = readInWorker(PLAY, open(), () => {});
  newest(workers).send({ answer: { reading: { ...play(), remarks: [] }, alike: [] } });
  await next;
  expect(workers).toMatchObject([{ received: [PLAY] }, { received: [PLAY], isTerminated: true }]);
});
