import type { ViewStore } from '../view/store.ts';
import { restoreStyles } from './missingStyles.ts';

/** How often scripts may fail while the server answers, before a reload is offered: the browser may remember that they failed. */
const MOST_FAILURES = 4;

/**
 * Offers to reload the page when its scripts are gone from the server because a newer version has taken their place, or do not load
 * again although the server answers. Without a connection it offers nothing: the page could not come back. Asks again for styles that
 * did not come.
 *
 * @returns a function that stops it
 */
export function watchVersion(view: ViewStore): () => void {
  restoreStyles();
  let failures = 0;
  const check = async () => {
    failures++;
    const page = await pageOnServer();
    if (page === undefined) return;
    const isNew = !ownScripts().every((address) => page.includes(address));
    if (isNew || failures >= MOST_FAILURES) view.set({ notice: { type: 'reload', isNew } });
  };
  window.addEventListener('script-missing', check);
  return () => window.removeEventListener('script-missing', check);
}

/** The page as the server has it now; undefined where it does not answer with one of ours. */
async function pageOnServer(): Promise<string | undefined> {
  try {
    const response = await fetch(location.pathname, { cache: 'no-store' });
    const page = response.ok ? await response.text() : '';
    return page.includes('<title>Throughline</title>') ? page : undefined;
  } catch {
    return undefined;
  }
}

const ownScripts = () =>
  [...document.querySelectorAll('script[src]')].map((script) => script.getAttribute('src') ?? '');
