import { expect, test } from 'vitest';
import { readKept } from '../../../src/app/documents/readKept.ts';
import { documentOf, type Stored, storedOf } from '../../../src/app/documents/stored.ts';
import { throughline } from '../../../src/formats/throughline.ts';
import { writeThroughline } from '../../../src/formats/throughlineWrite.ts';
import { asOpened } from '../../../src/view/asOpened.ts';
import { fakeWorkers, forbidWorkers } from '../../stage/workers/fakeWorker.ts';
import { crowdStory } from '../../story/crowd.ts';

const storedAs = (people: number): Stored =>
  storedOf(asOpened(throughline.read(writeThroughline(crowdStory(people, 12))).story), {
    ...{ key: 'own', rev: 1, by: 'tab', at: 0 },
  });
/** Its text has more than a million characters. */
const large = storedAs(1500);
const small = storedAs(5);

test('a large story that is stored is read by a worker, and is the same document', async () => {
  const workers = fakeWorkers();
  const read = readKept(large);
  await expect.poll(() => workers.length).toBe(1);
  expect(workers[0]?.received).toEqual([{ text: large.text }]);
  workers[0]?.send({ answer: { reading: throughline.read(large.text) } });
  expect(await read).toEqual(documentOf(large));
});

test('where no worker starts, the page reads it', async () => {
  forbidWorkers();
  expect(await readKept(large)).toEqual(documentOf(large));
});

test('a usual story needs no worker', async () => {
  const workers = fakeWorkers();
  expect(await readKept(small)).toEqual(documentOf(small));
  expect(workers).toEqual([]);
});
