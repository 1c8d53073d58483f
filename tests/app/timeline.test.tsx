import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { Panel } from '../../src/app/panel/Panel.tsx';
import { shareOf } from '../../src/app/timeline/shareOf.ts';
import { Timeline } from '../../src/app/timeline/Timeline.tsx';
import { turningPoints } from '../../src/measures/turningPoints.ts';
import type { WholeStory } from '../../src/story/types.ts';
import { asOpened } from '../../src/view/asOpened.ts';
import { openDocument } from '../../src/view/openSteps.ts';
import { goTo } from '../../src/view/transitions.ts';
import { forbidWorkers } from '../stage/workers/fakeWorker.ts';
import { smallStory } from '../story/cast.ts';
import { crowdStory } from '../story/crowd.ts';
import { openPopover } from './page.ts';
import { type TestApp, testApp } from './testApp.tsx';

let app: TestApp;
beforeEach(() => {
  app = testApp();
  return app.playback.stop;
});

/** What the button with this name opens. */
const openedBy = (name: string) => within(openPopover(screen.getByRole('button', { name })));

test('the list of scenes has them by act, and leads to each', async () => {
  app.render(<Timeline />);
  const list = openedBy('All scenes');
  await list.findByText('One');
  expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '1MarketTownAda, Ben',
    '2ShipSeaBen, Ada',
    '3QuayTownAda, Ben, Cleo',
    '4StormSeaQueen Cleo',
  ]);
  await userEvent.click(list.getByRole('button', { name: /Quay/ }));
  expect(app.view.getState().scene).toBe(2);
});

test('the track marks where the story turns, and of another story only where that one turns', async () => {
  const marks = () =>
    [...document.querySelectorAll('[data-track] b')].map((mark) => mark.getAttribute('style'));
  const turnsOf = (story: WholeStory) =>
    turningPoints(story).map(({ scene }) => `left: ${shareOf(story, scene) * 100}%;`);
  const town = crowdStory(30, 20);
  app.render(<Timeline />);
  expect(marks()).toEqual(turnsOf(smallStory));
  act(() => app.view.apply(openDocument(asOpened(town, undefined))));
  expect(turnsOf(town)).not.toEqual(turnsOf(smallStory));
  await waitFor(() => expect(marks()).toEqual(turnsOf(town)));
});

test('two scenes are compared: chosen in a list, moved on the track, and told in the panel', async () => {
  app.view.apply(goTo(2));
  app.render(
    <>
      <Timeline />
      <Panel />
    </>,
  );
  const choice = openedBy('Compare');
  await userEvent.selectOptions(await choice.findByRole('combobox'), '1: Market');
  expect(app.view.getState().compare).toBe(0);
  const panel = within(await screen.findByRole('region', { name: 'Compare' }));
  expect(document.querySelector('[class*=over]')?.textContent).toBe('Market → Quay');
  expect(panel.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Ada and Ben: new, a couple. began, for the better',
    'Ada → Ben: ended (before: “in love”). ended, for the better',
    'Cleo and Ben: new, rivals. began, for the worse',
  ]);
  panel.getByText('Only in the later scene: Cleo.');
  await userEvent.click(panel.getByRole('button', { name: /^Ada and Ben/ }));
  expect(app.view.getState().selection).toEqual({ type: 'relation', id: 'both' });
  const other = await screen.findByRole('slider', { name: 'Scene to compare with' });
  expect(other.getAttribute('aria-valuetext')).toBe('Scene 1 of 4: Market');
  fireEvent.change(other, { target: { value: '2' } });
  expect(app.view.getState().compare).toBe(1);
  // Over the current scene, with which there is nothing to compare.
  fireEvent.change(other, { target: { value: '3' } });
  expect(app.view.getState().compare).toBe(3);
  await userEvent.click(panel.getByRole('button', { name: 'Stop comparing' }));
  expect(app.view.getState().compare).toBeUndefined();
});

test('the head of the timeline and the slider say which two scenes the picture shows', async () => {
  app.view.apply(goTo(2));
  app.render(<Timeline />);
  const slider = screen.getByRole('slider', { name: 'Scene' });
  const head = () => document.querySelector('[class*="titleLine"]')?.textContent;
  const said = () => [head(), slider.getAttribute('aria-valuetext')];
  expect(said()).toEqual(['Scene 3 Quay', 'Scene 3 of 4: Quay']);
  act(() => app.view.set({ compare: 0 }));
  expect(said()).toEqual(['Scene 1 → 3 Market → Quay', 'Scene 1 → 3: Market → Quay']);
  act(() => app.view.set({ compare: 3 }));
  expect(said()).toEqual(['Scene 3 → 4 Quay → Storm', 'Scene 3 → 4: Quay → Storm']);
  act(() => app.view.set({ guarded: true, language: 'de' }));
  expect(said()).toEqual(['Szene 3 → 4 Quay', 'Szene 3 → 4: Quay']);
  act(() => app.view.set({ compare: undefined, language: 'en' }));
  expect(said()).toEqual(['Scene 3 Quay', 'Scene 3 of 4: Quay']);
});

test('a difference that is pointed at in the list asks for its label on the picture', async () => {
  app.view.set({ compare: 1 });
  app.view.apply(goTo(2));
  app.render(<Panel />);
  const sentence = await screen.findByRole('button', { name: /^Cleo and Ben: new, rivals/ });
  await userEvent.hover(sentence);
  expect(app.view.getState().pointed).toBe('quarrel');
  await userEvent.unhover(sentence);
  expect(app.view.getState().pointed).toBeUndefined();
});

test('a guarded reader compares with a later scene by its number', async () => {
  app.view.set({ guarded: true, compare: 2 });
  app.render(<Timeline />);
  const other = await screen.findByRole('slider', { name: 'Scene to compare with' });
  expect(other.getAttribute('aria-valuetext')).toBe('Scene 3');
  const choice = openedBy('Compare');
  const options = await choice.findAllByRole('option');
  expect(options.map(({ textContent }) => textContent)).toEqual([
    'Choose a scene…',
    '1: Market',
    '2',
    '3',
    '4',
  ]);
});

test('the menu of curves says where the story turns, and leads there', async () => {
  forbidWorkers();
  app.render(<Timeline />);
  const menu = openedBy('Curves and turning points');
  const turn = await menu.findByRole('button', { name: /^Scene 3: Quay/ });
  await userEvent.click(turn);
  expect(app.view.getState().scene).toBe(2);
  await userEvent.selectOptions(menu.getAllByRole('combobox')[0] as HTMLElement, 'density');
  expect(app.view.getState().curve).toBe('density');
  await menu.findByText('This scene: 0.67');
});

test('the slider follows the hand between scenes, and settles on the nearest when it is let go', () => {
  app.render(<Timeline />);
  const slider = screen.getByRole<HTMLInputElement>('slider', { name: 'Scene' });
  fireEvent.pointerDown(slider, { button: 0 });
  fireEvent.input(slider, { target: { value: '2.6' } });
  expect(app.view.getState()).toMatchObject({ time: 1.6, scene: 2, playing: false });
  fireEvent.pointerUp(slider);
  expect(app.playback.isSliderHeld()).toBe(false);
  act(() => app.view.apply(goTo(0)));
  expect(Number(slider.value)).toBeCloseTo(app.view.getState().time + 1);
});

test('playing can start again at the end', async () => {
  app.render(<Timeline />);
  await userEvent.click(screen.getByRole('button', { name: 'Loop', pressed: false }));
  screen.getByRole('button', { name: 'Loop', pressed: true });
  expect(app.view.getState().loop).toBe(true);
});
