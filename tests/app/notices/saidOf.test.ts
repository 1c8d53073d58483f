import { expect, test } from 'vitest';
import { saidOf } from '../../../src/app/notices/saidOf.ts';
import { pin, showSupporting, toggleKind, unpin } from '../../../src/view/choiceSteps.ts';
import { changeLens, setTieWindow } from '../../../src/view/lensSteps.ts';
import { openStory } from '../../../src/view/openSteps.ts';
import { compareWith, goTo, select } from '../../../src/view/transitions.ts';
import type { Step, ViewState } from '../../../src/view/viewState.ts';
import { smallStory } from '../../story/cast.ts';
import { crowdStory } from '../../story/crowd.ts';
import { opened } from '../../view/opened.ts';

/** The small story at its third scene. */
const start: ViewState = { ...opened(), scene: 2, textScene: 2, time: 2 };

/** What is said of steps that are taken one after the other. */
function said(steps: readonly Step[], first: ViewState = start): (string | undefined)[] {
  let state = first;
  return steps.map((step) => {
    const before = state;
    state = { ...state, ...step(state) };
    return saidOf(state, before);
  });
}

const pinned = (character: string) => pin({ character, place: 'town', x: 0, y: 0 });

test('what is selected is said by name, and that it no longer is', () => {
  expect(
    said([
      select({ type: 'character', id: 'cleo' }),
      select({ type: 'relation', id: 'quarrel' }),
      select(undefined),
      setTieWindow({ type: 'so-far' }),
      select({ type: 'tie', id: 'together:ada ben' }),
    ]).slice(0, 4),
  ).toEqual([
    'Cleo selected.',
    'Cleo and Ben selected.',
    'Nothing selected.',
    'Shared scenes: all scenes so far.',
  ]);
});

test('a comparison is said with the number of its differences', () => {
  expect(said([compareWith(1), compareWith(undefined)])).toEqual([
    'Comparing scene 2 with scene 3: 3 differences.',
    'Comparison ended.',
  ]);
});

test('what is hidden and shown is said', () => {
  expect(
    said([
      toggleKind('conflict'),
      toggleKind('conflict'),
      showSupporting(true),
      showSupporting(false),
      changeLens({ without: ['ben'] }),
      changeLens({ without: undefined }),
      changeLens({ around: { character: 'ada', steps: 1 } }),
    ]),
  ).toEqual([
    'Conflict hidden.',
    'Conflict shown.',
    'Supporting characters shown.',
    'Supporting characters hidden.',
    'Ben hidden.',
    'Everyone shown again.',
    'Only people around Ada shown.',
  ]);
});

test('hiding who is selected says that, not that nothing is selected', () => {
  expect(said([select({ type: 'character', id: 'ben' }), changeLens({ without: ['ben'] })])[1]).toBe(
    'Ben hidden.',
  );
});

test('unpinning is said; a pin is told by its notice', () => {
  expect(said([pinned('ada'), pinned('ben'), unpin('ada'), pinned('ada'), unpin()])).toEqual([
    undefined,
    undefined,
    'Ada is no longer pinned.',
    undefined,
    'No one is pinned.',
  ]);
});

test('a filter says how many are left, and another story or scene nothing, since others tell of that', () => {
  const crowd = opened(crowdStory(50, 3));
  expect(said([changeLens({ around: { character: 'person-0', steps: 2 } })], crowd)[0]).toMatch(
    /^\d+ of 50 people shown\.$/,
  );
  expect(said([goTo(0), openStory(smallStory)], crowd)).toEqual([undefined, undefined]);
});

test('German readers hear German', () => {
  expect(
    said([select({ type: 'character', id: 'ada' }), toggleKind('romance'), compareWith(0)], {
      ...start,
      language: 'de',
    }),
  ).toEqual([
    'Ada ausgewählt.',
    'Liebe ausgeblendet.',
    'Szene 1 wird mit Szene 3 verglichen: 3 Unterschiede.',
  ]);
});
