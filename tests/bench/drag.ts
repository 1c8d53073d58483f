import type { Locator, Page } from 'playwright-core';

export const INPUTS_A_SECOND = 60;
/** How long the slider is dragged, unless something else is asked for. */
export const SECONDS = 3;

/** The path of the mouse along a slider, in pixels of the page. */
export type Track = { readonly left: number; readonly right: number; readonly y: number };

export async function trackOf(slider: Locator): Promise<Track> {
  const box = await slider.boundingBox();
  if (!box) throw new Error('There is no slider to drag.');
  return { left: box.x + 10, right: box.x + box.width - 10, y: box.y + box.height / 2 };
}

/**
 * Moves the mouse along the track at a fixed rate, whether or not the page has answered the move before. Sent over the
 * DevTools protocol, since Playwright's mouse would run scripts in the page at each move.
 */
export async function drag(page: Page, { left, right, y }: Track, seconds = SECONDS): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const moves: Promise<unknown>[] = [];
  const count = INPUTS_A_SECOND * seconds;
  const begun = performance.now();
  for (let move = 1; move <= count; move++) {
    const wait = begun + (move * 1000) / INPUTS_A_SECOND - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const x = left + ((right - left) * move) / count;
    moves.push(
      browser.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y, button: 'left', buttons: 1 }),
    );
  }
  await Promise.all(moves);
  await browser.detach();
}
