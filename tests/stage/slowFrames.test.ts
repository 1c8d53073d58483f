import { expect, test } from 'vitest';
import { areSlow, FRAMES } from '../../src/stage/slowFrames.ts';

/** So many frames take 4 ms, and the others 12: half of a frame at 60 per second is 8.3. */
const quickAmong = (quick: number, frames = FRAMES) =>
  Array.from({ length: frames }, (_, frame) => (frame < quick ? 4 : 12));

test.each([
  ['no frame is quick', quickAmong(0), true],
  ['a quarter of the frames is quick', quickAmong(FRAMES / 4), true],
  [
    'more than a quarter is quick, as where other programs keep some waiting',
    quickAmong(FRAMES / 4 + 1),
    false,
  ],
  ['too few frames have been seen', quickAmong(0, FRAMES - 1), false],
])('where %s', (_, took, slow) => {
  expect(areSlow(took)).toBe(slow);
});
