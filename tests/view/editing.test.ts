import { expect, test } from 'vitest';
import type { AuthorEdit } from '../../src/edit/authorEdit.ts';
import { applyEdit } from '../../src/edit/edits.ts';
import { readText } from '../../src/formats/text/readText.ts';
import type { WholeStory } from '../../src/story/types.ts';
import { pin } from '../../src/view/choiceSteps.ts';
import { edit, editFrom, redo, undo } from '../../src/view/editing.ts';
import { createView, type ViewStore } from '../../src/view/store.ts';
import { goTo } from '../../src/view/transitions.ts';
import { write } from '../../src/view/writing.ts';
import { opened } from './opened.ts';

const TEXT = '## One\nAnn\nBen\n## Two\nAnn\n## Three\nBen\n';
const storyOf = (text: string) => readText(text).story as WholeStory;

const made = (view: ViewStore, one: AuthorEdit) =>
  view.apply((state) => edit(applyEdit(state.whole, one), one)(state));
const silent = (character: string, scene: string): AuthorEdit => ({
  does: 'presence',
  character,
  scene,
  as: 'silent',
});

test('undo and redo go to the scene in which something was, whichever hand it was', () => {
  const view = createView(opened(storyOf(TEXT)));
  made(view, silent('ann', 'two'));
  const text = `${TEXT.replace('Two\nAnn', 'Two\nAnn (silent)')}Ann\n`;
  view.apply(write({ text, story: storyOf(text) }, false));
  view.apply(goTo(0));
  view.apply(undo());
  expect(view.getState().scene).toBe(2);
  view.apply(undo());
  expect(view.getState().scene).toBe(1);
  expect(view.getState().whole).toEqual(storyOf(TEXT));
  view.apply(goTo(0));
  view.apply(redo());
  expect(view.getState().scene).toBe(1);
  view.apply(redo());
  expect(view.getState().scene).toBe(2);
});

test('undo tells what it takes back, by the story before and after', () => {
  const view = createView(opened(storyOf(TEXT)));
  const before = view.getState().whole;
  const one = silent('ben', 'three');
  made(view, one);
  const after = view.getState().whole;
  view.apply(undo());
  expect(view.getState().notice).toEqual({ type: 'edited', made: one, isUndone: true, before, after });
  view.apply(redo());
  expect(view.getState().notice).toEqual({ type: 'edited', made: one, isUndone: false, before, after });
});

test('all that a form does is one step, and none where it is cancelled', () => {
  const view = createView(opened(storyOf(TEXT)));
  made(view, silent('ann', 'one'));
  const begun = view.getState();
  const form = (one: AuthorEdit | undefined) =>
    view.apply(editFrom(begun, one ? applyEdit(begun.whole, one) : begun.whole, one));
  form(undefined);
  expect(view.getState()).toBe(begun);
  form(silent('ann', 'two'));
  form(silent('ben', 'three'));
  expect(view.getState().edits).toEqual([silent('ann', 'one'), silent('ben', 'three')]);
  expect(view.getState().past).toHaveLength(2);
  form(undefined);
  expect(view.getState()).toMatchObject({ whole: begun.whole, edits: begun.edits, past: begun.past });
});

test('what is looked at makes no step, and a new edit clears what could be done again', () => {
  const view = createView(opened(storyOf(TEXT)));
  made(view, silent('ann', 'one'));
  view.apply(undo());
  view.apply(goTo(2));
  expect(view.getState().future).toHaveLength(1);
  view.apply(pin({ character: 'ann', place: undefined, x: 0.5, y: 0.5 }));
  expect(view.getState().future).toEqual([]);
});

test('two hundred steps can be undone', () => {
  const view = createView(opened(storyOf(TEXT)));
  for (let step = 0; step < 230; step++)
    made(view, { does: 'presence', character: 'ann', scene: 'one', as: step % 2 === 0 ? 'silent' : 'there' });
  for (let step = 0; step < 250; step++) view.apply(undo());
  expect(view.getState().edits).toHaveLength(30);
});

test('the ties that are shown stay when the first relation is asserted, and when that is taken back', () => {
  const view = createView(opened(storyOf(TEXT)));
  const { tieWindow } = view.getState();
  expect(tieWindow).toBeDefined();
  const relation = { id: 'ann-and-ben', from: 'ann', to: 'ben', mutual: true };
  made(view, { does: 'beginRelation', relation, scene: 'one', said: {} });
  expect(view.getState().tieWindow).toEqual(tieWindow);
  made(view, { does: 'addPerson', id: 'cleo', name: 'Cleo', scene: 'one' });
  expect(view.getState().story.characters.map(({ id }) => id)).toContain('cleo');
  view.apply(undo());
  view.apply(undo());
  expect(view.getState()).toMatchObject({ tieWindow, whole: storyOf(TEXT) });
});
