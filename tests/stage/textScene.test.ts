import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { holdSlider } from '../../src/stage/time/playback.ts';
import { startTextScene } from '../../src/stage/time/textScene.ts';
import type { WholeStory } from '../../src/story/types.ts';
import { theTextScene } from '../../src/view/selectors.ts';
import { begin, take, useView } from '../../src/view/store.ts';
import { goTo, scrubTo } from '../../src/view/transitions.ts';
import { smallStory } from '../story/cast.ts';
import { crowdStory } from '../story/crowd.ts';
import { opened } from '../view/opened.ts';

const said = () => theTextScene(useView.getState());
/** The hand moves the slider, and then so many milliseconds pass. */
function drag(time: number, wait: number) {
  take(scrubTo(time));
  vi.advanceTimersByTime(wait);
}
let leave = () => {};
function read(story: WholeStory) {
  begin({ ...opened(story), story });
  leave = startTextScene();
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  holdSlider(false);
  leave();
  vi.useRealTimers();
});

test('by key, words go by the new scene at once', () => {
  read(smallStory);
  take(goTo(2));
  expect(said()).toBe(2);
});

test('dragged past scenes faster than anybody reads, words stay what they were until the hand rests', () => {
  read(smallStory);
  holdSlider(true);
  for (const time of [0.5, 1, 1.5, 2]) drag(time, 90);
  expect(said()).toBe(0);
  vi.advanceTimersByTime(30);
  expect(said()).toBe(2);
});

test('dragged slowly, words follow each scene that stands for a fixation, though the hand does not rest', () => {
  read(smallStory);
  holdSlider(true);
  const told: number[] = [];
  for (let time = 0; time <= 2; time += 0.125) {
    drag(time, 60);
    told.push(said());
  }
  expect(told).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2]);
});

test('let go, the slider has words follow at once', () => {
  read(smallStory);
  holdSlider(true);
  drag(2, 16);
  holdSlider(false);
  take(goTo(2));
  expect(said()).toBe(2);
});

test('over a crowd, words wait until nothing moves, by hand or by key', () => {
  read(crowdStory(300, 3));
  take(goTo(1));
  expect(said()).toBe(0);
  vi.advanceTimersByTime(120);
  expect(said()).toBe(1);
  holdSlider(true);
  for (let time = 1; time < 2; time += 0.125) drag(time, 60);
  expect(said()).toBe(1);
});

test('who has stopped following hears of no scene', () => {
  read(smallStory);
  leave();
  take(goTo(2));
  expect(said()).toBe(0);
});
