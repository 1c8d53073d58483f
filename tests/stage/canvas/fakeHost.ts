import type { Pen } from '../../../src/picture/canvas/pen.ts';
import type { CanvasHost } from '../../../src/stage/canvas/canvasLoop.ts';
import type { CanvasReply } from '../../../src/stage/canvas/canvasMessages.ts';

/** One frame: when it was painted, in milliseconds, and how often each method of the pen was called. */
export type Frame = { readonly at: number; readonly calls: ReadonlyMap<string, number> };

/** Milliseconds between two frames. */
export const INTERVAL = 16;

/** Where a canvas loop runs in tests: a clock that the test moves, frames that it lets happen, and a pen that counts. */
export function fakeHost() {
  const canvas = { width: 0, height: 0 };
  const replies: CanvasReply[] = [];
  const frames: Frame[] = [];
  const tasks: (() => void)[] = [];
  let time = 0;
  let scheduled: (() => void) | undefined;
  let calls = new Map<string, number>();
  /** Milliseconds that a frame takes to paint. */
  let cost = 0;

  const host: CanvasHost = {
    canvas,
    pen: countingPen((method) => {
      calls.set(method, (calls.get(method) ?? 0) + 1);
    }),
    makeSheet: (width, height, draw) => {
      draw(countingPen(() => {}));
      return { width, height } as never;
    },
    makeImage: async () => undefined,
    nextFrame: (paint) => {
      scheduled = paint;
    },
    afterFrame: (task) => void tasks.push(task),
    now: () => time,
    post: (reply) => void replies.push(reply),
  };

  /** Paints the next frame if one is wanted, and then does what is left for after it. */
  const frame = (): boolean => {
    time += INTERVAL;
    const paint = scheduled;
    scheduled = undefined;
    calls = new Map();
    paint?.();
    if (calls.size > 0) frames.push({ at: time, calls });
    time += cost;
    for (let task = tasks.shift(); task; task = tasks.shift()) task();
    return paint !== undefined;
  };

  return {
    host,
    canvas,
    replies,
    frames,
    frame,
    /** Paints frames until none is wanted any more. */
    rest: () => {
      let count = 0;
      while (frame()) if (++count > 1000) throw new Error('The loop never comes to rest.');
    },
    setCost: (milliseconds: number) => {
      cost = milliseconds;
    },
    /** Lets time pass, as work between two calls does. */
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

/** A pen that paints nothing and reports each call of a method. */
export function countingPen(report: (method: string) => void): Pen {
  const values: Record<string | symbol, unknown> = {};
  return new Proxy(values, {
    get: (_, name) =>
      values[name] ??
      ((text: string) => {
        report(String(name));
        return name === 'measureText' ? { width: 7 * text.length } : undefined;
      }),
    set: (_, name, value) => {
      values[name] = value;
      return true;
    },
  }) as unknown as Pen;
}
