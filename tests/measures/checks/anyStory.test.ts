import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meantIn, withMeant } from '../../../src/formats/text/meant.ts';
import { readText } from '../../../src/formats/text/readText.ts';
import { sameStory } from '../../../src/formats/text/sameStory.ts';
import { writeText } from '../../../src/formats/text/writeText.ts';
import { observationsOf } from '../../../src/measures/checks/checks.ts';
import { sentenceOfObservation } from '../../../src/measures/checks/sentences.ts';
import type { Story } from '../../../src/story/types.ts';
import { wildStories } from '../../formats/text/wildStories.ts';

test('whatever is observed of any story has a sentence, and a note that says it is meant changes nothing else', () => {
  let observed = 0;
  fc.assert(
    fc.property(wildStories, (story) => {
      const text = writeText(story);
      for (const one of observationsOf(story)) {
        observed++;
        for (const language of ['en', 'de'] as const)
          expect(sentenceOfObservation(story, one, language)).toMatch(/\S.*\.$/s);
        const scene = one.scene === undefined ? undefined : story.scenes[one.scene]?.id;
        const found = { check: one.check, characters: one.characters, scene };
        const noted = withMeant(text, story, found, 'why: not');
        expect(meantIn(text)(story, found)).toBe(false);
        expect(meantIn(noted)(story, found)).toBe(true);
        expect(sameStory(readText(noted).story as Story, story)).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
  expect(observed).toBeGreaterThan(50);
});
