import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeInPieces } from '../../../src/app/documents/writeInPieces.ts';
import { writeThroughline } from '../../../src/formats/throughlineWrite.ts';
import type { WholeStory } from '../../../src/story/types.ts';
import { smallStory } from '../../story/cast.ts';
import { crowdStory } from '../../story/crowd.ts';

/** A story whose own words look like the lists that are cut. */
const tricky: WholeStory = {
  ...crowdStory(3, 2),
  title: { en: '"scenes": [],\n  "characters": []' },
  places: [{ id: 'scenes', name: { en: '  "scenes": [],' } }],
};

test('whatever the size of its pieces, the text of a story is the same as if it was written in one go', async () => {
  const stories = fc.constantFrom(smallStory as WholeStory, crowdStory(5, 3), tricky);
  await fc.assert(
    fc.asyncProperty(stories, fc.integer({ min: 1, max: 60 }), async (story, most) => {
      expect(await writeInPieces(story, most)).toBe(writeThroughline(story));
    }),
  );
});
