import { act, fireEvent, screen } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { Tooltip } from '../../../src/app/hints/Tooltip.tsx';
import { opened } from '../../view/opened.ts';
import { testApp } from '../testApp.tsx';

test('a tooltip follows what its button says meanwhile, and gives it back', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  testApp(opened()).render(
    <>
      <button type="button" title="Pause">
        ⏵
      </button>
      <Tooltip />
    </>,
  );
  const button = screen.getByRole('button');
  const tip = () => document.querySelector('[role=tooltip]')?.textContent;
  fireEvent.pointerOver(button, { pointerType: 'mouse', buttons: 0 });
  act(() => void vi.advanceTimersByTime(400));
  expect(tip()).toMatch(/^Pause/);
  await act(async () => {
    button.title = 'Play';
  });
  expect(tip()).toMatch(/^Play/);
  fireEvent.pointerDown(button);
  expect([tip(), button.title]).toEqual([undefined, 'Play']);
});
