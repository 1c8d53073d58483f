import { SETTINGS } from './settings.ts';

/**
 * How much each pair has met lately, by the pair's key: 1 for a meeting in this scene, less with each scene after it.
 */
export type RecentMeetings = Map<number, number>;

/** The share of a meeting that is left one scene later; what is less than `floor` is dropped. */
export type Fading = { readonly decay: number; readonly floor: number };

const FADING: Fading = { decay: SETTINGS.meetingDecay, floor: SETTINGS.meetingFloor };

/**
 * Advances `meetings`, in place, by one scene: earlier meetings fade, pairs among those `present` count one more. `key`
 * numbers a pair, whichever of the two comes first.
 */
export function addMeetings(
  meetings: RecentMeetings,
  present: readonly number[],
  key: (a: number, b: number) => number,
  { decay, floor }: Fading = FADING,
): void {
  for (const [pair, amount] of meetings) {
    if (amount * decay < floor) meetings.delete(pair);
    else meetings.set(pair, amount * decay);
  }
  for (const [i, a] of present.entries())
    for (let j = i + 1; j < present.length; j++) {
      const b = present[j] as number;
      if (a !== b) meetings.set(key(a, b), (meetings.get(key(a, b)) ?? 0) + 1);
    }
}
