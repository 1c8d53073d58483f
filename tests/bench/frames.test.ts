import { expect, test } from 'vitest';
import { droppedIn } from './frames.ts';

const FRAME = 1000 / 60;
const every = (step: number, from = 0) =>
  Array.from({ length: 200 / step }, (_, i) => 5000 + (from + i * step) * FRAME);
const none: readonly number[] = [];

test('a page whose every frame reaches the screen, even two frames later, has dropped none', () => {
  expect(droppedIn({ page: every(1), workers: none, screen: every(1) })).toBe(0);
  expect(droppedIn({ page: every(1), workers: every(1), screen: every(1, 2) })).toBe(0);
});

test('a late frame and the one right after it count as two', () => {
  const late = every(1).map((time, frame) => (frame % 4 === 0 ? time + 0.9 * FRAME : time));
  expect(droppedIn({ page: every(1), workers: late, screen: every(1) })).toBe(0);
});

test('a page that draws every other frame has dropped half of them', () => {
  expect(droppedIn({ page: every(2), workers: none, screen: every(1) })).toBe(89);
});

test('what the worker did not draw or the screen did not get is dropped, whatever the page did', () => {
  expect(droppedIn({ page: every(1), workers: every(2), screen: every(1) })).toBe(89);
  expect(droppedIn({ page: every(1), workers: every(1), screen: every(4) })).toBe(134);
});

test('a page that stops has dropped the rest', () => {
  const stops = every(1).slice(0, 3);
  expect(droppedIn({ page: stops, workers: none, screen: stops })).toBe(177);
});
