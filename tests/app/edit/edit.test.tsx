import { act, configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { textOf } from '../../../src/app/author/textOf.ts';
import { EditButtons } from '../../../src/app/edit/EditButtons.tsx';
import PictureEdits from '../../../src/app/edit/PictureEdits.tsx';
import { Notices } from '../../../src/app/notices/Notices.tsx';
import { Panel } from '../../../src/app/panel/Panel.tsx';
import { SceneSlider } from '../../../src/app/timeline/SceneSlider.tsx';
import { readText } from '../../../src/formats/text/readText.ts';
import { allTiesOf } from '../../../src/measures/coPresence.ts';
import type { WholeStory } from '../../../src/story/types.ts';
import { goTo, select } from '../../../src/view/transitions.ts';
import type { ViewState } from '../../../src/view/viewState.ts';
import { write } from '../../../src/view/writing.ts';
import { opened } from '../../view/opened.ts';
import { type TestApp, testApp } from '../testApp.tsx';

const TEXT = `The key
// A first draft.

## Low water @ the harbour
Ben
Ann
Ben -> Ann: in love (romance, +0.8, strong)

## Morning
Ann
Cleo
`;

let app: TestApp;
function start(facts: Partial<ViewState> = {}) {
  const story = readText(TEXT).story as WholeStory;
  app = testApp({ ...opened(story), typed: TEXT, own: 'mine', editing: true, ...facts });
  app.render(
    <>
      <EditButtons />
      <Panel />
      <Notices />
      <PictureEdits />
      <SceneSlider />
    </>,
  );
}
beforeEach(() => {
  configure({ asyncUtilTimeout: 5000 });
  Object.assign(HTMLElement.prototype, {
    showPopover(this: HTMLElement) {
      this.removeAttribute('popover');
    },
  });
  return () => {
    app.playback.stop();
  };
});

const said = async (sentence: string) =>
  waitFor(() => expect(screen.getByRole('alert').textContent).toContain(sentence));
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
/** The lines of the story's text that are new. */
const fresh = () => {
  const known = new Set(TEXT.split('\n'));
  return textOf(app.view.getState())
    .split('\n')
    .filter((line) => !known.has(line));
};

const tieOf = (...people: readonly string[]) =>
  [...allTiesOf(app.view.getState().story).values()].find(
    ({ from, to }) => people.includes(from) && people.includes(to),
  )?.id ?? '';

test('undo and redo wait for what is still being read of the text', async () => {
  start();
  const { view } = app;
  const { whole } = view.getState();
  view.set({ typing: true });
  await press('Undo');
  const typed = readText(`${TEXT}Dan\n`).story as WholeStory;
  view.apply(write({ text: `${TEXT}Dan\n`, story: typed }, false));
  expect(view.getState().whole).toBe(typed);
  act(() => view.set({ typing: false }));
  expect(view.getState().whole).toBe(whole);
});

test('N adds a person to the scene, and undo takes them back', async () => {
  start();
  await userEvent.keyboard('n');
  await userEvent.type(await screen.findByRole('textbox', { name: 'Name of the new person' }), 'Dan{Enter}');
  await said('Dan added.');
  expect(fresh()).toEqual(['Dan']);
  await press('Undo');
  await said('Undone: Dan added.');
  expect(textOf(app.view.getState())).toBe(TEXT);
  await press('Redo');
  await said('Dan added.');
  expect(fresh()).toEqual(['Dan']);
});

test('a name that someone has already brings them into the scene', async () => {
  start();
  await userEvent.keyboard('n');
  await userEvent.type(await screen.findByRole('textbox', { name: 'Name of the new person' }), 'Cleo{Enter}');
  await said('Cleo: there.');
  expect(app.view.getState().whole.characters).toHaveLength(3);
});

test('R begins a relationship of the one who is selected, on a card that is one step to undo', async () => {
  start();
  act(() => {
    app.view.apply(goTo(1));
    app.view.apply(select({ type: 'character', id: 'ann' }));
  });
  await userEvent.keyboard('r');
  await userEvent.type(await screen.findByRole('searchbox', { name: /Ann with…$/ }), 'cle{Enter}');
  const card = within(await screen.findByRole('dialog', { name: 'Ann → Cleo' }));
  expect(fresh()).toEqual(['Ann -> Cleo: …']);
  await userEvent.type(card.getByRole('textbox', { name: 'In words' }), 'allies');
  await userEvent.selectOptions(card.getByRole('combobox', { name: 'Kind' }), 'friendship');
  await waitFor(() => expect(fresh()).toEqual(['Ann -> Cleo: allies (friendship)']));
  await userEvent.type(card.getByRole('textbox', { name: 'In words' }), '{Enter}');
  await said('Ann → Cleo: allies, new.');
  expect(app.view.getState().selection).toEqual({ type: 'relation', id: 'ann-towards-cleo' });
  act(() => app.view.apply(goTo(0)));
  await press('Undo');
  await said('Undone: Ann → Cleo: allies, new.');
  expect(textOf(app.view.getState())).toBe(TEXT);
  expect(app.view.getState().scene).toBe(1);
  expect(app.view.getState().past).toEqual([]);
});

test('Escape takes back all that a card did', async () => {
  start();
  act(() => app.view.apply(select({ type: 'relation', id: 'ben-towards-ann' })));
  await press('Change…');
  const card = within(await screen.findByRole('dialog', { name: 'Ben → Ann' }));
  await userEvent.click(card.getByRole('checkbox', { name: 'and back' }));
  await waitFor(() => expect(fresh()).toEqual(['Ann -> Ben: in love (romance, +0.8, 0.75)']));
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Ben → Ann' })).toBe(null));
  expect(textOf(app.view.getState())).toBe(TEXT);
  expect(app.view.getState().past).toEqual([]);
});

test('a card changes a relationship from here on, or since it was last set, and ends it', async () => {
  start();
  act(() => {
    app.view.apply(goTo(1));
    app.view.apply(select({ type: 'relation', id: 'ben-towards-ann' }));
  });
  await press('Change…');
  const card = within(await screen.findByRole('dialog', { name: 'Ben → Ann' }));
  await userEvent.clear(card.getByRole('textbox', { name: 'In words' }));
  await userEvent.type(card.getByRole('textbox', { name: 'In words' }), 'hopes');
  await waitFor(() => expect(fresh()).toEqual(['Ben -> Ann: hopes']));
  await userEvent.click(card.getByRole('radio', { name: 'since scene 1, where it was last set' }));
  await waitFor(() => expect(fresh()).toEqual(['Ben -> Ann: hopes (romance, +0.8, strong)']));
  await userEvent.click(card.getByRole('button', { name: 'Ends here' }));
  await said('Over: Ben → Ann, hopes (before: in love).');
  expect(fresh()).toEqual(['Ben -> Ann: hopes (ends)']);
});

test('another direction from here on makes another relationship of it, and in its first scene turns it', async () => {
  start();
  act(() => {
    app.view.apply(goTo(1));
    app.view.apply(select({ type: 'relation', id: 'ben-towards-ann' }));
  });
  await press('Change…');
  const card = within(await screen.findByRole('dialog', { name: 'Ben → Ann' }));
  await userEvent.selectOptions(card.getByRole('combobox', { name: 'Direction' }), 'Ben ↔ Ann');
  await waitFor(() =>
    expect(fresh()).toEqual([
      'Ben <-> Ann: in love (romance, +0.8, 0.75)',
      'Ben -> Ann (becomes Ben <-> Ann)',
    ]),
  );
  await userEvent.click(card.getByRole('radio', { name: /^since scene 1/ }));
  await waitFor(() => expect(fresh()).toEqual(['Ben <-> Ann: in love (romance, +0.8, 0.75)']));
});

test('a tie is asserted with the scenes that support it', async () => {
  start();
  act(() => {
    app.view.apply(goTo(1));
    app.view.apply(select({ type: 'tie', id: tieOf('ann', 'cleo') }));
  });
  await press('Make this a relationship…');
  const card = within(await screen.findByRole('dialog', { name: /Ann and Cleo|Cleo and Ann/ }));
  await userEvent.type(card.getByRole('textbox', { name: 'In words' }), 'neighbours{Enter}');
  await said('neighbours, new.');
  expect(fresh()).toEqual(['Ann <-> Cleo: neighbours', '> Together in scene 2']);
});

test('P says that a person is away or there, and Ctrl and Enter add a scene', async () => {
  start();
  act(() => app.view.apply(select({ type: 'character', id: 'cleo' })));
  await userEvent.keyboard('p');
  await said('Cleo: there.');
  await userEvent.keyboard('p');
  await said('Cleo: away.');
  expect(fresh()).toEqual([]);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await said('Scene “New scene” added.');
  expect(fresh()).toContain('## New scene');
});

test('Alt and an arrow on the timeline move the scene, which stays the one that is shown', async () => {
  start();
  const titles = () => app.view.getState().whole.scenes.map(({ title }) => title.en);
  act(() => screen.getByRole('slider', { name: 'Scene' }).focus());
  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
  await waitFor(() => expect(titles()).toEqual(['Morning', 'Low water']));
  expect(app.view.getState().scene).toBe(1);
  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
  expect(titles()).toEqual(['Morning', 'Low water']);
  await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
  await waitFor(() => expect(titles()).toEqual(['Low water', 'Morning']));
  expect([app.view.getState().scene, fresh()]).toEqual([0, []]);
});

test('who is there, dies or leaves is chosen by row', async () => {
  start();
  await userEvent.selectOptions(
    await screen.findByRole('combobox', { name: 'Cleo in this scene' }),
    'by telephone',
  );
  await said('Cleo: by telephone.');
  expect(fresh()).toEqual(['Cleo (by telephone)']);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'What becomes of Ben' }), 'dies');
  await said('Ben dies.');
  expect(fresh()).toEqual(['Ben (dies)', 'Cleo (by telephone)']);
});

test('scenes are titled, added, moved, split, merged and deleted', async () => {
  start();
  const title = await screen.findByRole('textbox', { name: 'Title' });
  await userEvent.clear(title);
  await userEvent.type(title, 'High water{Enter}');
  await said('Scene renamed to “High water”.');
  await press('Add a scene');
  await said('Scene “New scene” added.');
  expect(app.view.getState().scene).toBe(1);
  await press('Move earlier');
  await said('“New scene” moved, now scene 1.');
  await press('Delete this scene');
  await said('Scene “New scene” deleted.');
  await press('Split…');
  const form = within(await screen.findByRole('dialog', { name: 'Split…' }));
  await userEvent.type(form.getByRole('textbox', { name: 'Title of the second scene' }), 'Then');
  await userEvent.click(form.getByRole('radio', { name: /^Before: / }));
  await userEvent.click(form.getByRole('button', { name: 'Split' }));
  await said('Scene “Then” added.');
  await press('Merge with the previous scene');
  await said('Scene “Then” deleted.');
  expect(fresh()).toEqual(['## High water @ the harbour']);
});

test('all of it has German names', async () => {
  start({ language: 'de' });
  act(() => app.view.apply(select({ type: 'relation', id: 'ben-towards-ann' })));
  for (const name of [
    'Rückgängig',
    'Wiederholen',
    'Figur hinzufügen',
    'Szene hinzufügen',
    'Nach vorn',
    'Nach hinten',
    'Aufteilen …',
    'Diese Szene löschen',
  ])
    expect(await screen.findByRole('button', { name })).toBeDefined();
  await press('Ändern …');
  const card = within(await screen.findByRole('dialog', { name: /Ben/ }));
  for (const name of ['Beziehung löschen', 'Abbrechen', 'Fertig'])
    expect(card.getByRole('button', { name })).toBeDefined();
  expect(card.getByRole('textbox', { name: 'In Worten' })).toBeDefined();
  expect(card.getByRole('slider', { name: 'Wärme' }).getAttribute('aria-valuetext')).toBe('+0,8');
});

test.for([
  ['n', { type: 'person' }],
  ['{Control>}{Enter}{/Control}', undefined],
] as const)('a story as it ships is copied on request before it is edited with %s', async ([keys, asked]) => {
  start({ own: undefined });
  const before = app.view.getState().whole;
  await userEvent.keyboard(keys);
  const offer = await screen.findByRole('dialog', { name: 'Make it mine' });
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBe(null);
  expect([app.view.getState().whole, app.view.getState().asked]).toEqual([before, undefined]);

  await userEvent.keyboard(keys);
  expect(offer).toBeDefined();
  await press('Make it mine');
  expect(app.view.getState().own).toBeDefined();
  expect(app.view.getState().asked).toEqual(asked);
  if (asked) await screen.findByRole('textbox', { name: 'Name of the new person' });
  expect(app.view.getState().whole.scenes).toEqual(before.scenes);
});

test('so it is for a relationship, from the keys and from a handle', async () => {
  start({ own: undefined });
  act(() => app.view.apply(select({ type: 'character', id: 'ann' })));
  await userEvent.keyboard('r');
  await press('Make it mine');
  await screen.findByRole('dialog', { name: /Ann with/ });
  expect(app.view.getState().own).toBeDefined();
});

test('a story that another tab edits offers to edit it here', async () => {
  start({ keeping: { type: 'elsewhere' } as ViewState['keeping'] });
  await userEvent.keyboard('n');
  await screen.findByRole('dialog', { name: 'Edit here instead' });
  await press('Cancel');
  expect(app.view.getState().whole.characters).toHaveLength(3);
});
