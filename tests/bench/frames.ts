import type { Page } from 'playwright-core';
import { SECONDS } from './hand.ts';

const RATE = 60;

/** How many frames after the page began one it may reach the screen and still count as one of the hand's. */
const BEHIND = 2;

/** From now on, the page asks for every frame, so that each is in a trace, whether or not the page has anything to draw. */
export const askForFrames = (page: Page) =>
  page.evaluate(() => {
    const next = () => requestAnimationFrame(next);
    next();
  });

/** When something was drawn, in ms by the trace's clock. */
export type Drawn = {
  readonly page: readonly number[];
  /** Frames of their own; none where only the page draws. */
  readonly workers: readonly number[];
  /** Pictures that came together on the screen, whoever drew what is on them. */
  readonly screen: readonly number[];
};

/**
 * Of the frames that a screen shows while the hand moves, from the page's first one on, those for which nothing new was
 * there: the page had not come to it, or the worker that draws had not, or it was not put together in time to be seen.
 */
export function droppedIn({ page, workers, screen }: Drawn): number {
  const begin = page[0] ?? 0;
  const end = begin + 1000 * (SECONDS + BEHIND / RATE);
  const missing = (times: readonly number[]) =>
    SECONDS * RATE - times.filter((time) => time >= begin && time < end).length;
  return Math.max(0, missing(page), missing(screen), workers.length > 0 ? missing(workers) : 0);
}
