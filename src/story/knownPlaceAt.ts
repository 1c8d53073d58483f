import { lastUpTo } from './lastUpTo.ts';
import { appearancesOf, characterOf } from './state.ts';
import type { Story } from './types.ts';

/**
 * The place (id) where a character (id) is at scene `scene` (0-based), as far as scenes up to that one tell: where it last appeared, or
 * its home. Unlike `whereaboutsAt`, which says where to draw it, nothing of later scenes.
 */
export function knownPlaceAt(story: Story, character: string, scene: number): string | undefined {
  const arrivals = appearancesOf(story).get(character)?.arrivals ?? [];
  return lastUpTo(arrivals, scene)?.place ?? characterOf(story, character)?.home;
}
