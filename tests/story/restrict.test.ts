import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeOf } from '../../src/edit/wholeOf.ts';
import { admit } from '../../src/story/gate.ts';
import { restrictTo } from '../../src/story/restrict.ts';
import { smallStories } from '../formats/smallStories.ts';
import { smallFile } from './cast.ts';

test('a story restricted to any of its characters passes the gate', () => {
  fc.assert(
    fc.property(smallStories, fc.array(fc.nat(5)), (story, indexes) => {
      const kept = new Set(
        indexes.map((index) => story.characters[index % story.characters.length]?.id ?? ''),
      );
      fc.pre(kept.size > 0);
      const part = restrictTo(story, kept);
      expect(wholeOf(part)).toEqual({ ...part, timeless: undefined });
    }),
  );
});

test('a relation that turns into one with a removed character just ends', () => {
  const file = smallFile();
  Object.assign(file.scenes[2]?.changes?.[0] ?? {}, { into: 'quarrel' });
  const part = restrictTo(admit(file), new Set(['ada', 'ben']));
  expect(part.scenes[2]?.changes[0]).toMatchObject({ does: 'end', relation: 'ada-loves', into: undefined });
});
