import { expect, onTestFinished, test, vi } from 'vitest';
import { warmUp } from '../../../src/stage/canvas/warmUp.ts';
import { countingPen, fakeHost } from './fakeHost.ts';

test('what warms the worker up is a picture with lines, discs, names and labels', () => {
  const called = new Set<string>();
  const pen = countingPen((method) => void called.add(method));
  vi.stubGlobal('Path2D', class {});
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext = () => pen;
    },
  );
  onTestFinished(() => void vi.unstubAllGlobals());
  warmUp(fakeHost().host);
  expect([...called]).toEqual(expect.arrayContaining(['quadraticCurveTo', 'arc', 'drawImage', 'fillText']));
});
