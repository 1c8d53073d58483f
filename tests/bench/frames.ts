import type { Page } from 'playwright-core';
import { SECONDS } from './drag.ts';

export const RATE = 60;

/** How many frames after its begin a frame may reach the screen and still count. */
export const BEHIND = 2;

/** Makes the page request every frame while `doing` runs, so that each is in the trace even where there is nothing to draw. */
export async function askingForFrames(page: Page, doing: () => Promise<void>): Promise<void> {
  const asking = await page.evaluateHandle(() => {
    const state = { goesOn: true };
    const next = () => {
      if (state.goesOn) requestAnimationFrame(next);
    };
    next();
    return state;
  });
  await doing();
  await asking.evaluate((state) => {
    state.goesOn = false;
  });
}

/** When something was drawn, in ms of the trace's clock. */
export type Drawn = {
  readonly page: readonly number[];
  /** Frames of workers; empty where only the page draws. */
  readonly workers: readonly number[];
  /** Frames that the compositor put on the screen. */
  readonly screen: readonly number[];
};

/**
 * How many frames of the screen, in so many seconds from the page's first frame on, had nothing new: because the page
 * or its drawing worker did not get to it, or because it was not composited in time.
 */
export function droppedIn({ page, workers, screen }: Drawn, seconds = SECONDS): number {
  const begin = page[0] ?? 0;
  const end = begin + 1000 * (seconds + BEHIND / RATE);
  const missing = (times: readonly number[]) =>
    seconds * RATE - times.filter((time) => time >= begin && time < end).length;
  return Math.max(0, missing(page), missing(screen), workers.length > 0 ? missing(workers) : 0);
}
