import { expect, test } from 'vitest';
import { initialScripts, kilobytes, MOST_KILOBYTES } from './initialScripts.ts';

test(`the first picture needs at most ${MOST_KILOBYTES} kB of JavaScript`, () => {
  const scripts = initialScripts();
  expect(scripts.length).toBeGreaterThan(0);
  expect(kilobytes(scripts), JSON.stringify(scripts)).toBeLessThanOrEqual(MOST_KILOBYTES);
});
