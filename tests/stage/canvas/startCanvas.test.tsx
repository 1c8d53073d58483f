import { expect, onTestFinished, test, vi } from 'vitest';
import type { CanvasMessage } from '../../../src/stage/canvas/canvasMessages.ts';
import { startCanvas } from '../../../src/stage/canvas/startCanvas.ts';
import { prepareCanvas, sendAhead } from '../../../src/stage/canvas/workerPainter.ts';
import { PATIENCE, SILENCE } from '../../../src/stage/workers/startWorker.ts';
import { scattered } from '../../picture/crowd.ts';
import { PLAIN } from '../../picture/finale.ts';
import { smallStory } from '../../story/cast.ts';
import { type FakeWorker, fakeWorkers, forbidWorkers } from '../workers/fakeWorker.ts';
import { countingPen } from './fakeHost.ts';

const layout = scattered(smallStory);
const STORY: readonly CanvasMessage[] = [
  { type: 'set-surface', surface: { width: 800, height: 500, ratio: 1 } },
  { type: 'set-camera', camera: { x: 0, y: 0, zoom: 1 } },
  { type: 'set-time', time: 1, glide: false },
  { type: 'set-story', story: smallStory },
  { type: 'set-layout', layout },
  { type: 'show', options: PLAIN, compare: undefined, glide: false },
];

/** A browser whose workers can paint, and whose page can, too. What the page's pen is asked to do is counted. */
function browser({ offscreen = true } = {}) {
  const painted = vi.fn();
  vi.stubGlobal('Path2D', class {});
  const { prototype } = HTMLCanvasElement;
  vi.spyOn(prototype, 'getContext').mockReturnValue(countingPen(painted) as never);
  if (offscreen) Object.assign(prototype, { transferControlToOffscreen: () => 'offscreen canvas' });
  onTestFinished(() => {
    Reflect.deleteProperty(prototype, 'transferControlToOffscreen');
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
  return painted;
}

function start() {
  const container = document.createElement('div');
  const onPainted = vi.fn();
  const painter = startCanvas(container, onPainted);
  return { container, onPainted, ...painter };
}
const newest = (workers: readonly FakeWorker[]) => workers.at(-1) as FakeWorker;

test('the worker gets the canvas and then every message, a layout in pieces, and its scenes are reported', () => {
  const painted = browser();
  const workers = fakeWorkers();
  const { container, onPainted, send } = start();
  for (const message of STORY) send(message);
  expect(container.querySelectorAll('canvas')).toHaveLength(1);
  expect(newest(workers).address).toMatch(/canvas\.worker/);
  const { positions } = layout;
  const before = STORY.slice(0, -2);
  expect(newest(workers).received).toEqual(
    structuredClone([
      { canvas: 'offscreen canvas', isAhead: false },
      ...before,
      { type: 'set-bare-layout', layout: { ...layout, positions: new Float64Array() } },
      { type: 'add-positions', piece: { from: 0, positions } },
      STORY.at(-1),
    ]),
  );
  newest(workers).send({ type: 'painted', scene: 1, contents: 'its contents' });
  expect(onPainted.mock.calls).toEqual([[1, 'its contents']]);
  expect(painted).not.toHaveBeenCalled();
});

test('a painter that was started ahead is used once, and gets its story once', async () => {
  browser();
  const workers = fakeWorkers();
  prepareCanvas();
  prepareCanvas();
  await sendAhead(smallStory);
  const { container, send } = start();
  for (const message of STORY) send(message);
  const [worker] = workers as [FakeWorker];
  expect(workers).toHaveLength(1);
  expect(worker.received.slice(0, 3)).toMatchObject([
    { canvas: 'offscreen canvas', isAhead: true },
    { type: 'set-story' },
    { type: 'pulse' },
  ]);
  const stories = () => worker.received.filter((message) => (message as CanvasMessage).type === 'set-story');
  expect(stories()).toHaveLength(1);
  send({ type: 'set-story', story: smallStory });
  expect(stories()).toHaveLength(2);
  expect(container.querySelectorAll('canvas')).toHaveLength(1);
  start();
  expect(workers).toHaveLength(2);
});

test('a painter that was started ahead and failed is not used', async () => {
  browser();
  const workers = fakeWorkers();
  prepareCanvas();
  newest(workers).crash();
  await sendAhead(smallStory);
  start();
  expect(workers).toHaveLength(2);
  expect(newest(workers).received).toEqual([{ canvas: 'offscreen canvas', isAhead: false }]);
});

test('hit tests are answered each with its own line', async () => {
  browser();
  const workers = fakeWorkers();
  const { hit } = start();
  const hits = [hit(1, 2, 8), hit(3, 4, 8)];
  const [, first, second] = newest(workers).received as { id: number }[];
  expect(first).toEqual({ type: 'hit', id: first?.id, x: 1, y: 2, reach: 8 });
  newest(workers).send({ type: 'hit', id: second?.id, hit: { type: 'tie', id: 'b' } });
  newest(workers).send({ type: 'hit', id: first?.id, hit: { type: 'relation', id: 'a' } });
  expect(await Promise.all(hits)).toEqual([
    { type: 'relation', id: 'a' },
    { type: 'tie', id: 'b' },
  ]);
});

test.each(['crash', 'garble'] as const)(
  'after a %s of the worker, open hit tests end and the page paints the same on a new canvas',
  async (failure) => {
    const painted = browser();
    const workers = fakeWorkers();
    const { container, onPainted, send, hit } = start();
    for (const message of STORY) send(message);
    const canvas = container.querySelector('canvas');
    const waiting = hit(0, 0, 8);
    newest(workers)[failure]();
    expect(await waiting).toBeUndefined();
    expect(newest(workers).isTerminated).toBe(true);
    expect(container.querySelectorAll('canvas')).toHaveLength(1);
    expect(container.querySelector('canvas')).not.toBe(canvas);
    await expect.poll(() => onPainted.mock.calls).toEqual([[1, expect.anything()]]);
    expect(painted).toHaveBeenCalled();
    expect(await hit(0, 0, 5000)).toMatchObject({ type: 'relation' });
  },
);

/** A canvas that has been sent a story, where the test sets the time. */
function startedByTheClock() {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const painted = browser();
  const workers = fakeWorkers();
  const { send } = start();
  for (const message of STORY) send(message);
  return { painted, workers, send };
}

test('a worker that does not begin is given up, and one that does is waited for', () => {
  const { painted, workers } = startedByTheClock();
  vi.advanceTimersByTime(SILENCE + 100);
  expect(newest(workers).isTerminated).toBe(true);
  expect(painted).toHaveBeenCalled();

  painted.mockClear();
  const { send: sendNext } = start();
  for (const message of STORY) sendNext(message);
  newest(workers).send({ type: 'is-there' });
  vi.advanceTimersByTime(10 * SILENCE);
  expect(newest(workers).isTerminated).toBe(false);
  expect(painted).not.toHaveBeenCalled();
});

test('a worker that was there and falls silent is given up, but not before it is sent something', () => {
  const { painted, workers, send } = startedByTheClock();
  newest(workers).send({ type: 'is-there' });
  vi.advanceTimersByTime(10 * PATIENCE);
  const [step] = STORY.slice(-1) as [CanvasMessage];
  send(step);
  vi.advanceTimersByTime(PATIENCE - 100);
  expect(newest(workers).isTerminated).toBe(false);
  vi.advanceTimersByTime(200);
  expect(newest(workers).isTerminated).toBe(true);
  expect(painted).toHaveBeenCalled();
});

test('a worker fails only once', async () => {
  browser();
  const workers = fakeWorkers();
  const { container } = start();
  newest(workers).crash();
  const canvas = container.querySelector('canvas');
  newest(workers).crash();
  expect(container.querySelector('canvas')).toBe(canvas);
});

test.each([
  ['workers cannot have a canvas', { offscreen: false }, fakeWorkers],
  ['no worker starts', {}, forbidWorkers],
])('where %s, the page paints', async (_, options, prepare) => {
  browser(options);
  prepare();
  const { onPainted, send } = start();
  for (const message of STORY) send(message);
  await expect.poll(() => onPainted.mock.calls).toEqual([[1, expect.anything()]]);
});

test('once stopped, open and new hit tests end, the worker is gone and so is the canvas', async () => {
  browser();
  const workers = fakeWorkers();
  const { container, hit, send, stop } = start();
  const waiting = hit(0, 0, 8);
  stop();
  expect(await waiting).toBeUndefined();
  expect(await hit(0, 0, 8)).toBeUndefined();
  send({ type: 'set-time', time: 2, glide: false });
  expect(workers).toMatchObject([{ isTerminated: true, received: { length: 2 } }]);
  expect(container.childElementCount).toBe(0);
});

test('the page stops painting when it is stopped', async () => {
  const painted = browser({ offscreen: false });
  const { onPainted, send, stop } = start();
  for (const message of STORY) send(message);
  stop();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  expect(painted).not.toHaveBeenCalled();
  expect(onPainted).not.toHaveBeenCalled();
});

test.each([
  ['there is no worker', { offscreen: false }],
  ['the worker crashes', {}],
])(
  'where %s and the page gets no canvas to paint on, that is said, and nothing is thrown',
  async (_, options) => {
    browser(options);
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    const workers = fakeWorkers();
    const container = document.createElement('div');
    const onNone = vi.fn();
    const { send, hit, stop } = startCanvas(container, vi.fn(), onNone);
    for (const message of STORY) send(message);
    if (!('offscreen' in options)) newest(workers).crash();
    expect(onNone).toHaveBeenCalledTimes(1);
    for (const message of STORY) send(message);
    expect(await hit(0, 0, 8)).toBeUndefined();
    stop();
  },
);
