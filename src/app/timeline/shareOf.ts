import type { Story } from '../../story/types.ts';

/** Where a time (0 … scenes - 1) is on the track: 0 at its left end, 1 at its right end. */
export function shareOf(story: Story, time: number): number {
  return time / Math.max(1, story.scenes.length - 1);
}
