import { expect, test } from 'vitest';
import { mainThreadOf, type TraceEvent } from './traceEvents.ts';
import { sharesIn, threadTimesIn } from './traceShares.ts';

const main = { pid: 1, tid: 2, cat: '', ph: 'X', args: {} };
const event = (name: string, ts: number, dur: number, tid = 2): TraceEvent => ({
  ...main,
  tid,
  name,
  ts,
  dur,
});

test('each moment of the main thread counts to the innermost event that has a category', () => {
  const events: TraceEvent[] = [
    { ...main, ph: 'M', name: 'thread_name', ts: 0, args: { name: 'CrRendererMain' } },
    { ...main, ph: 'M', name: 'thread_name', ts: 0, tid: 3, args: { name: 'Compositor' } },
    event('ThreadControllerImpl::RunTask', 0, 10_000),
    event('FireAnimationFrame', 1000, 5000),
    event('FunctionCall', 1000, 4000),
    event('MinorGC', 2000, 1000),
    event('SomethingElse', 3500, 100),
    event('UpdateLayoutTree', 6000, 2000),
    event('Layerize', 8000, 1000),
    event('Layout', 0, 10_000, 3),
  ];
  expect(sharesIn(events)).toEqual({
    ms: { 'frames and other tasks': 2, scripting: 4, 'garbage collection': 1, style: 2, painting: 1 },
    frames: 1,
  });
});

test('the processor time of workers, commit and display is told apart from that of the main thread', () => {
  const named = (name: string, tid: number, pid = 1): TraceEvent => ({
    ...main,
    ph: 'M',
    name: 'thread_name',
    ts: 0,
    tid,
    pid,
    args: { name },
  });
  const events: TraceEvent[] = [
    named('CrRendererMain', 2),
    named('Compositor', 3),
    named('DedicatedWorker thread', 4),
    named('DedicatedWorker thread', 5),
    named('VizCompositorThread', 6, 7),
    named('DedicatedWorker thread', 8, 9),
    { ...event('RunTask', 0, 10_000), tdur: 3000 },
    event('FunctionCall', 1000, 4000),
    event('RunTask', 0, 1000, 3),
    event('RunTask', 0, 5000, 4),
    event('RunTask', 0, 2000, 5),
    { ...event('RunTask', 0, 4000, 6), pid: 7 },
    // The worker of another page.
    { ...event('RunTask', 0, 9000, 8), pid: 9 },
  ];
  expect(threadTimesIn(events)).toEqual({
    'main thread': 3,
    workers: 7,
    'commit (compositor)': 1,
    'raster and other helpers': 0,
    display: 4,
  });
});

test('the page that was told of the inputs is measured, not one that draws more frames in the background', () => {
  const thread = (pid: number): TraceEvent => ({
    ...main,
    pid,
    ph: 'M',
    name: 'thread_name',
    ts: 0,
    args: { name: 'CrRendererMain' },
  });
  const input: TraceEvent = { ...event('EventDispatch', 0, 10), args: { data: { type: 'input' } } };
  const frames = (pid: number, count: number) =>
    Array.from({ length: count }, (_, n) => ({ ...event('FireAnimationFrame', n, 1), pid }));
  const both = [thread(1), thread(9), ...frames(1, 2), ...frames(9, 60)];
  expect(mainThreadOf([...both, input])).toBe('1 2');
  expect(mainThreadOf(both)).toBe('9 2');
});
