import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastUpTo } from '../../src/story/lastUpTo.ts';

test('the last entry up to a scene is the one that a search from the end finds', () => {
  const scenes = fc.array(fc.nat(20)).map((list) => list.sort((a, b) => a - b));
  fc.assert(
    fc.property(scenes, fc.integer({ min: -1, max: 21 }), (sorted, scene) => {
      const entries = sorted.map((at) => ({ scene: at }));
      expect(lastUpTo(entries, scene)).toBe(entries.findLast((entry) => entry.scene <= scene));
    }),
  );
});
