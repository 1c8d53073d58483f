import { expect, test } from 'vitest';
import { droppedIn } from './frames.ts';

const FRAME = 1000 / 60;
const frames = (...numbers: number[]) => numbers.map((number) => 5000 + number * FRAME);
const every = (step: number) => frames(...Array.from({ length: 200 / step }, (_, i) => i * step));

test('a page that draws every frame has dropped none', () => {
  expect(droppedIn(every(1))).toBe(0);
});

test('a page that draws every other frame has dropped half of those in the three seconds of the hand', () => {
  expect(droppedIn(every(2))).toBe(90);
});

test('a page that stops has dropped the rest, and one that never drew is not judged', () => {
  expect(droppedIn(frames(0, 1, 2, 200))).toBe(177);
  expect(droppedIn(frames(0))).toBe(179);
});
