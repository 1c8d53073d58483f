import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinRequests, postRequest } from '../../../src/stage/workers/postRequest.ts';
import { cutStory, joinStory } from '../../../src/stage/workers/storyInPieces.ts';
import { smallStory } from '../../story/cast.ts';
import { crowdStory } from '../../story/crowd.ts';

/** More entries than go in one piece: 30,000 of people and relationships, and as many of scenes. */
const large = crowdStory(10_000, 3);
const going = new AbortController().signal;

/** The messages of a request, as they come. */
async function posted(request: unknown, signal = going): Promise<unknown[]> {
  const messages: unknown[] = [];
  await postRequest((message) => messages.push(structuredClone(message)), request, signal);
  return messages;
}

test.each([
  ['has no story', 42],
  ['is nothing', null],
  ['has a usual story', { story: smallStory, room: 'small' }],
])('a request that %s is one message', async (_, request) => {
  expect(await posted(request)).toEqual([request]);
  expect(joinRequests()(request)).toEqual({ request });
});

test.each(['story', 'whole'])(
  'a request whose %s is large comes in pieces and is put together',
  async (part) => {
    const request = { room: 'small', [part]: large };
    const messages = await posted(request);
    expect(messages.length).toBeGreaterThan(1);
    const join = joinRequests();
    expect(messages.map(join)).toEqual([...messages.slice(1).map(() => undefined), { request }]);
    // The next one begins anew.
    expect((await posted(request)).map(join).at(-1)).toEqual({ request });
  },
);

test('each piece has a task of its own, and none follows an end', async () => {
  const end = new AbortController();
  const messages = posted({ story: large }, end.signal);
  end.abort();
  expect(await messages).toHaveLength(1);
});

test('whatever the size of its pieces, a story is joined as it was, its parts in the same order', () => {
  const stories = fc.constantFrom(smallStory, crowdStory(5, 3));
  fc.assert(
    fc.property(stories, fc.integer({ min: 1, max: 60 }), (story, most) => {
      const joined = cutStory(story, most).reduce(joinStory);
      // As text, since that is what the key of a stored layout is made of.
      expect(JSON.stringify(joined)).toBe(JSON.stringify(story));
    }),
  );
});
