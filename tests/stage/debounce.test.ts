import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { debounce } from '../../src/stage/time/debounce.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('however often it is restarted, it calls once, when the delay has passed since the last time', () => {
  const called = vi.fn();
  const quiet = debounce(100, called);
  for (let frame = 0; frame < 30; frame++) {
    quiet.restart();
    vi.advanceTimersByTime(16);
  }
  expect(called).not.toHaveBeenCalled();
  expect(quiet.isWaiting()).toBe(true);
  vi.advanceTimersByTime(84);
  expect(called).toHaveBeenCalledOnce();
  expect(quiet.isWaiting()).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});

test('after it has been cancelled, it does not call', () => {
  const called = vi.fn();
  const quiet = debounce(100, called);
  quiet.restart();
  quiet.cancel();
  vi.advanceTimersByTime(1000);
  expect(called).not.toHaveBeenCalled();
});
