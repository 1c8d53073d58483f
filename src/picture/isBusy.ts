import { mostAtOnce } from '../story/castAt.ts';
import { memoizeByStory } from '../story/memoize.ts';
import type { Story } from '../story/types.ts';
import { isCrowd } from './crowd.ts';

/**
 * The most lines, with their heads and signs, that SVG animates in half a frame of the page's time; a canvas that a worker paints takes a
 * third of that. Measured without a GPU, see tests/bench/README.md.
 */
const MOST_LINES = 70;

/**
 * Whether a story is too large for SVG to follow the slider: its picture is then painted on a canvas, and the text beside
 * it waits until the slider rests.
 */
export const isBusy = (story: Story): boolean =>
  linesAtOnce(story) > MOST_LINES || isCrowd(mostAtOnce(story));

/** How many lines the fullest scene has. */
export const linesAtOnce = memoizeByStory((story: Story): number => {
  let lines = story.background.length;
  let most = lines;
  for (const { changes } of story.scenes) {
    for (const { does } of changes) if (does === 'begin') lines++;
    most = Math.max(most, lines);
    // A relation that ends in a scene is still drawn in it.
    for (const { does } of changes) if (does === 'end') lines--;
  }
  return most;
});
