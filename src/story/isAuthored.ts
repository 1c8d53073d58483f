import type { Story } from './types.ts';

/** Whether somebody has said what is between people as the story goes on; otherwise all there is to show are shared scenes. */
export function isAuthored(story: Story): boolean {
  return story.scenes.some(({ changes }) => changes.length > 0);
}
