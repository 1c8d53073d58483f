import { type Browser, chromium } from 'playwright-core';
import { findWholeBrowser } from '../browser/findBrowser.ts';
import { FLAGS } from '../browser/flags.ts';

/** One browser for all measurements; it is restarted only after a page did not finish. */
export function keepBrowser() {
  const executablePath = findWholeBrowser();
  let running: Promise<Browser> | undefined;
  const close = async () => {
    const browser = await running;
    running = undefined;
    await browser?.close();
  };
  return {
    browser: async (restart = false) => {
      if (restart) await close();
      running ??= chromium.launch({ executablePath, args: FLAGS });
      return running;
    },
    close,
  };
}
