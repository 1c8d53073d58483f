import type { Story } from '../../story/types.ts';

/** How far along the track a time (in scenes, from 0) is: 0 at its left end, 1 at its right. */
export function shareOf(story: Story, time: number): number {
  return time / Math.max(1, story.scenes.length - 1);
}
