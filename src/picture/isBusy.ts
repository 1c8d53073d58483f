import { memoizeByStory } from '../story/memoize.ts';
import type { Story } from '../story/types.ts';
import { isCrowd } from './crowd.ts';

/**
 * Lines, with their ends and signs, that SVG keeps at full speed; beyond them a canvas is faster. Measured without a
 * graphics card: `npm run bench`.
 */
const MOST_LINES = 120;

/**
 * Whether a story is too much to follow at every scene that is scrubbed past: its picture is then painted on a canvas,
 * and what is told beside it waits until the reader rests.
 */
export const isBusy = memoizeByStory((story: Story): boolean => {
  if (isCrowd(story.characters.length)) return true;
  let lines = story.background.length;
  let most = lines;
  for (const { changes } of story.scenes) {
    // What ends in a scene is still drawn in it.
    most = Math.max(most, lines + changes.filter(({ does }) => does === 'begin').length);
    for (const { does } of changes) lines += does === 'begin' ? 1 : does === 'end' ? -1 : 0;
  }
  return most > MOST_LINES;
});
