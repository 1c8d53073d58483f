import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeOf } from '../../src/edit/wholeOf.ts';
import { admit } from '../../src/story/gate.ts';
import { restrictTo } from '../../src/story/restrict.ts';
import { smallStories } from '../formats/smallStories.ts';
import { smallFile } from './cast.ts';

test('the part of a story that some of its people make passes the gate, whoever they are', () => {
  fc.assert(
    fc.property(smallStories, fc.array(fc.nat(5)), (story, people) => {
      const kept = new Set(
        people.map((index) => story.characters[index % story.characters.length]?.id ?? ''),
      );
      fc.pre(kept.size > 0);
      const part = restrictTo(story, kept);
      expect(wholeOf(part)).toEqual(part);
    }),
  );
});

test('what ends into a relation with somebody who is left out only ends', () => {
  const file = smallFile();
  Object.assign(file.scenes[2]?.changes?.[0] ?? {}, { into: 'quarrel' });
  const part = restrictTo(admit(file), new Set(['ada', 'ben']));
  expect(part.scenes[2]?.changes[0]).toMatchObject({ does: 'end', relation: 'ada-loves', into: undefined });
});
