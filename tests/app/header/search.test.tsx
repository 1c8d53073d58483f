import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { openSearch } from '../../../src/app/header/openSearch.ts';
import { Search } from '../../../src/app/header/Search.tsx';
import { changeLens } from '../../../src/view/lensSteps.ts';
import type { ViewState } from '../../../src/view/viewState.ts';
import { crowdStory } from '../../story/crowd.ts';
import { opened } from '../../view/opened.ts';
import { modalDialogs, textsOf } from '../page.ts';
import { testApp } from '../testApp.tsx';

beforeEach(modalDialogs);

/** The search dialog, open. */
async function openedSearch(state: Partial<ViewState> = {}, story = opened().whole) {
  const app = testApp({ ...opened(story), ...state });
  app.render(<Search />);
  openSearch(app.search.current);
  const field = await screen.findByRole('combobox');
  const listed = () => textsOf(screen.queryAllByRole('option'));
  const type = async (text: string) => {
    await userEvent.clear(field);
    await userEvent.type(field, text);
    return listed();
  };
  return { ...app, field, listed, type, dialog: screen.getByRole<HTMLDialogElement>('dialog') };
}
const chosen = () => screen.getByRole('option', { selected: true }).textContent;

test('before anything is typed, all that has been revealed is listed, and the field has the focus', async () => {
  const { listed, field } = await openedSearch();
  await waitFor(() => expect(document.activeElement).toBe(field));
  expect(listed()).toEqual([
    'AdaPerson',
    'BenPerson',
    'CleoPerson',
    '1. MarketScene',
    '2. ShipScene',
    '3. QuayScene',
    '4. StormScene',
    'Ada → BenRelationship',
  ]);
  expect(field.getAttribute('aria-label')).toBe('Search');
});

test('a name is found without its accents and case, and under its new form once that is revealed', async () => {
  const { type } = await openedSearch({ scene: 3, textScene: 3, time: 3, language: 'de' });
  expect(await type('KONIGIN')).toEqual(['Königin CleoFigur', 'Königin Cleo und BenBeziehung']);
});

test('two names find the biography of the two first', async () => {
  const { type, view, dialog } = await openedSearch();
  expect(await type('ada and ben')).toEqual(['Ada and BenShared biography']);
  await userEvent.keyboard('{Enter}');
  expect(view.getState().biography).toEqual(['ada', 'ben']);
  expect(dialog.open).toBe(false);
  expect(screen.queryByRole('combobox')).toBeNull();
});

test('arrow keys go round the list, and Enter goes to what is chosen', async () => {
  const { type, view } = await openedSearch();
  expect(await type('s')).toEqual(['2. ShipScene', '4. StormScene']);
  expect(chosen()).toBe('2. ShipScene');
  await userEvent.keyboard('{ArrowUp}');
  expect(chosen()).toBe('4. StormScene');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(chosen()).toBe('4. StormScene');
  await userEvent.keyboard('{Enter}');
  expect(view.getState().scene).toBe(3);
});

test('a click selects a character or a relation', async () => {
  const { type, view, search } = await openedSearch();
  await type('ben');
  await userEvent.click(screen.getByRole('option', { name: /^Ada → Ben/ }));
  expect(view.getState().selection).toEqual({ type: 'relation', id: 'ada-loves' });
  openSearch(search.current);
  await userEvent.type(await screen.findByRole('combobox'), 'cleo');
  await userEvent.click(screen.getByRole('option', { name: /^Cleo/ }));
  expect(view.getState()).toMatchObject({ selection: { type: 'character', id: 'cleo' }, supporting: true });
});

test('what is not there is said, and Enter then does nothing', async () => {
  const { type, view, dialog } = await openedSearch();
  const before = view.getState();
  expect(await type('dora')).toEqual([]);
  expect(screen.getByRole('note').textContent).toBe('No results for “dora”.');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(view.getState()).toBe(before);
  expect(dialog.open).toBe(true);
});

test('characters that the lens hides are found and shown', async () => {
  const { type, view } = await openedSearch({}, crowdStory(50, 3));
  act(() => view.apply(changeLens({ around: { character: 'person-0', steps: 1 } })));
  const shown = () => view.getState().story.characters.map(({ id }) => id);
  const hidden = view.getState().whole.characters.find(({ id }) => !shown().includes(id));
  const name = hidden?.name.en as string;
  expect(await type(name)).toContain(`${name}Person`);
  await userEvent.click(screen.getByRole('option', { name: `${name}Person` }));
  expect(shown()).toContain(hidden?.id);
});

test('of very many names the list has some of each type', async () => {
  const { listed } = await openedSearch({}, crowdStory(300, 60));
  const types = listed().map((text) => /[A-Z][a-z]+$/.exec(text ?? '')?.[0]);
  expect(types).toHaveLength(120);
  expect([...new Set(types)]).toEqual(['Person', 'Scene', 'Relationship']);
});

test('a click beside the dialog closes it', async () => {
  const { dialog } = await openedSearch();
  await userEvent.click(screen.getByRole('combobox'));
  expect(dialog.open).toBe(true);
  await userEvent.click(dialog);
  expect(dialog.open).toBe(false);
});
