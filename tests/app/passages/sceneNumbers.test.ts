import { expect, test } from 'vitest';
import { sceneNumbers } from '../../../src/app/passages/sceneNumbers.ts';
import { smallStory } from '../../story/cast.ts';

/** How scenes are counted whose changes name these places in the source. */
function counted(...places: readonly (string | undefined)[]) {
  const [change] = smallStory.scenes.flatMap(({ changes }) => changes);
  const scenes = places.map((source) => ({
    ...smallStory.scenes[0],
    changes: source && change ? [{ ...change, evidence: { words: {}, source: { en: source } } }] : [],
  }));
  const { cited, short } = sceneNumbers({ scenes } as never, undefined, 'en');
  return places.map((_, scene) => [cited(scene), short(scene)]);
}

test('scenes are counted as their headings count them', () => {
  expect(counted('I.1', undefined, 'II.2–3')).toEqual([
    ['I.1', 'I.1'],
    [undefined, '2'],
    ['II.2–3', 'II.2–3'],
  ]);
});

test('a chapter is its number alone where all scenes are counted by chapters', () => {
  expect(counted('Chapter 3', 'Chapter 5')).toEqual([
    ['Chapter 3', '3'],
    ['Chapter 5', '5'],
  ]);
  expect(counted('Chapter 3', undefined, 'Chapter 7')).toEqual([
    ['Chapter 3', '1'],
    [undefined, '2'],
    ['Chapter 7', '3'],
  ]);
});
