import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderedView } from '../../src/view/renderedView.ts';
import { createView } from '../../src/view/store.ts';
import { scrubTo } from '../../src/view/transitions.ts';
import { smallStory } from '../story/cast.ts';
import { opened } from './opened.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function shown() {
  const drag = { isHeld: false };
  const view = createView(opened(smallStory));
  const rendered = renderedView(view, () => drag.isHeld);
  const times: number[] = [];
  rendered.subscribe(({ time }) => times.push(time));
  return { drag, view, rendered, times };
}

test('what changes is rendered at once, as it is in the view', () => {
  const { view, rendered, times } = shown();
  for (const time of [0.5, 1, 2]) view.apply(scrubTo(time));
  expect(times).toEqual([0.5, 1, 2]);
  expect(rendered.getState()).toBe(view.getState());
});

test('while the slider is dragged, the first change is rendered at once, and then at most one in 80 ms, the last one among them', () => {
  const { drag, view, rendered, times } = shown();
  drag.isHeld = true;
  for (let step = 1; step <= 12; step++) {
    view.apply(scrubTo(step / 10));
    vi.advanceTimersByTime(16);
  }
  expect(times).toEqual([0.1, 0.5, 1]);
  vi.advanceTimersByTime(1000);
  expect(times.at(-1)).toBe(1.2);
  expect(rendered.getState()).toBe(view.getState());
});

test('a slider that is let go is rendered at once', () => {
  const { drag, view, times } = shown();
  drag.isHeld = true;
  for (const time of [0.2, 0.4, 0.7]) view.apply(scrubTo(time));
  drag.isHeld = false;
  view.set({ scene: 2 });
  expect(times).toEqual([0.2, 0.7]);
  vi.advanceTimersByTime(1000);
  expect(times).toEqual([0.2, 0.7]);
});
