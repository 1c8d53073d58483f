import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './findBrowser.ts';
import { FLAGS } from './flags.ts';
import { serve } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, with its trailing slash. */
    site: string;
    /** Where the one browser of all tests listens. */
    browser: string;
  }
}

/** Serves the built site and starts the browser, once for all tests. */
export default async function startSiteAndBrowser(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('There is no dist/ to test: npm run build first.');
  const site = await serve('dist');
  const browser = await chromium.launchServer({ executablePath: findBrowser(), args: FLAGS });
  project.provide('site', site.address);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
  };
}
