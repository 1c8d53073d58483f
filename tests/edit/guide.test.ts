import { expect, test } from 'vitest';
import { applyEdit, type Edit } from '../../src/edit/edits.ts';
import { mergeScenes } from '../../src/edit/scenes/mergeScenes.ts';
import { removeScene } from '../../src/edit/scenes/removeScene.ts';
import { splitScene } from '../../src/edit/scenes/splitScene.ts';
import { wholeOf } from '../../src/edit/wholeOf.ts';
import { readText } from '../../src/formats/text/readText.ts';
import { firstScenes } from '../../src/lens/firstScenes.ts';
import { restrictTo } from '../../src/story/restrict.ts';
import type { Story, WholeStory } from '../../src/story/types.ts';

const STORY = readText(`The key

## One
Ann
Ben
* Ann, Ben: First.

## Two
Ben
Cleo
* Cleo vs 3: Second.

## Three
Ann
* Ann vs 1: Third.
* Ben: Last.
`).story as WholeStory;

/** The steps of all scenes: words, whom they are about, and what they compare. */
const guide = ({ scenes }: Story) =>
  scenes.flatMap(({ id, guide: steps = [] }) =>
    steps.map(({ words, about, against }) =>
      [id, words.en, about.join(' '), against].filter(Boolean).join(', '),
    ),
  );
const after = (edit: Edit) => guide(wholeOf(applyEdit(STORY, edit)));

test('people who are merged, split off, grouped or left out are so in the guide', () => {
  expect(after({ does: 'merge', kept: 'ann', gone: ['ben'] })).toEqual([
    'one, First., ann',
    'two, Second., cleo, three',
    'three, Third., ann, one',
    'three, Last., ann',
  ]);
  expect(after({ does: 'group', character: 'ben', members: ['ann', 'cleo'] })[0]).toBe(
    'one, First., ann cleo',
  );
  expect(after({ does: 'leaveOut', characters: ['ben'] })).toEqual([
    'one, First., ann',
    'two, Second., cleo, three',
    'three, Third., ann, one',
    'three, Last.',
  ]);
  const made = { id: 'bob', name: { en: 'Bob' }, role: 'principal' as const, names: [] };
  expect(after({ does: 'split', from: 'ben', made, scenes: ['three'], relations: [] })).toEqual([
    'one, First., ann ben',
    'two, Second., cleo, three',
    'three, Third., ann, one',
    'three, Last., bob',
  ]);
});

test('scenes that are merged, split or removed keep their steps, and what these compare', () => {
  expect(guide(wholeOf(mergeScenes(STORY, 'three')))).toEqual([
    'one, First., ann ben',
    'two, Second., cleo, two',
    'two, Third., ann, one',
    'two, Last., ben',
  ]);
  expect(guide(wholeOf(removeScene(STORY, 'one')))).toEqual([
    'two, Second., cleo, three',
    'three, Third., ann',
    'three, Last., ben',
  ]);
  const split = wholeOf(splitScene(STORY, 'one', { id: 'later', title: 'Later', at: 0 }));
  expect(guide(split)).toEqual(guide(STORY));
});

test('a part of a story has no step about someone, or compared with a scene, that it does not have', () => {
  expect(guide(wholeOf(firstScenes(STORY, 2)))).toEqual(['one, First., ann ben', 'two, Second., cleo']);
  expect(guide(wholeOf(restrictTo(STORY, new Set(['ann']))))).toEqual([
    'one, First., ann',
    'two, Second., three',
    'three, Third., ann, one',
    'three, Last.',
  ]);
  expect(firstScenes(STORY, 3)).toBe(STORY);
});
