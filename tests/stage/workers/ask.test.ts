import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { ask, NO_ANSWER, prepare, type SpareWorker, type Work } from '../../../src/stage/workers/ask.ts';
import { joinRequests } from '../../../src/stage/workers/postRequest.ts';
import { LONG_PATIENCE, PATIENCE, SHORT_SILENCE, SILENCE } from '../../../src/stage/workers/startWorker.ts';
import type { Story } from '../../../src/story/types.ts';
import { crowdStory } from '../../story/crowd.ts';
import { type FakeWorker, fakeWorkers, forbidWorkers } from './fakeWorker.ts';

/** Doubles a number. */
const double: Work<number, number> = {
  address: 'double.worker.js',
  isAnswer: Number.isFinite,
  onPage: async (number) => 2 * number,
};
const failing: Work<number, number> = {
  address: 'failing.worker.js',
  isAnswer: Number.isFinite,
  onPage: () => Promise.reject(new Error('The page cannot do it.')),
};
const newest = (workers: readonly FakeWorker[]) => workers.at(-1) as FakeWorker;

test('a worker gets the request, its updates and its answer arrive, and it is terminated', async () => {
  const workers = fakeWorkers();
  const onUpdate = vi.fn();
  const answer = ask(double, 21, { onUpdate });
  newest(workers).send({ update: 'half' });
  newest(workers).send({ update: 'nearly' });
  newest(workers).send({ answer: 42 });
  expect(await answer).toBe(42);
  expect(onUpdate.mock.calls).toEqual([['half'], ['nearly']]);
  expect(workers).toMatchObject([{ address: 'double.worker.js', received: [21], isTerminated: true }]);
});

test('a request with a large story comes in pieces, also where it is another part of the request', async () => {
  const workers = fakeWorkers();
  const large = crowdStory(10_000, 6);
  for (const request of [{ story: large }, { whole: large }]) {
    const answer = ask({ ...double, onPage: async () => 1 }, request);
    await expect.poll(() => newest(workers).received.length, { timeout: 5000 }).toBe(3);
    newest(workers).send({ answer: 42 });
    expect(await answer).toBe(42);
    const join = joinRequests();
    expect(newest(workers).received.map(join)).toEqual([undefined, undefined, { request }]);
  }
});

test('an error in the work is thrown with its message and not repeated on the page', async () => {
  const workers = fakeWorkers();
  const onPage = vi.fn();
  const answer = ask({ ...double, onPage }, 1);
  newest(workers).send({ error: 'Too much.' });
  await expect(answer).rejects.toThrow('Too much.');
  expect(onPage).not.toHaveBeenCalled();
  expect(newest(workers).isTerminated).toBe(true);
});

test('where a request cannot be sent, the page does the work', async () => {
  const workers = fakeWorkers();
  const request = () => {};
  expect(await ask({ ...double, onPage: async () => 1 }, request)).toBe(1);
  expect(newest(workers).isTerminated).toBe(true);
});

test.for([null, 'done', 7, {}, { answer: null }, { answer: undefined }])(
  'where a worker sends %j, which is no reply, the page does the work',
  async (sent) => {
    const workers = fakeWorkers();
    const answer = ask(double, 21);
    newest(workers).send({ begun: true });
    newest(workers).send(sent);
    expect(await answer).toBe(42);
    expect(newest(workers).isTerminated).toBe(true);
  },
);

test('an answer that is none, and an update that cannot be used, are a failure of the worker', async () => {
  const workers = fakeWorkers();
  const answer = ask(
    { ...double, isAnswer: ({ sum }: { sum: number }) => sum, onPage: async () => ({ sum: 8 }) },
    4,
  );
  newest(workers).send({ answer: {} });
  expect(await answer).toEqual({ sum: 8 });
  expect(newest(workers).isTerminated).toBe(true);
  const onUpdate = ({ share }: { share: number }) => share.toFixed();
  const updated = ask<number, number, { share: number }>(double, 4, { onUpdate });
  newest(workers).send({ update: {} });
  expect(await updated).toBe(8);
  expect(newest(workers).isTerminated).toBe(true);
});

test.each([
  ['does not exist', () => void vi.stubGlobal('Worker', undefined)],
  ['is forbidden', forbidWorkers],
])('where Worker %s, the page does the work', async (_, prepare) => {
  prepare();
  const onFallback = vi.fn();
  expect(await ask(double, 4, { onFallback })).toBe(8);
  expect(onFallback).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});

test.each(['crash', 'garble'] as const)(
  'after a %s of the worker, the page does the work',
  async (failure) => {
    const workers = fakeWorkers();
    const onFallback = vi.fn();
    const answer = ask(double, 4, { onFallback });
    newest(workers)[failure]();
    expect(await answer).toBe(8);
    expect(onFallback).toHaveBeenCalledOnce();
    expect(workers).toMatchObject([{ isTerminated: true }]);
  },
);

test('where the page fails too, the error is the page’s', async () => {
  const workers = fakeWorkers();
  const answer = ask(failing, 4);
  newest(workers).crash();
  await expect(answer).rejects.toThrow('The page cannot do it.');
});

test('aborted before it is asked, nothing is started', async () => {
  const workers = fakeWorkers();
  const reason = new Error('Cancelled.');
  await expect(ask(double, 4, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  expect(workers).toEqual([]);
});

test('aborted while the worker works, it is terminated and nothing arrives any more', async () => {
  const workers = fakeWorkers();
  const abort = new AbortController();
  const onUpdate = vi.fn();
  const answer = ask(double, 4, { signal: abort.signal, onUpdate });
  abort.abort('Cancelled.');
  await expect(answer).rejects.toBe('Cancelled.');
  expect(newest(workers).isTerminated).toBe(true);
  newest(workers).dispatchEvent(new MessageEvent('message', { data: { update: 'late' } }));
  expect(onUpdate).not.toHaveBeenCalled();
});

test.each(Array.from({ length: 8 }, (_, index) => index))(
  'aborted %i promises after the worker crashed, the page does not begin any more',
  async (promises) => {
    const workers = fakeWorkers();
    const abort = new AbortController();
    const onPage = vi.fn(() => new Promise<never>(() => {}));
    const answer = ask({ ...double, onPage }, 4, { signal: abort.signal });
    newest(workers).crash();
    for (let index = 0; index < promises; index++) await Promise.resolve();
    const begun = onPage.mock.calls.length;
    abort.abort('Cancelled.');
    await expect(answer).rejects.toBe('Cancelled.');
    expect(onPage).toHaveBeenCalledTimes(begun);
  },
);

test('aborted while the page loads the code, the promise does not wait for it', async () => {
  forbidWorkers();
  const abort = new AbortController();
  const onPage = () => new Promise<never>(() => {});
  const answer = ask({ ...double, onPage }, 4, { signal: abort.signal });
  await Promise.resolve();
  abort.abort('Cancelled.');
  await expect(answer).rejects.toBe('Cancelled.');
});

test('a spare worker takes the next question, but not two at once', async () => {
  const workers = fakeWorkers();
  const spare: SpareWorker = {};
  const first = ask(double, 1, { spare });
  const second = ask(double, 2, { spare });
  expect(workers.map(({ received }) => received)).toEqual([[1], [2]]);
  workers[0]?.send({ answer: 2 });
  workers[1]?.send({ answer: 4 });
  expect(await Promise.all([first, second])).toEqual([2, 4]);
  expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([false, true]);
  const third = ask(double, 3, { spare });
  workers[0]?.send({ answer: 6 });
  expect(await third).toBe(6);
  expect(workers).toHaveLength(2);
});

test('a spare worker that fails before its first question, or between two, is replaced', async () => {
  const workers = fakeWorkers();
  const spare: SpareWorker = {};
  prepare(double, spare);
  newest(workers).crash();
  const first = ask(double, 1, { spare });
  newest(workers).send({ answer: 2 });
  expect(await first).toBe(2);
  newest(workers).crash();
  const second = ask(double, 2, { spare });
  newest(workers).crash();
  expect(await second).toBe(4);
  expect(workers).toHaveLength(3);
});

test('a worker that does not begin is given up, and the page does the work; one that begins may take its time', async () => {
  vi.useFakeTimers();
  const workers = fakeWorkers();
  const spare: SpareWorker = {};
  prepare(double, spare);
  const silent = ask(double, 1, { spare });
  await vi.advanceTimersByTimeAsync(SILENCE);
  expect(await silent).toBe(2);
  expect(newest(workers).isTerminated).toBe(true);
  // No one waits as long for the next.
  const next = ask(double, 2);
  await vi.advanceTimersByTimeAsync(SHORT_SILENCE);
  expect(await next).toBe(4);
  prepare(double, spare);
  const slow = ask(double, 3, { spare });
  newest(workers).send({ begun: true });
  await vi.advanceTimersByTimeAsync(10 * SILENCE);
  newest(workers).send({ answer: 7 });
  expect(await slow).toBe(7);
  const again = ask(double, 4);
  await vi.advanceTimersByTimeAsync(SILENCE - 1);
  expect(newest(workers).isTerminated).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await again).toBe(8);
  vi.useRealTimers();
});

test('a worker that falls silent over a small story is given up; over a large one it may take its time, but not for ever', async () => {
  vi.useFakeTimers();
  const workers = fakeWorkers();
  const people: Work<{ story: Story }, number> = {
    address: 'people.worker.js',
    isAnswer: Number.isFinite,
    onPage: async ({ story }) => story.characters.length,
  };
  const ended = ask(people, { story: crowdStory(3, 2) });
  newest(workers).send({ begun: true });
  await vi.advanceTimersByTimeAsync(PATIENCE - 1);
  newest(workers).send({ update: 'half' });
  await vi.advanceTimersByTimeAsync(PATIENCE - 1);
  expect(newest(workers).isTerminated).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await ended).toBe(3);
  expect(newest(workers).isTerminated).toBe(true);
  const slow = ask(people, { story: crowdStory(10_000, 6) });
  newest(workers).send({ begun: true });
  for (let passed = 0; passed < 10 * PATIENCE; passed += LONG_PATIENCE - 1) {
    await vi.advanceTimersByTimeAsync(LONG_PATIENCE - 1);
    newest(workers).send({ update: 'more' });
  }
  newest(workers).send({ answer: 7 });
  expect(await slow).toBe(7);
  const spare: SpareWorker = {};
  const dead = expect(ask(people, { story: crowdStory(10_000, 6) }, { spare })).rejects.toBe(NO_ANSWER);
  newest(workers).send({ begun: true });
  await vi.advanceTimersByTimeAsync(LONG_PATIENCE);
  await dead;
  expect(spare.worker).toBeUndefined();
  expect(newest(workers).isTerminated).toBe(true);
  vi.useRealTimers();
});

test('a worker stays spare after an error in its work, not after an abort or a crash', async () => {
  const workers = fakeWorkers();
  const spare: SpareWorker = {};
  const failed = ask(double, 1, { spare });
  newest(workers).send({ error: 'No.' });
  await expect(failed).rejects.toThrow('No.');
  expect(spare.worker).toBe(workers[0]);
  const abort = new AbortController();
  const aborted = ask(double, 1, { spare, signal: abort.signal });
  abort.abort();
  await expect(aborted).rejects.toThrow();
  expect(spare.worker).toBeUndefined();
  const crashed = ask(double, 1, { spare });
  newest(workers).crash();
  await crashed;
  expect(spare.worker).toBeUndefined();
  expect(workers).toMatchObject([{ isTerminated: true }, { isTerminated: true }]);
});

test('whatever happens in whatever order, the promise settles with the first thing that ends it', async () => {
  const events = ['update', 'answer', 'error', 'crash', 'garble', 'abort'] as const;
  const outcomes = { answer: 8, error: 'No.', crash: 8, garble: 8, abort: 'Cancelled.' };
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...events)), fc.boolean(), async (happening, forbidden) => {
      const workers = fakeWorkers();
      if (forbidden) forbidWorkers();
      const abort = new AbortController();
      const work = { ...double, onPage: () => Promise.resolve().then(() => 8) };
      const settled = ask(work, 4, { signal: abort.signal }).catch((error) => error.message ?? error);
      for (const event of happening) {
        const worker = workers.at(-1);
        if (event === 'abort') abort.abort('Cancelled.');
        else if (event === 'update') worker?.send({ update: 0 });
        else if (event === 'answer') worker?.send({ answer: 8 });
        else if (event === 'error') worker?.send({ error: 'No.' });
        else worker?.[event]();
        await new Promise((resolve) => setImmediate(resolve));
      }
      const ending = forbidden ? 'crash' : happening.find((event) => event !== 'update');
      if (forbidden && happening[0] === 'abort') expect(await settled).toBe('Cancelled.');
      else if (ending) expect(await settled).toBe(outcomes[ending]);
      if (ending) expect(workers.every(({ isTerminated }) => isTerminated)).toBe(true);
      vi.unstubAllGlobals();
    }),
    { numRuns: 60 },
  );
});
