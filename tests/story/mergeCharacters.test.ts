import fc from 'fast-check';
import { expect, test } from 'vitest';
import { throughline } from '../../src/formats/throughline.ts';
import { mergeCharacters } from '../../src/story/mergeCharacters.ts';
import { scenesWith } from '../../src/story/state.ts';
import { smallStories } from '../formats/smallStories.ts';
import { smallStory } from './cast.ts';

test('who becomes one with another takes their scenes and relations along, and what was between them goes', () => {
  const story = mergeCharacters(smallStory, 'ben', 'cleo');
  expect(story.characters.map(({ id }) => id)).toEqual(['ada', 'ben']);
  expect(story.relations.map(({ id }) => id)).toEqual(['ada-loves', 'both']);
  expect(story.scenes.map(({ present }) => present.map(({ character }) => character).join(' '))).toEqual([
    'ada ben',
    'ben ada',
    'ada ben',
    'ben',
  ]);
  expect(story.scenes[3]?.changes).toEqual([]);
});

test('who is there in person under one name and by telephone under the other is there in person', () => {
  const story = mergeCharacters(smallStory, 'ada', 'ben');
  expect(story.scenes[1]?.present).toEqual([{ character: 'ada', remote: false, speaks: true }]);
});

test('whoever is made one, the story still passes the gate, and nobody loses a scene', () => {
  fc.assert(
    fc.property(smallStories, (story) => {
      const [kept, gone] = story.characters.map(({ id }) => id) as [string, string];
      const merged = mergeCharacters(story, kept, gone);
      expect(throughline.read(throughline.write?.(merged) ?? '').story).toEqual(merged);
      const both = new Set([...scenesWith(story, kept), ...scenesWith(story, gone)]);
      expect(scenesWith(merged, kept)).toEqual([...both].sort((a, b) => a - b));
    }),
  );
});
