import { fillersOf } from '../story/castAt.ts';
import { memoizeByStory } from '../story/memoize.ts';
import { restrictTo } from '../story/restrict.ts';
import type { Story } from '../story/types.ts';

/** The part of a lens's story with those whom the filters name, for views that show all scenes at once. Memoised. */
export const namedCast = memoizeByStory((story): Story => restrictTo(story, fillersOf(story, true)));
