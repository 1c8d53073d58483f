import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fixedMedia, type Media, STILL } from '../../src/stage/media.ts';
import { type Playback, startPlayback } from '../../src/stage/time/playback.ts';
import { readingTime } from '../../src/stage/time/readingTime.ts';
import { createView, type ViewStore } from '../../src/view/store.ts';
import { goTo, scrubTo, togglePlay } from '../../src/view/transitions.ts';
import type { ViewState } from '../../src/view/viewState.ts';
import { crowdStory } from '../story/crowd.ts';
import { opened } from '../view/opened.ts';

let view: ViewStore;
let playback: Playback;
function start(first: Partial<ViewState> = {}, media: Media = fixedMedia([])) {
  view = createView({ ...opened(), ...first });
  playback = startPlayback(view, media);
}
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
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

test('a neighbouring scene is travelled to in 900 ms, and then no more frames are asked for', async () => {
  start();
  view.apply(goTo(1));
  await pass(450);
  expect(where().time).toBeGreaterThan(0.4);
  expect(where().time).toBeLessThan(0.6);
  await pass(500);
  expect(where()).toEqual({ time: 1, scene: 1, playing: false });
  await pass(40);
  expect(vi.getTimerCount()).toBe(0);
});

test('with reduced motion the picture is at the next scene at once', () => {
  start({}, fixedMedia([STILL]));
  view.apply(goTo(1));
  expect(where()).toEqual({ time: 1, scene: 1, playing: false });
});

test('Play moves on at once from the scene that has been read, and stays on each that comes for a second and a quarter for each word on its picture', async () => {
  start();
  view.apply(togglePlay());
  await pass(100);
  expect(where().time).toBeGreaterThan(0);
  await pass(1500);
  expect(where()).toEqual({ time: 1, scene: 1, playing: true });
  // "Ada: in love → longs": four words.
  await pass(1900);
  expect(where().time).toBe(1);
  await pass(200);
  expect(where().time).toBeGreaterThan(1);
});

test('at double speed scenes pass in half the time', async () => {
  start({ speed: 2 });
  view.apply(togglePlay());
  await pass(800);
  expect(where().time).toBe(1);
  await pass(1050);
  expect(where().time).toBeGreaterThan(1);
});

test('the words of a hidden kind of relation are not read', () => {
  expect(readingTime({ ...opened(), scene: 1, hiddenKinds: new Set(['romance']) })).toBe(1000);
});

test('a scene with more words than can be read in 8 seconds is left after those', () => {
  const whole = crowdStory(60, 3);
  const { story } = opened(whole);
  const wordy = {
    ...story,
    scenes: story.scenes.map((scene) => ({
      ...scene,
      changes: scene.changes.map((change) => ({
        ...change,
        label: { en: 'one two three four five six seven eight nine ten' },
      })),
    })),
  };
  expect(readingTime({ ...opened(whole), story: wordy, scene: 1 })).toBe(8000);
});

test('at the end, when it has been read, playing stops and says so', async () => {
  start({ scene: 2, time: 2 });
  view.apply(togglePlay());
  await pass(1600 + 2000);
  expect(where()).toEqual({ time: 3, scene: 3, playing: true });
  expect(view.getState().notice).toBeUndefined();
  await pass(500);
  expect(where()).toEqual({ time: 3, scene: 3, playing: false });
  expect(view.getState().notice).toEqual({ type: 'ended' });
});

test('in a loop playing begins again after the end, as a jump', async () => {
  start({ scene: 2, time: 2, loop: true });
  view.apply(togglePlay());
  await pass(1600 + 2300);
  expect(where()).toMatchObject({ playing: true });
  expect(where().time).toBeLessThan(1);
  expect(view.getState().jumps).toBe(1);
});

test('while the slider is held nothing else moves the time, and when it is released the picture settles on the scene', async () => {
  start();
  playback.holdSlider(true);
  view.apply(scrubTo(1.4));
  await pass(2000);
  expect(where()).toEqual({ time: 1.4, scene: 1, playing: false });
  playback.holdSlider(false);
  await pass(1000);
  expect(where()).toEqual({ time: 1, scene: 1, playing: false });
});

test('a slider that is moved without being held counts as released 180 ms after its last move', async () => {
  start();
  for (const time of [1.1, 1.2, 1.3]) {
    playback.sliderMoved();
    view.apply(scrubTo(time));
    await pass(150);
  }
  expect(where().time).toBe(1.3);
  await pass(1000);
  expect(where().time).toBe(1);
});

test('after it has been stopped, nothing moves', async () => {
  start();
  playback.stop();
  view.apply(goTo(1));
  playback.holdSlider(false);
  await pass(5000);
  expect(where()).toEqual({ time: 0, scene: 1, playing: false });
});
