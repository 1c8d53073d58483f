import { expect, onTestFinished, test, vi } from 'vitest';
import { followSize } from '../../../src/stage/canvas/followSize.ts';

/** Follows a box of 300 × 200 CSS pixels on a screen, for which the browser reports so many pixels of its own. */
function follow(screen: { ratio: number; reported?: { width: number; height: number } }) {
  const { ratio, reported } = screen;
  const observe = vi.fn();
  const disconnect = vi.fn();
  let resize = (_entries: unknown[]) => {};
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: typeof resize) {
        resize = callback;
      }
      observe = observe;
      disconnect = disconnect;
    },
  );
  const entry = class {};
  if (reported) Object.assign(entry.prototype, { devicePixelContentBoxSize: [] });
  vi.stubGlobal('ResizeObserverEntry', entry);
  vi.stubGlobal('devicePixelRatio', ratio);
  onTestFinished(() => void vi.unstubAllGlobals());

  const box = document.createElement('div');
  for (const [name, value] of [
    ['clientWidth', 300],
    ['clientHeight', 200],
  ] as const)
    Object.defineProperty(box, name, { value });
  box.getBoundingClientRect = () => new DOMRect(0, 0, 300.4, 200.2);
  const report = vi.fn();
  const stop = followSize(box, report);
  const size = reported && [{ inlineSize: reported.width, blockSize: reported.height }];
  resize([{ devicePixelContentBoxSize: size }]);
  return { report, observe, disconnect, stop, box };
}

test('a box is reported in exactly the pixels that the screen has for it', () => {
  const { report, observe, box } = follow({ ratio: 1.5, reported: { width: 451, height: 300 } });
  expect(report.mock.calls).toEqual([[{ width: 451 / 1.5, height: 200, ratio: 1.5 }]]);
  expect(observe.mock.calls).toEqual([[box, { box: 'device-pixel-content-box' }]]);
});

test('pixels of another screen than the emulated one are not believed', () => {
  const { report } = follow({ ratio: 1.5, reported: { width: 300, height: 200 } });
  expect(report.mock.calls).toEqual([[{ width: 300, height: 200, ratio: 1.5 }]]);
});

test('browsers that do not know their pixels report CSS pixels, and fine screens two for each at most', () => {
  const { report, observe, box } = follow({ ratio: 3 });
  expect(report.mock.calls).toEqual([[{ width: 300, height: 200, ratio: 2 }]]);
  expect(observe.mock.calls).toEqual([[box, {}]]);
});

test('once stopped, nothing is observed', () => {
  const { disconnect, stop } = follow({ ratio: 1 });
  stop();
  expect(disconnect).toHaveBeenCalledOnce();
});
