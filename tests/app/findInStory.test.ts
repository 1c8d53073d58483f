import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findInStory } from '../../src/app/header/findInStory.ts';
import { firstScenes } from '../../src/lens/firstScenes.ts';
import { smallStory } from '../story/cast.ts';
import { scenesMentioned, taggedStories } from '../story/tagged.ts';

const found = (text: string, scene = 3) =>
  findInStory(smallStory, scene, 'en', text).map(({ type, name }) => `${type} ${name}`);

test('what begins with the text comes before what only has it somewhere', () => {
  expect(found('s')).toEqual(['scene 2. Ship', 'scene 4. Storm', 'relation Ada towards Ben']);
});
