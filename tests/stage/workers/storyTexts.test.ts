import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinTexts, textsOf } from '../../../src/stage/workers/storyTexts.ts';
import type { Story } from '../../../src/story/types.ts';
import { smallStory } from '../../story/cast.ts';
import { crowdStory } from '../../story/crowd.ts';

const crowd = crowdStory(5, 3);

/** What comes of a story that is sent in texts. */
function sent(story: Story, entries: number) {
  const { bare, texts } = textsOf(story, { few: 1, entries }) ?? { bare: story, texts: [] };
  const written = texts.map((text) => text());
  const read = written.map((text) => JSON.parse(text));
  return { written, story: joinTexts(structuredClone(bare), read, written) };
}

test('whatever the size of its texts, a story is put together as it was, its parts in the same order', () => {
  fc.assert(
    fc.property(fc.constantFrom(smallStory, crowd), fc.integer({ min: 1, max: 60 }), (story, entries) => {
      // As text, since that is what the key of a stored layout is made of.
      expect(JSON.stringify(sent(story, entries).story)).toBe(JSON.stringify(story));
    }),
  );
});

test('a usual story is none', () => {
  expect(textsOf(smallStory)).toBeUndefined();
});

test('texts that came are sent on once, also with another title, and never for other scenes', () => {
  const { written, story } = sent(crowd, 4);
  const textsNow = (of: Story) => textsOf(of, { few: 1, entries: 1000 })?.texts.map((text) => text());
  const { story: other } = sent(crowd, 4);
  expect(textsNow({ ...other, relations: [] })?.length).toBe(1);
  expect(textsNow({ ...story, title: { en: 'Another' } })).toEqual(written);
  expect(textsNow(story)?.length).toBe(1);
});
