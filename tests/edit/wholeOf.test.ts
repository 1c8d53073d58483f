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

test('nobody at all is no story', () => {
  expect(() => wholeOf(restrictTo(smallStory, new Set()))).toThrow('characters');
});

/** Never called: `tsc` checks that each of these lines stays an error. */
export function doesNotCompile({ story }: ViewState): void {
  const { saveStory } = {} as typeof import('../../src/app/files/download.ts');
  const { keepForReload } = {} as typeof import('../../src/app/files/reload.ts');
  // @ts-expect-error What the lens shows is not what is saved,
  saveStory(story);
  // @ts-expect-error kept for a reload,
  keepForReload(story);
  // @ts-expect-error edited
  edit(story);
  // @ts-expect-error or merged.
  mergeCharacters(story, 'ada', 'ben');
  // @ts-expect-error The scenes as they happen are not the story,
  writeThroughline(inChronologicalOrder(smallStory));
  // @ts-expect-error nor are the first of them,
  writeThroughline(firstScenes(smallStory, 2));
  // @ts-expect-error some kinds of relations,
  writeThroughline(withoutKinds(smallStory, new Set()));
  // @ts-expect-error or some of the characters.
  writeThroughline(restrictTo(smallStory, new Set()));
}
