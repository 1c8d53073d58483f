import { expect, test } from 'vitest';
import { serve } from '../../../src/stage/workers/serve.ts';
import { workerScope } from './workerScope.ts';

test('each request is answered, after the updates that belong to it', async () => {
  const scope = workerScope();
  serve(async (number: number, update: (share: number) => void) => {
    update(0.5);
    return 2 * number;
  });
  expect(await scope.ask(21)).toEqual([{ update: 0.5 }, { answer: 42 }]);
  expect(await scope.ask(4)).toEqual([{ update: 0.5 }, { answer: 8 }]);
});

test('a worker says of what comes that it has begun', async () => {
  const scope = workerScope();
  serve((number: number) => number);
  await scope.ask(1);
  expect(scope.sent).toEqual([{ begun: true }, { answer: 1 }]);
});

test('what the worker needs no longer is handed over, and not copied', async () => {
  const scope = workerScope();
  const [kept, given] = [Float64Array.of(1, 2), Float64Array.of(3, 4)];
  serve(
    () => ({ kept, given }),
    (sent) => [sent.given.buffer],
  );
  expect(await scope.ask(1)).toEqual([
    { answer: { kept: Float64Array.of(1, 2), given: Float64Array.of(3, 4) } },
  ]);
  expect([kept.length, given.length]).toEqual([2, 0]);
});

test.each([
  ['an error', new RangeError('Too long.'), 'Too long.'],
  ['anything else', 'too long', 'too long'],
])('%s that is thrown is the reply', async (_, thrown, error) => {
  const scope = workerScope();
  serve(() => {
    throw thrown;
  });
  expect(await scope.ask(1)).toEqual([{ error }]);
});

test('an answer that cannot be sent is an error', async () => {
  const scope = workerScope();
  serve(() => () => 'a function');
  expect(await scope.ask(1)).toEqual([{ error: expect.stringMatching(/clone/) }]);
});

test('a request that cannot be read is an uncaught error, which the page hears of', () => {
  const listeners: (() => void)[] = [];
  const scope = workerScope();
  scope.addEventListener = (type: string, listener: unknown) => {
    if (type === 'messageerror') listeners.push(listener as () => void);
  };
  serve(() => 1);
  expect(listeners.map((listener) => () => listener())).toHaveLength(1);
  for (const listener of listeners) expect(listener).toThrow('could not be read');
});
