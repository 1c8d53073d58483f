import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import CastFilter from '../../../src/app/filters/CastFilter.tsx';
import Filters from '../../../src/app/filters/Filters.tsx';
import { LegendBar } from '../../../src/app/filters/LegendBar.tsx';
import LegendContent from '../../../src/app/filters/LegendContent.tsx';
import { LaterScenesSwitch } from '../../../src/app/guard/LaterScenesSwitch.tsx';
import { Stage } from '../../../src/stage/Stage.tsx';
import { fillersOf } from '../../../src/story/castAt.ts';
import { admit } from '../../../src/story/gate.ts';
import type { WholeStory } from '../../../src/story/types.ts';
import { changeLens } from '../../../src/view/lensSteps.ts';
import { select } from '../../../src/view/transitions.ts';
import type { ViewState } from '../../../src/view/viewState.ts';
import { scattered } from '../../picture/crowd.ts';
import { smallFile, smallStory } from '../../story/cast.ts';
import { crowdStory } from '../../story/crowd.ts';
import { opened } from '../../view/opened.ts';
import { openPopover, textsOf } from '../page.ts';
import { testApp } from '../testApp.tsx';

/**
 * A village of which only shared scenes are known. Ben and Cleo, who work at the mill, share most; Eve is always alone. Ann does
 * not speak in the last scene.
 */
const village = admit({
  format: 'throughline',
  version: 1,
  id: 'village',
  languages: ['en'],
  title: 'The village',
  groups: [{ id: 'mill', name: 'The mill' }],
  characters: ['Ann', 'Ben', 'Cleo', 'Dora', 'Eve'].map((name) => ({
    id: name.toLowerCase(),
    name,
    ...(name === 'Ben' || name === 'Cleo' ? { group: 'mill' } : {}),
  })),
  scenes: [
    ['ann', 'ben', 'cleo'],
    ['ben', 'cleo'],
    ['cleo', 'dora'],
    ['eve'],
    ['ben', 'cleo', { character: 'ann', speaks: false }],
  ].map((present, index) => ({ id: `s${index}`, title: `${index}`, present })),
});

function show(part: React.ReactElement, story: WholeStory, state: Partial<ViewState> = {}) {
  const app = testApp({ ...opened(story), ...state });
  app.render(part);
  /** Those whom the filters name. */
  const cast = () => [...fillersOf(app.view.getState().story, true)].sort().join(' ');
  const setNumber = (name: string, value: string) =>
    fireEvent.change(screen.getByRole('slider', { name: (own) => own.startsWith(name) }), {
      target: { value },
    });
  return { ...app, cast, setNumber };
}

test('a small cast that is shown whole needs no filter', () => {
  show(<CastFilter />, smallStory);
  expect(document.body.textContent).toBe('');
});

test('of a large cast it says how many are shown, and the filters show more of it', async () => {
  const { setNumber } = show(<CastFilter />, crowdStory(50, 3));
  screen.getByText('20 of 50 people');
  const popover = within(openPopover(screen.getByRole('button', { name: 'Filter' })));
  await popover.findByText('Everyone in the current scene is always shown. Use Search to add anyone else.');
  setNumber('People shown (by number of scenes)', '50');
  screen.getByText('All 50 people');
});

test('each filter names its characters, and all can be reset', async () => {
  const { cast, setNumber, view } = show(<Filters />, village, { tieWindow: { type: 'so-far' } });
  setNumber('People shown (by number of scenes)', '2');
  expect(cast()).toBe('ben cleo');
  await userEvent.click(screen.getByRole('button', { name: 'Reset filters' }));
  expect(cast()).toBe('ann ben cleo dora eve');
  setNumber('Scenes (at least)', '2');
  expect(cast()).toBe('ann ben cleo');
  setNumber('Scenes (at least)', '1');
  expect(cast()).toBe('ann ben cleo dora eve');
  setNumber('Scenes shared with someone (at least)', '3');
  expect(cast()).toBe('ben cleo');
  setNumber('Scenes shared with someone (at least)', '1');
  expect(view.getState().tieWindow?.atLeast).toBeUndefined();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Only this group' }), 'The mill');
  expect(cast()).toBe('ben cleo');
  await userEvent.click(screen.getByRole('button', { name: 'Reset filters' }));
  expect(cast()).toBe('ann ben cleo dora eve');
});

test('the surroundings of a character can be chosen once one is selected', async () => {
  const { cast, view } = show(<Filters />, village);
  screen.getByText('Select someone to filter to the people around them.');
  act(() => view.apply(select({ type: 'character', id: 'dora' })));
  const around = screen.getByRole('combobox', { name: 'Only around Dora' });
  await userEvent.selectOptions(around, 'one step away');
  expect(cast()).toBe('cleo dora');
  await userEvent.selectOptions(around, 'up to two steps away');
  expect(cast()).toBe('ann ben cleo dora');
  await userEvent.selectOptions(around, 'everyone');
  expect(cast()).toBe('ann ben cleo dora eve');
});

test('silent characters can be left out of their scenes', async () => {
  const { view } = show(<Filters />, village);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Count people who' }), 'speak');
  expect(view.getState().story.scenes[4]?.present.map(({ character }) => character)).toEqual(['ben', 'cleo']);
});

const checklist = () => within(screen.getByRole('group', { name: 'Choose people' }));

test('everyone is in a list with the number of their scenes, those with most first, and can be found by name', async () => {
  show(<Filters />, village);
  const listed = () => textsOf(checklist().getAllByRole('listitem'));
  expect(listed()).toEqual(['Cleo4 scenes', 'Ben3 scenes', 'Ann2 scenes', 'Dora1 scene', 'Eve1 scene']);
  await userEvent.type(checklist().getByRole('searchbox', { name: 'Find a person' }), 'e');
  expect(listed()).toEqual(['Cleo4 scenes', 'Ben3 scenes', 'Eve1 scene']);
  await userEvent.type(checklist().getByRole('searchbox'), 'zz');
  checklist().getByText('No one matches.');
});

test('who is unticked goes off the picture, and who is ticked comes on it, whatever hid them', async () => {
  const { cast, view } = show(<Filters />, village);
  const tick = (name: string) =>
    userEvent.click(checklist().getByRole('checkbox', { name: new RegExp(name) }));
  await tick('Cleo');
  expect(cast()).toBe('ann ben dora eve');
  await tick('Cleo');
  expect(cast()).toBe('ann ben cleo dora eve');
  act(() => view.apply(changeLens({ most: 2 })));
  expect(cast()).toBe('ben cleo');
  await tick('Eve');
  expect(cast()).toBe('ben cleo eve');
  await tick('Eve');
  expect([cast(), view.getState().lens.without]).toEqual(['ben cleo', []]);
});

test('a supporting character who is ticked is shown although the others are not', async () => {
  const { view } = show(<Filters />, smallStory);
  const cleo = () => checklist().getByRole('checkbox', { name: /Cleo/ });
  expect(cleo()).toHaveProperty('checked', false);
  await userEvent.click(cleo());
  expect(cleo()).toHaveProperty('checked', true);
  expect(view.getState().supporting).toBe(true);
});

test('a guarded reader switches later scenes on, and off again', async () => {
  const { view } = show(<LaterScenesSwitch />, smallStory, { guarded: true });
  const later = screen.getByRole('checkbox', { name: 'Show later scenes (spoilers)', checked: false });
  await userEvent.click(later);
  expect(view.getState()).toMatchObject({ showLater: true, guarded: true });
  await userEvent.click(later);
  expect(view.getState()).toMatchObject({ showLater: false, guarded: true });
});

/** The small story with a fifth scene, in which the quarrel is over. */
const withCalm = admit({
  ...smallFile(),
  scenes: [
    ...smallFile().scenes,
    { id: 'calm', title: 'Calm', act: 'two', place: 'town', present: ['ada', 'ben'] },
  ],
});

const MOVE_HELP = 'Drag to pin someone in place; double-click to unpin.';

/** The legend beside the stage, with what is on the stage's picture of a scene (0-based). */
function showLegend(scene: number, state: Partial<ViewState> = {}) {
  const layout = { type: 'ready', layout: scattered(withCalm) } as const;
  const app = show(
    <>
      <Stage />
      <section aria-label="legend">
        <LegendContent />
      </section>
    </>,
    withCalm,
    { scene, textScene: scene, time: scene, layout, ...state },
  );
  const legend = within(screen.getByRole('region', { name: 'legend' }));
  const go = (to: number) => act(() => app.view.set({ scene: to, textScene: to, time: to }));
  const kinds = () => legend.queryAllByRole('button').map(({ textContent }) => textContent);
  const signs = () => textsOf(legend.getAllByRole('listitem'));
  return { ...app, legend, go, kinds, signs };
}

test('the legend lists only what is on the picture of the scene', () => {
  const { go, kinds, signs } = showLegend(0);
  const people = ['in the scene', MOVE_HELP];
  expect([kinds(), signs()]).toEqual([['Romance'], ['one-sided', ...people]]);
  go(3);
  expect([kinds(), signs()]).toEqual([
    ['Romance', 'Conflict'],
    ['ends in this scene', 'in the scene', 'elsewhere', MOVE_HELP],
  ]);
  go(4);
  expect([kinds(), signs()]).toEqual([['Romance'], people]);
});

test('a kind that is hidden stays in the legend, in every scene, and can be shown again', async () => {
  const { view, legend, go, kinds } = showLegend(0);
  await userEvent.click(legend.getByRole('button', { name: 'Romance', pressed: true }));
  expect(view.getState().hiddenKinds).toEqual(new Set(['romance']));
  for (const scene of [0, 1, 2, 3]) {
    go(scene);
    expect(kinds()).toContain('Romance');
  }
  await userEvent.click(legend.getByRole('button', { name: 'Romance', pressed: false }));
  expect(view.getState().hiddenKinds).toEqual(new Set());
});

test('what hides its lines takes the signs and widths of those out of the legend', () => {
  const { view, signs } = showLegend(0);
  const before = signs();
  act(() => view.set({ hiddenKinds: new Set(['romance', 'conflict']) }));
  const people = ['in the scene', 'elsewhere', MOVE_HELP];
  expect(signs()).toEqual(people.filter((meaning) => before.includes(meaning)));
});

test('while two scenes are compared, the legend lists what is on their picture in place of the kinds', async () => {
  const { view, kinds, signs } = showLegend(2);
  const usual = signs();
  expect(kinds()).toEqual(['Romance', 'Conflict']);
  act(() => view.set({ compare: 1 }));
  await waitFor(() =>
    expect(signs()).toEqual([
      'began, for the better',
      'began, for the worse',
      'ended, for the better',
      'one-sided',
      'only in the later scene',
      'in both scenes',
    ]),
  );
  expect(kinds()).toEqual([]);
  act(() => view.set({ compare: undefined }));
  expect(signs()).toEqual(usual);
  expect(kinds()).toEqual(['Romance', 'Conflict']);
});

test('a kind that is hidden can be shown again while two scenes are compared', async () => {
  const { view, legend } = showLegend(2, { compare: 1 });
  act(() => view.set({ hiddenKinds: new Set(['conflict']) }));
  await userEvent.click(legend.getByRole('button', { name: 'Conflict', pressed: false }));
  expect(view.getState().hiddenKinds).toEqual(new Set());
});

test('the legend is closed at first, and then as the reader left it', async () => {
  const isOpen = () => document.querySelector('details')?.open;
  const first = testApp(opened()).render(<LegendBar />);
  expect(isOpen()).toBe(false);
  await userEvent.click(screen.getByText('Legend'));
  first.unmount();
  const second = testApp(opened()).render(<LegendBar />);
  expect(isOpen()).toBe(true);
  await userEvent.click(screen.getByText('Legend'));
  second.unmount();
  testApp(opened()).render(<LegendBar />);
  expect(isOpen()).toBe(false);
  localStorage.clear();
});

test('how ties count shared scenes is chosen in the legend, and explained', async () => {
  const { view } = show(<LegendContent />, village, { tieWindow: { type: 'last', scenes: 7, atLeast: 2 } });
  const choice = screen.getByRole('combobox');
  expect(textsOf(within(choice).getAllByRole('option'))).toEqual([
    'off',
    'this scene',
    'the last 5 scenes',
    'recent scenes count more (half after 4)',
    'all scenes so far',
    'the whole story (looks ahead)',
    'smoothed (looks ahead)',
    'the last 7 scenes',
  ]);
  const explained = [];
  for (const option of [
    'this scene',
    'the last 5 scenes',
    'recent scenes count more (half after 4)',
    'off',
  ]) {
    await userEvent.selectOptions(choice, option);
    explained.push([view.getState().tieWindow, choice.parentElement?.nextElementSibling?.textContent]);
  }
  expect(explained).toEqual([
    [{ type: 'scene', atLeast: 2 }, 'Connects people who are in this scene together.'],
    [{ type: 'last', scenes: 5, atLeast: 2 }, 'Lines show the scenes shared within the last 5.'],
    [
      { type: 'fading', halfLife: 4, atLeast: 2 },
      'Lines get thicker with each shared scene and fade over time: after 4 scenes, a scene counts half.',
    ],
    [undefined, ''],
  ]);
});
