import { expect, test } from 'vitest';
import { initialScripts, kilobytes } from './initialScripts.ts';

/** In kB after gzip. The goal is 130; what is above that is told by `npm run bench`. */
const MOST = 150;

test(`the first picture needs at most ${MOST} kB of JavaScript`, () => {
  const scripts = initialScripts();
  expect(scripts.length).toBeGreaterThan(0);
  expect(kilobytes(scripts), JSON.stringify(scripts)).toBeLessThanOrEqual(MOST);
});
