import { memoizeByStory } from '../story/memoize.ts';
import { usualHalfLife } from '../story/usualHalfLife.ts';
import type { TieWindow } from './coPresence.ts';

/** How ties look back where the reader has chosen nothing: they fade by half in the usual time. Memoised. */
export const usualWindow = memoizeByStory(
  (story): TieWindow => ({ type: 'fading', halfLife: usualHalfLife(story) }),
);
