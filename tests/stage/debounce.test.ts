import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { debounce } from '../../src/stage/time/debounce.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('however often something stirs, it is heard once, when it has been quiet long enough', () => {
  const heard = vi.fn();
  const quiet = debounce(100, heard);
  for (let frame = 0; frame < 30; frame++) {
    quiet.stir();
    vi.advanceTimersByTime(16);
  }
  expect(heard).not.toHaveBeenCalled();
  expect(quiet.isWaiting()).toBe(true);
  vi.advanceTimersByTime(84);
  expect(heard).toHaveBeenCalledOnce();
  expect(quiet.isWaiting()).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});

test('who has stopped listening hears nothing', () => {
  const heard = vi.fn();
  const quiet = debounce(100, heard);
  quiet.stir();
  quiet.stop();
  vi.advanceTimersByTime(1000);
  expect(heard).not.toHaveBeenCalled();
});
