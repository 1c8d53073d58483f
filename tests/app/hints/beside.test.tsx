import { render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Beside } from '../../../src/app/hints/Beside.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('a card stays in a window that gets smaller, as by zooming the page', () => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 200, 100));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('innerWidth', 1280);
  vi.stubGlobal('innerHeight', 800);
  render(<Beside at={{ left: 900, top: 300, right: 940, bottom: 340 }}>Card</Beside>);
  const left = () => Number.parseFloat(screen.getByText('Card').style.translate);
  expect(left()).toBeGreaterThan(600);
  vi.stubGlobal('innerWidth', 320);
  window.dispatchEvent(new Event('resize'));
  expect(left()).toBeLessThanOrEqual(320 - 200);
});
