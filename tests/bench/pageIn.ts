import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const VIEWPORT = { width: 1280, height: 800 };
/** Pixels that a window has beside and above its page, with some to spare. */
const AROUND = { width: 40, height: 200 };

/**
 * A new page, all of it inside its window. Playwright makes the window as large as the page, toolbar included: the end of
 * the page, with the thumb of every slider there, would be outside the area that the browser repaints.
 */
export async function pageIn(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: VIEWPORT, ...options });
  const session = await page.context().newCDPSession(page);
  const { windowId } = await session.send('Browser.getWindowForTarget');
  await session.send('Browser.setWindowBounds', {
    windowId,
    bounds: { width: VIEWPORT.width + AROUND.width, height: VIEWPORT.height + AROUND.height },
  });
  await session.detach();
  return page;
}
