import { expect, test } from 'vitest';
import { droppedFramesIn } from './causes.ts';
import type { TraceEvent } from './traceEvents.ts';

const MAIN = 1;
const WORKER = 2;
const DISPLAY = 3;
/** Microseconds of a frame at 60 Hz. */
const FRAME = 1e6 / 60;
const SECONDS = 1;

const one = (name: string, tid: number, frame: number, share = 0.1, processor = share): TraceEvent => ({
  pid: 1,
  tid,
  cat: '',
  ph: 'X',
  name,
  ts: Math.round(frame * FRAME),
  dur: share * FRAME,
  tdur: processor * FRAME,
  args: {},
});
const named = (name: string, tid: number): TraceEvent => ({
  ...one('thread_name', tid, 0),
  ph: 'M',
  args: { name },
});
const threads = [
  named('CrRendererMain', MAIN),
  named('DedicatedWorker thread', WORKER),
  named('VizCompositorThread', DISPLAY),
];
const frames = Array.from({ length: 62 }, (_, frame) => frame);
const page = (frame: number, share?: number, processor?: number) => [
  one('ThreadControllerImpl::RunTask', MAIN, frame, share, processor),
  one('FireAnimationFrame', MAIN, frame, 0.05),
];
const worker = (frame: number, share?: number, processor?: number) => [
  one('RunMicrotasks', WORKER, frame, share, processor),
  one('FireAnimationFrame', WORKER, frame, 0.05),
];
const screen = (frame: number) => [one('DirectRenderer::DrawFrame', DISPLAY, frame)];

/** The causes of dropped frames, each once, and how many frames were dropped. */
function told(events: readonly TraceEvent[]) {
  const dropped = droppedFramesIn([...threads, ...events], SECONDS);
  return { frames: dropped.length, causes: [...new Set(dropped.map(({ cause }) => cause))] };
}

test('where each part draws each frame, none is dropped', () => {
  expect(told(frames.flatMap((frame) => [...page(frame), ...worker(frame), ...screen(frame)]))).toEqual({
    frames: 0,
    causes: [],
  });
});

test('frames that the worker takes two frames to paint are dropped by the worker', () => {
  const slow = frames.flatMap((frame) => [
    ...page(frame),
    ...screen(frame),
    ...(frame % 2 === 0 ? worker(frame, 1.8) : []),
  ]);
  expect(told(slow)).toEqual({ frames: 29, causes: ['worker: painting'] });
});

test('a worker that has no processor meanwhile waited for one', () => {
  const slow = frames.flatMap((frame) => [
    ...page(frame),
    ...screen(frame),
    ...(frame % 2 === 0 ? worker(frame, 1.8, 0.4) : []),
  ]);
  expect(told(slow).causes).toEqual(['worker: waited for a processor']);
});

test('a worker that is idle was given no frame', () => {
  const slow = frames.flatMap((frame) => [
    ...page(frame),
    ...screen(frame),
    ...(frame % 2 === 0 ? worker(frame) : []),
  ]);
  expect(told(slow).causes).toEqual(['hand-over: worker idle, was given no frame']);
});

test('a page that works too long drops its own frames, whatever the others do', () => {
  const slow = frames.flatMap((frame) => [
    ...(frame % 2 === 0 ? page(frame, 1.9) : []),
    ...worker(frame),
    ...screen(frame),
  ]);
  expect(told(slow)).toEqual({ frames: 29, causes: ['main thread: at work'] });
});

test('what was painted and not shown is for the display', () => {
  const slow = frames.flatMap((frame) => [
    ...page(frame),
    ...worker(frame),
    ...(frame % 2 === 0 ? screen(frame) : []),
  ]);
  expect(told(slow)).toEqual({ frames: 29, causes: ['display: painted, not composited in time'] });
});
