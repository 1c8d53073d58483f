import type { Page } from 'playwright-core';

/**
 * Stops the page's clock: its timers and animation frames run only while `pass` lets time pass. So a test sees each
 * moment whatever the speed of the machine, and "nothing happens for a minute" takes no minute. Workers and the network
 * keep their own time.
 */
export async function stopClock(page: Page): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
}

/** Lets that many milliseconds pass on the page's clock, with all that is due in them. */
export const pass = (page: Page, milliseconds: number) => page.clock.runFor(milliseconds);
