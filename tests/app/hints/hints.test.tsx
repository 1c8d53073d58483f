import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Hints } from '../../../src/app/hints/Hints.tsx';
import { Said } from '../../../src/app/notices/Said.tsx';
import { Stage } from '../../../src/stage/Stage.tsx';
import { compareWith } from '../../../src/view/transitions.ts';
import type { ViewState } from '../../../src/view/viewState.ts';
import { scattered } from '../../picture/crowd.ts';
import { smallStory } from '../../story/cast.ts';
import { opened } from '../../view/opened.ts';
import { testApp } from '../testApp.tsx';

/** The small story on the stage at a scene (0-based), with what explains it, once the buttons over the people are there. */
async function show(scene: number, state: Partial<ViewState> = {}) {
  const layout = { type: 'ready', layout: scattered(smallStory) } as const;
  const app = testApp({ ...opened(), scene, textScene: scene, time: scene, layout, ...state });
  app.render(
    <>
      <Stage />
      <Hints />
      <Said />
    </>,
  );
  await screen.findByRole('group', { name: 'Characters' });
  let steps = 0;
  const mouse = () => ({ pointerType: 'mouse', buttons: 0, clientX: steps, clientY: 0 });
  const over = (mark: string) => {
    steps += 1;
    fireEvent.pointerOver(document.querySelector(mark) as Element, mouse());
  };
  /** The mark comes to lie under the pointer, which has not moved. */
  const glideUnder = (mark: string) =>
    fireEvent.pointerOver(document.querySelector(mark) as Element, mouse());
  const nudge = (mark: string) => {
    steps += 1;
    fireEvent.pointerMove(document.querySelector(mark) as Element, mouse());
  };
  const card = () => document.querySelector('[role=tooltip]')?.textContent;
  const dimmed = () =>
    [...document.querySelectorAll('[data-character]')]
      .filter((mark) => Number(mark.getAttribute('opacity')) < 1)
      .map((mark) => mark.getAttribute('data-character'));
  const menu = () =>
    screen.queryAllByRole('menuitem', { hidden: true }).map(({ textContent }) => textContent);
  const person = (id: string) => document.querySelector(`[data-person=${id}]`) as HTMLElement;
  return { ...app, over, glideUnder, nudge, card, dimmed, menu, person };
}

test('pointing at a person says who it is, how they are there, and what binds most, and dims all others', async () => {
  const { over, card, dimmed } = await show(0);
  over('[data-person=ada]');
  expect([card(), dimmed()]).toEqual(['Adain the sceneAda → Ben: in love.', []]);
  over('[data-testid=stage]');
  expect(card()).toBeUndefined();
});

test('what comes to lie under a still pointer is not explained until the pointer moves', async () => {
  const { over, glideUnder, nudge, card } = await show(0);
  over('[data-testid=stage]');
  glideUnder('[data-person=ada]');
  expect(card()).toBeUndefined();
  nudge('[data-person=ada]');
  expect(card()).toMatch(/^Ada/);
});

test('who has nothing to do with the one who is pointed at is dimmed, and clear again afterwards', async () => {
  const { over, dimmed } = await show(3, { supporting: true });
  over('[data-person=cleo]');
  expect(dimmed()).toEqual(['ada', 'ben']);
  over('[data-testid=stage]');
  expect(dimmed()).toEqual([]);
});

test('a line says its sentence and its kind; in a comparison, how it differs', async () => {
  const { over, card, view } = await show(2);
  over('[data-target=quarrel]');
  expect(card()).toBe('Cleo and Ben: rivals.Conflict');
  act(() => view.apply(compareWith(3)));
  over('[data-target=quarrel]');
  expect(card()).toBe('Queen Cleo and Ben: “rivals” → “forgiven” (ended, for the better).');
});

test('the focus of the keyboard says the same and its keys, and Escape ends it without leaving the person', async () => {
  const { card, person } = await show(0);
  act(() => person('ben').focus());
  expect(card()).toBe('Benin the sceneAda → Ben: in love.Arrows: neighbor · Enter: select · “?”: all keys');
  fireEvent.keyDown(person('ben'), { key: 'Escape' });
  expect([card(), document.activeElement]).toEqual([undefined, person('ben')]);
});

test('the menu of a person pins, narrows and hides, and says what it did', async () => {
  const { view, menu, person } = await show(2);
  fireEvent.contextMenu(person('ben'));
  expect(menu()).toEqual([
    'Pin here',
    'Move…',
    'Show only people around Ben',
    'Biography with Ada',
    'Compare with…',
    'Hide',
  ]);
  await userEvent.keyboard('{Enter}');
  expect(view.getState().pins.map(({ character }) => character)).toEqual(['ben']);
  expect([menu(), document.activeElement]).toEqual([[], person('ben')]);
  expect(view.getState().notice).toEqual({ type: 'pinned', character: 'ben' });

  fireEvent.keyDown(person('ben'), { key: 'F10', shiftKey: true });
  await userEvent.keyboard('{ArrowUp}{Enter}');
  expect(view.getState().lens.without).toEqual(['ben']);
  expect(view.getState().story.characters.map(({ id }) => id)).toEqual(['ada', 'cleo']);
  screen.getByText('Ben hidden.');
});

test('who is to be moved is put where the next click is, unless Escape is pressed before', async () => {
  const { view, person } = await show(2);
  const asks = () => screen.queryByText('Click where to put Ben. Escape cancels.');
  const move = async () => {
    fireEvent.contextMenu(person('ben'));
    await userEvent.click(screen.getByText('Move…'));
    expect(asks()).not.toBeNull();
  };
  await move();
  await userEvent.keyboard('{Escape}');
  expect([asks(), view.getState().pins]).toEqual([null, []]);
  await move();
  await userEvent.click(document.querySelector('[data-testid=stage]') as Element);
  expect([asks(), view.getState().selection]).toEqual([null, undefined]);
  expect(view.getState().pins.map(({ character, place }) => [character, place])).toEqual([['ben', 'town']]);
});

test('in the menu, someone to compare with is chosen from all others, the closest first', async () => {
  const { view, menu, person } = await show(2);
  fireEvent.keyDown(person('ben'), { key: 'ContextMenu' });
  await userEvent.click(screen.getByText('Compare with…'));
  expect(menu()).toEqual(['Ada', 'Cleo']);
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(view.getState().biography).toEqual(['ben', 'cleo']);
});

test('Escape closes the menu and clears no selection', async () => {
  const { view, menu, person } = await show(0, { selection: { type: 'character', id: 'ada' } });
  fireEvent.contextMenu(person('ada'));
  await userEvent.keyboard('{Escape}');
  expect([menu(), view.getState().selection?.id]).toEqual([[], 'ada']);
});
