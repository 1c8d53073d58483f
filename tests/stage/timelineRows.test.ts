import { expect, test } from 'vitest';
import { inChronologicalOrder } from '../../src/lens/chronological.ts';
import { rowsOf } from '../../src/stage/timelineRows.ts';
import type { Story } from '../../src/story/types.ts';
import { finale } from '../picture/finale.ts';
import { smallStory } from '../story/cast.ts';

const inScenes = (story: Story, order: 'told' | 'happened') =>
  rowsOf(story, order).map(({ place, runs }) => ({
    place,
    runs: runs.map(({ first, last }) => [first + 1, last + 1].map((scene) => Math.round(scene * 100) / 100)),
  }));

test('as told, a place has a run for the scenes that follow each other there', () => {
  expect(inScenes(smallStory, 'told')).toEqual([
    {
      place: 'town',
      runs: [
        [1, 1],
        [3, 3],
      ],
    },
    {
      place: 'sea',
      runs: [
        [2, 2],
        [4, 4],
      ],
    },
  ]);
});

test('as it happens, the scenes of two cities that run at the same time lie above one another', () => {
  const [newYork, paris] = inScenes(inChronologicalOrder(finale), 'happened').map(({ runs }) => runs);
  // Scene 6 in Paris lasts as long as 7 and 8 in New York do, and so on for 9 to 12.
  expect(paris).toContainEqual([6, 8]);
  expect(newYork).toContainEqual([6, 6.5]);
  expect(newYork).toContainEqual([7.5, 8]);
});

test('without places, what runs side by side has rows of its own', () => {
  const scenes = smallStory.scenes.map((scene, index) => ({
    ...scene,
    place: undefined,
    happens: [
      { from: 1, to: 3 },
      { from: 1, to: 2 },
      { from: 2, to: 3 },
      { from: 3, to: 4 },
    ][index],
  }));
  const story = { ...smallStory, places: [], scenes };
  expect(inScenes(story, 'told')).toEqual([]);
  expect(inScenes(story, 'happened')).toHaveLength(2);
});
