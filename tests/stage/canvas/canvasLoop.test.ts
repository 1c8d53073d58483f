import { expect, onTestFinished, test, vi } from 'vitest';
import { WHOLE } from '../../../src/picture/camera.ts';
import { type CanvasHost, canvasLoop } from '../../../src/stage/canvas/canvasLoop.ts';
import type { CanvasMessage } from '../../../src/stage/canvas/canvasMessages.ts';
import type { Story } from '../../../src/story/types.ts';
import { scattered } from '../../picture/crowd.ts';
import { PLAIN } from '../../picture/finale.ts';
import { smallStory } from '../../story/cast.ts';
import { crowdStory } from '../../story/crowd.ts';
import { type Frame, fakeHost, INTERVAL } from './fakeHost.ts';

/** 200 relations, more than are painted in full while something moves; and 1000, more than are painted at all then. */
const town = crowdStory(100, 4);
const city = crowdStory(500, 3);

const SHOW: CanvasMessage = { type: 'show', options: PLAIN, compare: undefined, glide: false };
const SURFACE: CanvasMessage = { type: 'set-surface', surface: { width: 800, height: 500, ratio: 1.5 } };
const timeTo = (time: number, glide = false): CanvasMessage => ({ type: 'set-time', time, glide });
const cameraTo = (x: number): CanvasMessage => ({ type: 'set-camera', camera: { x, y: 0, zoom: 2 } });

/** A loop that shows the first scene of a story. */
function shown(story: Story, other: Partial<CanvasHost> = {}) {
  // Signs on lines are paths, which Node does not have.
  vi.stubGlobal('Path2D', class {});
  onTestFinished(() => void vi.unstubAllGlobals());
  const host = fakeHost();
  const send = canvasLoop({ ...host.host, ...other });
  send({ type: 'set-story', story });
  send({ type: 'set-layout', layout: scattered(story) });
  send(SURFACE);
  send(SHOW);
  host.rest();
  return { ...host, send };
}

const lines = ({ calls }: Frame) => calls.get('quadraticCurveTo') ?? 0;
const strokes = ({ calls }: Frame) => calls.get('stroke') ?? 0;
const last = (frames: readonly Frame[]) => frames.at(-1) as Frame;

test('a scene at rest is painted once, at the canvas’s pixels, and then reported', () => {
  const { canvas, frames, replies } = shown(smallStory);
  expect(canvas).toEqual({ width: 1200, height: 750 });
  expect(frames).toHaveLength(1);
  expect(replies).toMatchObject([{ type: 'painted', scene: 0 }]);
});

test('with a scene that is painted comes what its picture has, each only once', () => {
  const { replies } = shown(smallStory);
  expect(replies).toEqual([
    {
      type: 'painted',
      scene: 0,
      contents: {
        relations: [
          {
            kind: 'romance',
            sign: undefined,
            ghost: 0,
            lit: 0,
            width: 3.6,
            difference: undefined,
            relation: { mutual: false },
          },
        ],
        ties: [],
        characters: [{ presence: 1, gone: undefined, difference: undefined }],
        traces: undefined,
      },
    },
  ]);
});

test('however many messages come, there is one frame for all of them', () => {
  const { frames, replies, rest, send } = shown(smallStory);
  for (const time of [0.2, 0.5, 1]) send(timeTo(time));
  rest();
  expect(frames).toHaveLength(2);
  expect(replies).toMatchObject([
    { type: 'painted', scene: 0 },
    { type: 'painted', scene: 1 },
  ]);
});

test('nothing is painted before there is a story with its layout and a canvas with a size', () => {
  const { host, frames, rest } = fakeHost();
  const send = canvasLoop(host);
  send(SURFACE);
  send(SHOW);
  rest();
  send({ type: 'set-story', story: smallStory });
  send(SHOW);
  rest();
  send({ type: 'set-layout', layout: scattered(smallStory) });
  send({ type: 'set-surface', surface: { width: 0, height: 0, ratio: 1 } });
  send(SHOW);
  rest();
  expect(frames).toEqual([]);
});

test('a canvas keeps its size, since setting it would clear the picture', () => {
  const { canvas, rest, send } = shown(smallStory);
  const resize = vi.fn();
  for (const side of ['width', 'height'] as const) {
    const value = canvas[side];
    Object.defineProperty(canvas, side, { get: () => value, set: resize });
  }
  send(timeTo(1));
  rest();
  expect(resize).not.toHaveBeenCalled();
  send({ type: 'set-surface', surface: { width: 400, height: 250, ratio: 1 } });
  rest();
  expect(resize.mock.calls).toEqual([[400], [250]]);
});

test('between scenes nothing is reported', () => {
  const { replies, rest, send } = shown(smallStory);
  replies.length = 0;
  send(timeTo(0.5));
  rest();
  expect(replies).toEqual([]);
});

test('while a busy picture moves it is painted with fewer strokes, and in full 60 ms after the last move', () => {
  const { frames, frame, rest, send } = shown(town);
  send(cameraTo(0.1));
  frame();
  const moving = last(frames);
  rest();
  const still = last(frames);
  expect(strokes(moving)).toBeLessThan(strokes(still));
  // To the next frame.
  expect(still.at - moving.at).toBeGreaterThan(60 - 2 * INTERVAL);
  expect(still.at - moving.at).toBeLessThan(60 + INTERVAL);
});

test('a move past a whole scene in one frame shows the nearest scene, and then the moment at which it stands', () => {
  const after = (time: number) => {
    const { frames, frame, send } = shown(town);
    send(timeTo(time));
    frame();
    const leap = last(frames).calls;
    frame();
    return { leap, exact: last(frames).calls };
  };
  const [before, behind] = [after(1.6), after(2.4)];
  expect(before.leap).toEqual(behind.leap);
  expect(before.exact).not.toEqual(before.leap);
  expect(behind.exact).not.toEqual(behind.leap);
});

test('a move within a scene shows its moments', () => {
  const { frames, frame, send } = shown(town);
  send(timeTo(0.4));
  frame();
  const first = last(frames).calls;
  frame();
  expect(last(frames).calls).toEqual(first);
});

test('a whole scene is where a move ends, and is painted in full at once', () => {
  const { frames, rest, send } = shown(town);
  const before = frames.length;
  send(timeTo(1));
  rest();
  expect(frames.length - before).toBe(1);
});

test('of a scene with many lines the strongest come first, and all of them in the next frame', () => {
  const { frames, replies, rest, send } = shown(city);
  const before = frames.length;
  replies.length = 0;
  send(timeTo(2));
  rest();
  const [first, second, ...more] = frames.slice(before) as [Frame, Frame];
  expect(strokes(first)).toBeLessThan(strokes(second));
  expect(second.at - first.at).toBe(INTERVAL);
  expect(more).toEqual([]);
  expect(replies.map(({ type }) => type)).toEqual(['sketched', 'painted']);
});

test('the other lines are not asked for before the strongest have been handed to the screen', () => {
  const tasks: (() => void)[] = [];
  const { frame, send } = shown(city, { afterFrame: (task) => void tasks.push(task) });
  tasks.length = 0;
  send(timeTo(2));
  expect([frame(), frame()]).toEqual([true, false]);
  for (const task of tasks) task();
  expect([frame(), frame()]).toEqual([true, false]);
});

test('a frame has no fewer lines because the pictures of its scenes took long to make', () => {
  const linesWith = (milliseconds: number) => {
    const { frames, frame, rest, send, wait } = shown(city);
    const options = {
      ...PLAIN,
      get labelPage() {
        wait(milliseconds);
        return undefined;
      },
    };
    send({ ...SHOW, options });
    rest();
    return [0.2, 0.4, 1.2, 1.4].map((time) => {
      send(timeTo(time));
      frame();
      return lines(last(frames));
    });
  };
  expect(linesWith(50)).toEqual(linesWith(0));
});

test('where even the fewest lines take too long, a moving crowd has only the names of those in the scene, and all at rest', () => {
  const namesOf = ({ calls }: Frame) => calls.get('drawImage') ?? 0;
  const { frames, frame, rest, send, setCost } = shown(city);
  send(timeTo(1));
  rest();
  const all = namesOf(last(frames));
  setCost(100);
  const moved = Array.from({ length: 12 }, (_, step) => {
    send(timeTo(1 + (step + 1) / 30));
    frame();
    return namesOf(last(frames));
  });
  expect(moved.at(-1)).toBeLessThan(all);
  expect(moved).toEqual(moved.toSorted((a, b) => b - a));
  send(timeTo(1));
  rest();
  expect(namesOf(last(frames))).toBe(all);
});

test('a scene that is left before it could be reported is not reported', () => {
  const { host, frame, replies } = fakeHost();
  const tasks: (() => void)[] = [];
  const send = canvasLoop({ ...host, afterFrame: (task) => void tasks.push(task) });
  send({ type: 'set-story', story: smallStory });
  send({ type: 'set-layout', layout: scattered(smallStory) });
  send(SURFACE);
  send(SHOW);
  frame();
  send(timeTo(0.5));
  for (const task of tasks) task();
  expect(tasks).toHaveLength(1);
  expect(replies).toEqual([]);
});

test('a slow machine gets fewer lines per frame, never fewer than 300, and all of them at rest', () => {
  const { frames, frame, rest, send, setCost } = shown(city);
  // Zoomed in, lines have more details.
  send(cameraTo(0));
  rest();
  const full = lines(last(frames));
  setCost(100);
  const counts = Array.from({ length: 12 }, (_, step) => {
    send(cameraTo(step / 100));
    frame();
    return lines(last(frames));
  });
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(counts.at(-1)).toBeLessThan(counts[0] as number);
  expect(counts.at(-1)).toBeGreaterThanOrEqual(300);
  rest();
  expect(lines(last(frames))).toBe(full);
  setCost(0);
  for (let step = 0; step < 12; step++) {
    send(cameraTo(0.2 + step / 100));
    frame();
  }
  expect(lines(last(frames))).toBe(counts[0]);
});

test('a jump glides for 450 ms from what was painted, and then the scene is reported', () => {
  const { frames, replies, rest, send } = shown(smallStory);
  const before = frames.length;
  send(timeTo(2, true));
  rest();
  const gliding = frames.slice(before);
  const lasted = last(gliding).at - (gliding[0] as Frame).at;
  expect(lasted).toBeGreaterThan(450 - 2 * INTERVAL);
  expect(lasted).toBeLessThan(450 + INTERVAL);
  expect(replies.at(-1)).toMatchObject({ type: 'painted', scene: 2 });
});

test('a new layout glides too, another story does not', () => {
  const { frames, rest, send } = shown(smallStory);
  const paintedAfter = (...messages: CanvasMessage[]) => {
    const before = frames.length;
    for (const message of messages) send(message);
    rest();
    return frames.length - before;
  };
  const layout = scattered(smallStory);
  const glide = { ...SHOW, glide: true } as const;
  expect(paintedAfter({ type: 'set-layout', layout }, glide)).toBeGreaterThan(20);
  expect(paintedAfter({ type: 'set-layout', layout: { ...layout, width: 500 } }, glide)).toBe(1);
  const story = { ...smallStory, id: 'other' };
  expect(paintedAfter({ type: 'set-story', story }, { type: 'set-layout', layout }, glide)).toBe(1);
});

test('a scrub ends a glide', () => {
  const { frames, frame, rest, send } = shown(smallStory);
  send(timeTo(2, true));
  frame();
  send(timeTo(1));
  const before = frames.length;
  rest();
  expect(frames.length - before).toBe(1);
});

test('a hit test is answered with the line there, or with nothing', () => {
  const { replies, send } = shown(smallStory);
  replies.length = 0;
  send({ type: 'hit', id: 1, x: 0, y: 0, reach: 5000 });
  send({ type: 'hit', id: 2, x: -900, y: -900, reach: 1 });
  expect(replies).toMatchObject([
    { type: 'hit', id: 1, hit: { type: 'relation' } },
    { type: 'hit', id: 2, hit: undefined },
  ]);
});

test('a hit test before anything is shown is answered with nothing', () => {
  const { host, replies } = fakeHost();
  canvasLoop(host)({ type: 'hit', id: 7, x: 0, y: 0, reach: 10 });
  expect(replies).toEqual([{ type: 'hit', id: 7, hit: undefined }]);
});

test('when fonts come late, names are painted again', () => {
  const { frames, rest, send } = shown(smallStory);
  const before = frames.length;
  send({ type: 'fonts-loaded' });
  rest();
  expect(frames.length - before).toBe(1);
});

test('the whole picture is back when the camera is', () => {
  const { frames, rest, send } = shown(smallStory);
  const full = last(frames).calls;
  send(cameraTo(0.3));
  rest();
  send({ type: 'set-camera', camera: WHOLE });
  rest();
  expect(last(frames).calls).toEqual(full);
});
