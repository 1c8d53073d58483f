import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMuchLess, KEPT, outdated } from '../../../src/app/documents/versions.ts';
import { smallStory } from '../../story/cast.ts';

const DAY = 24 * 3600_000;
const NOW = 100 * DAY;
const times = fc.array(fc.integer({ min: 0, max: NOW }), { maxLength: 120 });

test('of all versions stay the newest, and the last one of each of the latest days', () => {
  fc.assert(
    fc.property(times, (all) => {
      const gone = new Set(outdated(all, NOW));
      const stay = all.filter((_, index) => !gone.has(index)).toSorted((a, b) => b - a);
      const newest = all.toSorted((a, b) => b - a).slice(0, KEPT.newest);
      expect(stay.slice(0, newest.length)).toEqual(newest);
      const recent = all.filter((at) => NOW - at < KEPT.days * DAY);
      const days = new Set(recent.map((at) => Math.floor(at / DAY)));
      for (const day of days) {
        const last = recent.filter((at) => Math.floor(at / DAY) === day).toSorted((a, b) => b - a)[0];
        expect(stay).toContain(last);
      }
      expect(stay.length).toBeLessThanOrEqual(KEPT.newest + KEPT.days + 1);
    }),
  );
});

test('what is removed once stays removed: the rule never wants back what it let go', () => {
  fc.assert(
    fc.property(times, (all) => {
      const gone = new Set(outdated(all, NOW));
      const stay = all.filter((_, index) => !gone.has(index));
      expect(outdated(stay, NOW)).toEqual([]);
    }),
  );
});

test('a story that has lost more than half of its parts has lost much, and a title more or less is nothing', () => {
  expect(
    isMuchLess({ ...smallStory, scenes: smallStory.scenes.slice(0, 1), relations: [] }, smallStory),
  ).toBe(true);
  expect(isMuchLess({ ...smallStory, title: { en: 'Other' } }, smallStory)).toBe(false);
});
