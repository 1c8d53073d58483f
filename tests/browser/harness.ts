import { readdirSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';

export type Visit = {
  /** What follows the site's address, such as `?scene=5`. */
  readonly address?: string;
  readonly width?: number;
  readonly height?: number;
  /** Device pixels per CSS pixel; by default the browser's own. */
  readonly density?: number;
  readonly colors?: 'light' | 'dark';
  readonly language?: string;
  readonly touch?: boolean;
  readonly reducedMotion?: boolean;
  /** Whether the reader has never been here: there are hints, and without an address later scenes are hidden, too. */
  readonly first?: boolean;
  /** Whether to return with the first picture, before what is loaded after it: hints, further keys, what is read out. */
  readonly early?: boolean;
  /** Runs before the page opens. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** Complaints that this test provokes on purpose. */
  readonly expected?: RegExp;
};

/** Milliseconds after which waiting for the page counts as a hang. */
const HANG = 60_000;

let browser: Promise<Browser> | undefined;

/** The one browser of all tests, joined on first use. */
export const joinBrowser = () => {
  browser ??= chromium.connect(inject('browser'));
  return browser;
};

/**
 * Opens the built site in a fresh profile and waits for the picture and what is loaded after it. Whatever the page complains of until the test ends
 * fails the test: a violation of the content security policy, an error in the console or an uncaught one, a request
 * that failed or that went to another origin.
 */
export async function open(visit: Visit = {}): Promise<Page> {
  const { page, complaints } = await prepare(visit);
  await visit.before?.(page);
  await page.goto(inject('site') + (visit.address ?? ''));
  // The first screen, which is inert, comes before the app. A link may open the tables instead of the stage.
  const app = page.locator('#app > :not([inert])');
  await app
    .getByTestId('stage')
    .or(app.getByRole('region', { name: 'Relationships in this scene' }))
    .first()
    .waitFor();
  if (!visit.early) {
    await page.locator('main > [role=status]').waitFor({ state: 'attached' });
    if ((await app.getByTestId('stage').count()) > 0)
      await app.locator('[data-frame] fieldset').waitFor({ state: 'attached' });
  }
  // In the frame after its first one, the app has attached all its listeners.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  onTestFinished(async () => {
    const unexpected = complaints.filter((complaint) => !visit.expected?.test(complaint));
    expect(unexpected, 'what the page complained of').toEqual([]);
  });
  return page;
}

async function prepare(visit: Visit) {
  const { width = 1280, height = 800, touch = false } = visit;
  const options: BrowserContextOptions = {
    viewport: { width, height },
    ...(visit.density && { deviceScaleFactor: visit.density }),
    hasTouch: touch,
    isMobile: touch,
    colorScheme: visit.colors ?? 'light',
    reducedMotion: visit.reducedMotion ? 'reduce' : 'no-preference',
    locale: visit.language ?? 'en-US',
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  };
  const context = await (await joinBrowser()).newContext(options);
  onTestFinished(() => context.close());
  context.setDefaultTimeout(HANG);
  const page = await context.newPage();
  if (!visit.first) await page.addInitScript(beenHere, visit.address ? [] : SHIPPED);
  return { page, complaints: await listen(page) };
}

const SHIPPED = readdirSync('data').flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -5)] : []));

/** Runs in the page: the reader has used all hints, and knows these stories (ids). */
function beenHere(known: readonly string[]): void {
  // A page of no origin has no storage.
  if (origin === 'null') return;
  localStorage.setItem('throughline.hints', JSON.stringify(['timeline', 'person', 'line']));
  localStorage['throughline.known'] ??= JSON.stringify(known);
}

async function listen(page: Page): Promise<readonly string[]> {
  const complaints: string[] = [];
  const home = new URL(inject('site')).origin;
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    // Leaving a page cancels its requests.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
    complaints.push(`failed: ${request.url()} ${request.failure()?.errorText}`);
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== home) complaints.push(`left home: ${request.url()}`);
  });
  await page.exposeFunction('complainOfPolicy', (what: string) => complaints.push(`policy: ${what}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const complain = Reflect.get(globalThis, 'complainOfPolicy') as (what: string) => void;
      complain(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return complaints;
}
