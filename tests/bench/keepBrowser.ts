import { type Browser, chromium } from 'playwright-core';
import { findWholeBrowser } from '../browser/findBrowser.ts';
import { FLAGS } from '../browser/flags.ts';

/** One browser for all that is measured, started anew only where a page has hung it. */
export function keepBrowser() {
  const executablePath = findWholeBrowser();
  let running: Promise<Browser> | undefined;
  const close = async () => {
    const browser = await running;
    running = undefined;
    await browser?.close();
  };
  return {
    browser: async (anew = false) => {
      if (anew) await close();
      running ??= chromium.launch({ executablePath, args: FLAGS });
      return running;
    },
    close,
  };
}
