import { SETTINGS } from './settings.ts';

/**
 * How much each pair has met lately, by the pair's key: 1 for a meeting in this scene, less with each scene after it.
 */
export type RecentMeetings = Map<number, number>;

/**
 * Advances `meetings`, in place, by one scene: earlier meetings fade, pairs among those `present` count one more. `key`
 * numbers a pair, whichever of the two comes first.
 */
export function addMeetings(
  meetings: RecentMeetings,
  present: readonly number[],
  key: (a: number, b: number) => number,
): void {
  for (const [pair, amount] of meetings) {
    if (amount * SETTINGS.meetingDecay < SETTINGS.meetingFloor) meetings.delete(pair);
    else meetings.set(pair, amount * SETTINGS.meetingDecay);
  }
  for (const [i, a] of present.entries())
    for (let j = i + 1; j < present.length; j++) {
      const b = present[j] as number;
      if (a !== b) meetings.set(key(a, b), (meetings.get(key(a, b)) ?? 0) + 1);
    }
}
