import { expect, test } from 'vitest';
import { goToStep, leaveGuide, toggleGuide } from '../../../src/app/guide/steps.ts';
import { readText } from '../../../src/formats/text/readText.ts';
import type { WholeStory } from '../../../src/story/types.ts';
import { readAddress, writeAddress } from '../../../src/view/address.ts';
import type { Step, ViewState } from '../../../src/view/viewState.ts';
import { opened } from '../../view/opened.ts';

const STORY = readText(`The key

## One
Ann
Ben
* Ann: A beginning.

## Two
Ben
Cleo
* vs 1: Compared.
* Ann, Cleo: The two of them.

## Three
Ann

## Four
Ann
* vs 1: The end.
* Ben vs 3: Back.

## Five
Ann
`).story as WholeStory;

const after = (state: ViewState, ...steps: readonly Step[]) =>
  steps.reduce((now, step) => Object.assign(now, step(now)), { ...state });
const seen = ({ guide, scene, selection, compare }: ViewState) => ({ guide, scene, selection, compare });

test('each step of the guide shows its scene, whom it is about, and what it compares', () => {
  const shown = [0, 1, 2, 3, 4].map((number) => seen(after(opened(STORY), goToStep(number))));
  expect(shown).toEqual([
    { guide: 0, scene: 0, selection: { type: 'character', id: 'ann' }, compare: undefined },
    { guide: 1, scene: 1, selection: undefined, compare: 0 },
    { guide: 2, scene: 1, selection: undefined, compare: undefined },
    { guide: 3, scene: 3, selection: undefined, compare: 0 },
    { guide: 4, scene: 3, selection: { type: 'character', id: 'ben' }, compare: 2 },
  ]);
});

test('a step before the first or after the last is the first or the last; a story without a guide has none', () => {
  expect(after(opened(STORY), goToStep(-3)).guide).toBe(0);
  expect(after(opened(STORY), goToStep(99)).guide).toBe(4);
  expect(after(opened(), toggleGuide()).guide).toBe(undefined);
});

test('a reader who is guarded from spoilers gets no comparison with a later scene', () => {
  const story = readText(`The key\n\n## One\nAnn\nBen\n* vs 2: So it will be.\n\n## Two\nAnn\n`)
    .story as WholeStory;
  const [guarded, free] = [true, false].map((isGuarded) =>
    after({ ...opened(story), guarded: isGuarded }, goToStep(0)),
  );
  expect([guarded?.compare, free?.compare]).toEqual([undefined, 1]);
});

test('whoever leaves the guide stays at the scene, without what the step has selected', () => {
  expect(seen(after(opened(STORY), goToStep(4), leaveGuide()))).toEqual({
    guide: undefined,
    scene: 3,
    selection: undefined,
    compare: undefined,
  });
});

test('whom a step is about is on the picture, though the lens and their role hide them', () => {
  const story = readText(
    `The key\n\nPeople:\nAnn\nBen\nCleo (supporting)\n\n## One\nAnn\n* Ben, Cleo: Where are they?\n`,
  ).story as WholeStory;
  const few = { ...opened(story), ...readAddress('?most=1', story, opened(story)).view };
  const state = after({ ...few, story: { ...story, characters: story.characters.slice(0, 1) } }, goToStep(0));
  expect([state.lens.also, state.supporting]).toEqual([['ben', 'cleo'], true]);
});

test('the step is in the address', () => {
  const state = after(opened(STORY), goToStep(3));
  expect(writeAddress(state)).toContain('guide=4');
  const read = (search: string) => readAddress(search, STORY, state).view.guide;
  expect(['?guide=4', '?guide=0', '?guide=x', '?guide=-1', ''].map(read)).toEqual([
    3,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
