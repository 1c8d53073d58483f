import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fixedMedia, type Media, STILL } from '../../src/stage/media.ts';
import { type Playback, startPlayback } from '../../src/stage/time/playback.ts';
import { createView, type ViewStore } from '../../src/view/store.ts';
import { goTo, scrubTo, togglePlay } from '../../src/view/transitions.ts';
import type { ViewState } from '../../src/view/viewState.ts';
import { opened } from '../view/opened.ts';

let view: ViewStore;
let playback: Playback;
function start(first: Partial<ViewState> = {}, media: Media = fixedMedia([])) {
  view = createView({ ...opened(), ...first });
  playback = startPlayback(view, media);
}
const pass = (milliseconds: number) => void vi.advanceTimersByTime(milliseconds);
const where = () => {
  const { time, scene, playing } = view.getState();
  return { time, scene, playing };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  playback.stop();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

test('a neighbouring scene is travelled to in 900 ms, and then no more frames are asked for', () => {
  start();
  view.apply(goTo(1));
  pass(450);
  expect(where().time).toBeGreaterThan(0.4);
  expect(where().time).toBeLessThan(0.6);
  pass(500);
  expect(where()).toEqual({ time: 1, scene: 1, playing: false });
  pass(40);
  expect(vi.getTimerCount()).toBe(0);
});

test('with reduced motion the picture is at the next scene at once', () => {
  start({}, fixedMedia([STILL]));
  view.apply(goTo(1));
  expect(where()).toEqual({ time: 1, scene: 1, playing: false });
});

test('Play moves on at once from the scene that has been read, and stays on each that comes', () => {
  start();
  view.apply(togglePlay());
  pass(100);
  expect(where().time).toBeGreaterThan(0);
  pass(1500);
  expect(where()).toEqual({ time: 1, scene: 1, playing: true });
  pass(1600);
  expect(where().time).toBe(1);
  pass(200);
  expect(where().time).toBeGreaterThan(1);
});

test('at double speed scenes pass in half the time', () => {
  start({ speed: 2 });
  view.apply(togglePlay());
  pass(800);
  expect(where().time).toBe(1);
  pass(900);
  expect(where().time).toBeGreaterThan(1);
});

test('at the end playing stops', () => {
  start({ scene: 2, time: 2 });
  view.apply(togglePlay());
  pass(5000);
  expect(where()).toEqual({ time: 3, scene: 3, playing: false });
});

test('in a loop playing begins again after the end, as a jump', () => {
  start({ scene: 2, time: 2, loop: true });
  view.apply(togglePlay());
  pass(1600 + 1750);
  expect(where()).toMatchObject({ playing: true });
  expect(where().time).toBeLessThan(1);
  expect(view.getState().jumps).toBe(1);
});

test('while the slider is held nothing else moves the time, and when it is released the picture settles on the scene', () => {
  start();
  playback.holdSlider(true);
  view.apply(scrubTo(1.4));
  pass(2000);
  expect(where()).toEqual({ time: 1.4, scene: 1, playing: false });
  playback.holdSlider(false);
  pass(1000);
  expect(where()).toEqual({ time: 1, scene: 1, playing: false });
});

test('a slider that is moved without being held counts as released 180 ms after its last move', () => {
  start();
  for (const time of [1.1, 1.2, 1.3]) {
    playback.sliderMoved();
    view.apply(scrubTo(time));
    pass(150);
  }
  expect(where().time).toBe(1.3);
  pass(1000);
  expect(where().time).toBe(1);
});

test('after it has been stopped, nothing moves', () => {
  start();
  playback.stop();
  view.apply(goTo(1));
  playback.holdSlider(false);
  pass(5000);
  expect(where()).toEqual({ time: 0, scene: 1, playing: false });
});
