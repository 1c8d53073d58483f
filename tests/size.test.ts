import { expect, test } from 'vitest';
import { initialScripts, kilobytes } from './initialScripts.ts';

/** In kB after gzip. */
const MOST = 125;

test(`the first picture needs at most ${MOST} kB of JavaScript`, () => {
  const scripts = initialScripts();
  expect(scripts.length).toBeGreaterThan(0);
  expect(kilobytes(scripts), JSON.stringify(scripts)).toBeLessThanOrEqual(MOST);
});
