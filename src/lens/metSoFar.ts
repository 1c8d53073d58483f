import { firstMetOf } from '../story/firstMet.ts';
import { memoizeByStory } from '../story/memoize.ts';
import { restrictTo } from '../story/restrict.ts';
import type { Story } from '../story/types.ts';

/** The part of the first scenes of a story with those whom a reader has met there, see `firstMetOf`. Memoised. */
export const metSoFar = memoizeByStory(
  (beginning): Story => restrictTo(beginning, new Set(firstMetOf(beginning).keys())),
);
