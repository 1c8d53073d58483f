import { expect, test } from 'vitest';
import { isBusy } from '../../src/picture/isBusy.ts';
import { smallStory } from '../story/cast.ts';
import { crowdStory } from '../story/crowd.ts';

test('a story is busy with more than 60 characters or more than 70 lines in any scene', () => {
  expect(isBusy(smallStory)).toBe(false);
  expect(isBusy(crowdStory(61, 1))).toBe(true);
  expect(isBusy(crowdStory(35, 1))).toBe(false);
  const many = crowdStory(35, 1);
  const [change] = many.background;
  const twoMore = [change, change].flatMap((one) => (one ? [one] : []));
  expect(isBusy({ ...many, background: [...many.background, ...twoMore] })).toBe(true);
});
