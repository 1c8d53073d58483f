import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findInStory } from '../../src/app/header/findInStory.ts';
import { firstScenes } from '../../src/lens/firstScenes.ts';
import { smallStory } from '../story/cast.ts';
import { taggedStories } from '../story/tagged.ts';

const found = (text: string, scene: number) =>
  findInStory(smallStory, scene, 'en', text).map(({ type, name }) => `${type} ${name}`);

test('names that begin with the text come first, then those that contain it', () => {
  expect(found('s', 3)).toEqual(['scene 2. Ship', 'scene 4. Storm', 'relation Ada towards Ben']);
});

test('a search for two names finds the pair, in the order in which they are typed', () => {
  expect(found('ada ben', 3)).toEqual(['pair Ada and Ben']);
  expect(found('Ben and Ada', 3)).toEqual(['pair Ben and Ada']);
});

test('relations are found once they have begun, and names once they are revealed', () => {
  expect(found('ben', 1)).toEqual(['character Ben', 'relation Ada towards Ben']);
  expect(found('ben', 2)).toEqual([
    'character Ben',
    'relation Ada towards Ben',
    'relation Ada and Ben',
    'relation Cleo and Ben',
  ]);
  expect(found('queen', 2)).toEqual([]);
  expect(found('queen', 3)).toEqual(['character Queen Cleo', 'relation Queen Cleo and Ben']);
});

test('what is found of characters and relations does not depend on later scenes', () => {
  const cases = fc.record({
    story: taggedStories,
    at: fc.nat(6),
    text: fc.constantFrom('', 'n', 'scene', 'name of'),
  });
  fc.assert(
    fc.property(cases, ({ story, at, text }) => {
      const scene = at % story.scenes.length;
      const foundIn = (of: typeof story) =>
        findInStory(of, scene, 'en', text).filter(({ type }) => type !== 'scene');
      expect(foundIn(firstScenes(story, scene + 1))).toEqual(foundIn(story));
    }),
  );
});
