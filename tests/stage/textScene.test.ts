import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startTextScene } from '../../src/stage/time/textScene.ts';
import type { WholeStory } from '../../src/story/types.ts';
import { theTextScene } from '../../src/view/selectors.ts';
import { createView, type ViewStore } from '../../src/view/store.ts';
import { goTo, scrubTo, travelTo } from '../../src/view/transitions.ts';
import { smallStory } from '../story/cast.ts';
import { crowdStory } from '../story/crowd.ts';
import { opened } from '../view/opened.ts';

let view: ViewStore;
let held = false;
let stop = () => {};
const textScene = () => theTextScene(view.getState());
/** The pointer moves the slider, and then so many milliseconds pass. */
function drag(time: number, wait: number) {
  view.apply(scrubTo(time));
  vi.advanceTimersByTime(wait);
}
function read(story: WholeStory) {
  view = createView({ ...opened(story), story });
  stop = startTextScene(view, { isSliderHeld: () => held });
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  held = false;
  stop();
  vi.useRealTimers();
});

test('by key, text follows to the new scene at once', () => {
  read(smallStory);
  view.apply(goTo(2));
  expect(textScene()).toBe(2);
});

test('dragged past scenes faster than they can be read, text stays what it was until the pointer rests', () => {
  read(smallStory);
  held = true;
  for (const time of [0.5, 1, 1.5, 2]) drag(time, 90);
  expect(textScene()).toBe(0);
  vi.advanceTimersByTime(30);
  expect(textScene()).toBe(2);
});

test('dragged slowly, text follows each scene that stands long enough to be read, though the pointer does not rest', () => {
  read(smallStory);
  held = true;
  const seen: number[] = [];
  for (let time = 0; time <= 2; time += 0.125) {
    drag(time, 60);
    seen.push(textScene());
  }
  expect(seen).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2]);
});

test('when the slider is released, text follows with the first move of the picture', () => {
  read(smallStory);
  held = true;
  drag(1.8, 16);
  held = false;
  view.apply(travelTo(1.9));
  expect(textScene()).toBe(2);
});

test('in a busy story, text waits until nothing moves, by pointer or by key', () => {
  read(crowdStory(300, 3));
  view.apply(goTo(1));
  expect(textScene()).toBe(0);
  vi.advanceTimersByTime(120);
  expect(textScene()).toBe(1);
  held = true;
  for (let time = 1; time < 2; time += 0.125) drag(time, 60);
  expect(textScene()).toBe(1);
});

test('after it has been stopped, text follows no scene', () => {
  read(smallStory);
  stop();
  view.apply(goTo(2));
  expect(textScene()).toBe(0);
});
