import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Loads axe into the page before it opens; init scripts are exempt from the content security policy. */
export const bringAxe = (page: Page) => page.addInitScript({ path: source });

/** What axe finds, one line per rule with the elements. */
export const findings = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true } },
    });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary?.split('\n')[1]?.trim()}`).join(' | ')}`,
    );
  });
