import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutReading, joinReading, readPiece } from '../../../src/app/files/readingInPieces.ts';
import { smallStory } from '../../story/cast.ts';
import { crowdStory } from '../../story/crowd.ts';
import { play } from '../smallPlay.ts';

const readings = fc.constantFrom(
  { story: smallStory, remarks: ['One line was not read.'] },
  { story: crowdStory(5, 3), remarks: [], text: undefined },
  { ...play(), remarks: [] },
) as fc.Arbitrary<Parameters<typeof cutReading>[0]>;
const sizes = fc.integer({ min: 1, max: 60 });

test('whatever the size of its pieces, what a file gave is joined as it was', () => {
  fc.assert(
    fc.property(readings, sizes, sizes, (reading, entries, passages) => {
      const { before, rest } = cutReading(reading, { few: entries, entries, passages });
      expect(JSON.stringify(joinReading(before.map(readPiece), rest))).toBe(JSON.stringify(reading));
    }),
  );
});

test('a usual file gives one piece', () => {
  const { before, rest } = cutReading(play());
  expect(before).toEqual([]);
  expect(rest).toEqual(play());
});
