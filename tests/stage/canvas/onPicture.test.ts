import { expect, test } from 'vitest';
import { positionAt } from '../../../src/layout/standing.ts';
import { comparisonOf } from '../../../src/picture/comparison.ts';
import { onPicture } from '../../../src/stage/canvas/onPicture.ts';
import { scattered } from '../../picture/crowd.ts';
import { PLAIN } from '../../picture/finale.ts';
import { smallStory } from '../../story/cast.ts';

const layout = scattered(smallStory);
const state = {
  story: smallStory,
  supporting: false,
  selection: undefined,
  showLater: false,
  guarded: false,
};
const standing = (compare: number | undefined, scene: number) => {
  const { cast, ...there } = onPicture({ ...state, compare }, layout, scene);
  return [...cast].sort().map((id) => ({ id, ...positionAt(there.layout, there.scene, id) }));
};

test('people are found where they stand in the scene, and while two are compared where they stand on that picture', () => {
  expect(standing(undefined, 3)).toEqual(
    ['ada', 'ben', 'cleo'].map((id) => ({ id, ...positionAt(layout, 3, id) })),
  );
  const { characters } = comparisonOf(smallStory, layout, [0, 3], PLAIN);
  const drawn = characters.map(({ id }) => id).sort();
  for (const scene of [0, 3]) expect(standing(3 - scene, scene).map(({ id }) => id)).toEqual(drawn);
  expect(standing(0, 3)).toEqual(standing(3, 0));
  expect(standing(3, 3)).toEqual(standing(undefined, 3));
});
