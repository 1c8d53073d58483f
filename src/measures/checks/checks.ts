import { isAuthored } from '../../story/isAuthored.ts';
import { isTimeless } from '../../story/isTimeless.ts';
import { memoizeByStory } from '../../story/memoize.ts';
import type { Story } from '../../story/types.ts';
import { behindBacks } from './behindBacks.ts';
import { bystander } from './bystander.ts';
import { island } from './island.ts';
import { leap } from './leap.ts';
import { looseEnd } from './looseEnd.ts';
import { neverMeet } from './neverMeet.ts';
import { CHECKS, type CheckId, type Observation } from './observation.ts';
import { oneSided } from './oneSided.ts';
import { stillWater } from './stillWater.ts';
import { tooEarly } from './tooEarly.ts';
import { twoPlaces } from './twoPlaces.ts';
import { vanishes } from './vanishes.ts';

/**
 * What an author may want to look at: observations, no grades. They need no bookkeeping but the story itself. A network without time
 * has none, and where no one says who is related, nothing is said of changes. Memoised.
 */
export const observationsOf = memoizeByStory((story): readonly Observation[] => {
  if (isTimeless(story)) return [];
  const checks = isAuthored(story) ? CHECKS : CHECKS.filter((check) => !NEED_CHANGES.has(check));
  return checks.flatMap((check) => LOOK_FOR[check](story));
});

const LOOK_FOR: Readonly<Record<CheckId, (story: Story) => Observation[]>> = {
  vanishes,
  'behind-backs': behindBacks,
  leap,
  'never-meet': neverMeet,
  'loose-end': looseEnd,
  bystander,
  'still-water': stillWater,
  island,
  'two-places': twoPlaces,
  'too-early': tooEarly,
  'one-sided': oneSided,
};

const NEED_CHANGES: ReadonlySet<CheckId> = new Set(['bystander', 'still-water']);
