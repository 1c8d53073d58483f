import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clipStarts, clipTimes, RATE, usualStart } from '../../../src/app/clip/clipTimes.ts';
import { readingTime } from '../../../src/stage/time/readingTime.ts';
import { opened } from '../../view/opened.ts';

const state = opened();
const last = state.story.scenes.length - 1;
const range = fc
  .tuple(fc.nat({ max: last }), fc.nat({ max: last }))
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

test('a clip begins and ends on its scenes, goes only forward, and stays on each as long as there is to read', () => {
  fc.assert(
    fc.property(range, ({ from, to }) => {
      const times = clipTimes(state, { from, to });
      expect([times[0], times.at(-1)]).toEqual([from, to]);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      for (let scene = from; scene <= to; scene++) {
        const stay = times.filter((time) => time === scene).length / RATE;
        expect(stay).toBeCloseTo(readingTime({ ...state, scene }) / 1000, 1);
      }
      // No step between two frames is one that is seen.
      const steps = times.slice(1).map((time, index) => time - (times[index] as number));
      expect(Math.max(0, ...steps)).toBeLessThan(0.03);
    }),
  );
});

test('a clip may begin at any earlier scene, and its seconds are those of its frames', () => {
  for (let scene = 0; scene <= last; scene++) {
    const starts = clipStarts({ ...state, scene });
    expect(starts.map(({ from }) => from)).toEqual(
      Array.from({ length: scene }, (_, index) => scene - 1 - index),
    );
    for (const { from, seconds } of starts)
      expect(clipTimes(state, { from, to: scene }).length / RATE).toBeCloseTo(seconds, 0);
  }
});

test('the clip that is offered first lasts no longer than 15 seconds, unless the nearest scene takes longer', () => {
  const of = (...seconds: number[]) =>
    usualStart(seconds.map((one, index) => ({ from: 9 - index, seconds: one })));
  expect([of(), of(4), of(4, 9, 14, 20), of(17, 25)]).toEqual([undefined, 9, 7, 9]);
});
