import { expect, test } from 'vitest';
import type { TraceEvent } from './traceEvents.ts';
import { sharesIn } from './traceShares.ts';

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
