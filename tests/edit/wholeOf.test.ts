import { expect, test } from 'vitest';
import { mergeCharacters } from '../../src/edit/mergeCharacters.ts';
import { wholeOf } from '../../src/edit/wholeOf.ts';
import { writeThroughline } from '../../src/formats/throughlineWrite.ts';
import { inChronologicalOrder } from '../../src/lens/chronological.ts';
import { firstScenes } from '../../src/lens/firstScenes.ts';
import { withoutKinds } from '../../src/lens/withoutKinds.ts';
import { restrictTo } from '../../src/story/restrict.ts';
import { edit } from '../../src/view/editing.ts';
import type { ViewState } from '../../src/view/viewState.ts';
import { smallStory } from '../story/cast.ts';

test('a part of a story becomes a story of its own', () => {
  const adaAndBen = restrictTo(smallStory, new Set(['ada', 'ben']));
  expect(wholeOf(adaAndBen)).toEqual(adaAndBen);
});

test('a part without characters is not a story', () => {
  expect(() => wholeOf(restrictTo(smallStory, new Set()))).toThrow(
    'At characters: this list is empty. Add at least one entry.',
  );
});

/** Never called. `tsc` checks that each of these lines is an error, since each uses a part as if it were the whole story. */
export function doesNotCompile({ story }: ViewState): void {
  const { saveStory } = {} as typeof import('../../src/app/files/download.ts');
  const { asOpened } = {} as typeof import('../../src/view/asOpened.ts');
  // @ts-expect-error A lens shows a part.
  saveStory(story);
  // @ts-expect-error
  asOpened(story);
  // @ts-expect-error
  edit(story);
  // @ts-expect-error
  mergeCharacters(story, 'ada', 'ben');
  // @ts-expect-error In the order in which scenes happen, acts may be split.
  writeThroughline(inChronologicalOrder(smallStory));
  // @ts-expect-error Later scenes are missing.
  writeThroughline(firstScenes(smallStory, 2));
  // @ts-expect-error Relations are missing.
  writeThroughline(withoutKinds(smallStory, new Set()));
  // @ts-expect-error Characters are missing.
  writeThroughline(restrictTo(smallStory, new Set()));
}
