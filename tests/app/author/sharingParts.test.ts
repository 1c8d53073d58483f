import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharingParts } from '../../../src/app/author/sharingParts.ts';
import { readText } from '../../../src/formats/text/readText.ts';
import type { WholeStory } from '../../../src/story/types.ts';

const TEXT = `The key
## One
Ann
Ben
Ann -> Ben: likes him (warm)
## Two
Ben
`;
const read = (text: string) => readText(text).story as WholeStory;

test('a story that is read again shares all that is the same with the one before', () => {
  const before = read(TEXT);
  expect(sharingParts(read(TEXT), before)).toBe(before);
  const longer = read(`${TEXT}Cleo\n`);
  const shared = sharingParts(longer, before);
  expect(shared).toEqual(longer);
  expect(shared.scenes[0]).toBe(before.scenes[0]);
  expect(shared.scenes[1]?.title).toBe(before.scenes[1]?.title);
  expect([shared.characters[1], shared.relations]).toEqual([before.characters[1], before.relations]);
  expect(shared.characters[1]).toBe(before.characters[1]);
  expect(shared.relations).toBe(before.relations);
});

test('a scene that is put in before others leaves those as they were', () => {
  const before = read(TEXT);
  const shared = sharingParts(read(TEXT.replace('## One', '## Zero\nBen\n## One')), before);
  expect(shared.scenes.map(({ id }) => id)).toEqual(['zero', 'one', 'two']);
  expect(shared.scenes.slice(1)).toEqual(before.scenes);
  for (const [at, scene] of before.scenes.entries()) expect(shared.scenes[at + 1]).toBe(scene);
});

test('whatever was before, the data is the same', () => {
  const data = fc.jsonValue({ maxDepth: 4 });
  fc.assert(
    fc.property(data, data, (next, before) => {
      expect(JSON.stringify(sharingParts(next, before))).toBe(JSON.stringify(next));
    }),
  );
});

test('data with parts that are undefined is the same as without them, and the other way round', () => {
  const before = read(TEXT);
  const told = JSON.parse(JSON.stringify(before));
  expect(sharingParts(told, before)).toBe(before);
  expect(sharingParts(before, told)).toBe(told);
});

test('a story without one before is as it was read', () => {
  expect(sharingParts(read(TEXT), undefined)).toEqual(read(TEXT));
  expect(sharingParts(read(TEXT), [])).toEqual(read(TEXT));
});
