import 'fake-indexeddb/auto';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { openSearch } from '../../src/app/header/openSearch.ts';
import { Search } from '../../src/app/header/Search.tsx';
import { Panel } from '../../src/app/panel/Panel.tsx';
import { rememberText } from '../../src/app/passages/texts.ts';
import { applyEdit, type Edit } from '../../src/edit/edits.ts';
import { throughline } from '../../src/formats/throughline.ts';
import { writeThroughline } from '../../src/formats/throughlineWrite.ts';
import { tieId } from '../../src/measures/coPresence.ts';
import { edit, undo } from '../../src/view/editing.ts';
import { compareWith, goTo, select } from '../../src/view/transitions.ts';
import type { ViewState } from '../../src/view/viewState.ts';
import { opened } from '../view/opened.ts';
import { keep } from './documents/keep.ts';
import { modalDialogs, textsOf } from './page.ts';
import { play } from './smallPlay.ts';
import { testApp } from './testApp.tsx';

beforeEach(() => {
  modalDialogs();
  vi.stubGlobal('indexedDB', new IDBFactory());
});

/** An app with the small play open. */
function openedPlay(state: Partial<ViewState> = {}) {
  const { story, text } = play();
  rememberText(story, text);
  const app = testApp({ ...opened(story), ...state });
  app.render(
    <>
      <Panel />
      <Search />
    </>,
  );
  return app;
}
const scene = () => within(screen.getByRole('region', { name: 'Scene details' }));
const details = () => within(screen.getByRole('region', { name: 'Details' }));
/** The passages of a list, each as one line. */
const passagesIn = (part: ReturnType<typeof within>) =>
  part
    .queryAllByRole('listitem')
    .filter((item: HTMLElement) => item.dataset.kind)
    .map((item: HTMLElement) => [...item.querySelectorAll('p')].map((line) => line.textContent).join(': '));

test('the scenes of a person are counted as the headings of the scenes are', async () => {
  const { view } = openedPlay();
  act(() => view.apply(select({ type: 'character', id: 'ann' })));
  await waitFor(() =>
    expect(
      details()
        .getAllByRole('button', { name: /^I{1,2}\.\d, / })
        .map(({ textContent }) => textContent),
    ).toEqual(['I.1', 'I.2', 'II.1']),
  );
});

test('the scene panel has the first lines of its text, as the source counts it, and opens all', async () => {
  openedPlay();
  await scene().findByRole('heading', { level: 3, name: 'Text of the scene I.1' });
  expect(passagesIn(scene()).slice(0, 3)).toEqual([
    'Rain.',
    'ANN1: Where is the letter?',
    'BEN2: Which letter do you mean?',
  ]);
  const first = passagesIn(scene()).length;
  const button = scene().getByRole('button', { name: 'Show all 13 passages', expanded: false });
  await userEvent.click(button);
  expect(passagesIn(scene())).toHaveLength(13);
  // Reading goes on where it was cut.
  expect(document.activeElement?.textContent).toBe(
    scene()
      .getAllByRole('listitem')
      .filter((item) => item.dataset.kind)[first]?.textContent,
  );
  await userEvent.click(scene().getByRole('button', { name: 'Show less', expanded: true }));
  expect(passagesIn(scene())).toHaveLength(first);
});

test('a scene goes by the number that its source gives it; its number in the story is the tooltip', async () => {
  openedPlay({ own: 'play' });
  const number = await scene().findByText('I.1', { selector: 'span' });
  expect(number.title).toBe('Scene 1');
  expect(scene().queryByText(/^Scene 1/)).toBeNull();
});

test('a story without text has no such heading', async () => {
  const app = testApp(opened());
  app.view.apply(select({ type: 'character', id: 'ben' }));
  app.render(<Panel />);
  await screen.findByRole('heading', { level: 2, name: 'Ben' });
  expect(screen.queryByText(/Text of the scene|Speeches so far|They speak/)).toBeNull();
});

test('a tie shows where its two speak to each other up to the scene, the latest first; a citation leads there', async () => {
  const app = openedPlay();
  act(() => app.view.apply(goTo(2)));
  act(() => app.view.apply(select({ type: 'tie', id: tieId('ann', 'ben') })));
  await details().findByRole('heading', { level: 3, name: 'They speak to each other' });
  const cited = () => textsOf(details().getAllByRole('button', { name: /^I+\.\d\.\d/ }));
  expect(cited()).toEqual(['II.1.16', 'I.1.1']);
  expect(passagesIn(details()).slice(0, 3)).toEqual([
    'BEN16: Listen, Ann.',
    'ANN17: You burnt it!',
    'BEN18: I did.',
  ]);
  act(() => app.view.apply(goTo(1)));
  await waitFor(() => expect(cited()).toEqual(['I.1.1']));
  await userEvent.click(details().getByRole('button', { name: 'I.1.1, The gate' }));
  expect(app.view.getState().scene).toBe(0);
  await waitFor(() => expect(passagesIn(scene())).toHaveLength(13));
  expect(document.activeElement?.textContent).toBe('ANN1Where is the letter?');
});

test('two who never speak alone with each other are said not to', async () => {
  const app = openedPlay();
  act(() => app.view.apply(goTo(2)));
  act(() => app.view.apply(select({ type: 'tie', id: tieId('ann', 'cleo') })));
  await details().findByText('No passage so far has only these two speaking.');
});

test('the character panel has the speeches of a person up to the scene, and more on request', async () => {
  const app = openedPlay();
  act(() => app.view.apply(select({ type: 'character', id: 'ann' })));
  await details().findByRole('heading', { level: 3, name: 'Speeches so far (6)' });
  const lines = () => passagesIn(details()).map((passage: string) => passage.slice(0, 6));
  expect(lines()).toEqual(['ANN11:', 'ANN9: ', 'ANN7: ']);
  await userEvent.click(details().getByRole('button', { name: 'Show 3 more' }));
  expect(lines()).toEqual(['ANN11:', 'ANN9: ', 'ANN7: ', 'ANN5: ', 'ANN3: ', 'ANN1: ']);
  expect(document.activeElement?.textContent).toBe('I.1.5');
  expect(details().queryByRole('button', { name: /more$/ })).toBeNull();
});

test('after two people are merged, the speeches of both are those of the one, and of each again after undo', async () => {
  const app = openedPlay();
  act(() => app.view.apply(goTo(2)));
  act(() => app.view.apply(select({ type: 'character', id: 'cleo' })));
  await details().findByRole('heading', { level: 3, name: 'Speeches so far (1)' });
  const merge: Edit = { does: 'merge', kept: 'cleo', gone: ['ben'] };
  act(() => app.view.apply(edit(applyEdit(app.view.getState().whole, merge), merge)));
  await details().findByRole('heading', { level: 3, name: 'Speeches so far (10)' });
  act(() => app.view.apply(undo()));
  await details().findByRole('heading', { level: 3, name: 'Speeches so far (1)' });
});

test('search finds words in the text and leads to scene and passage, also out of a comparison', async () => {
  const app = openedPlay();
  act(() => app.view.apply(compareWith(1)));
  openSearch(app.search.current);
  const field = await screen.findByRole('combobox', { name: 'Search' });
  await userEvent.type(field, 'ash');
  expect(textsOf(await screen.findAllByRole('option'))).toEqual(['CLEO The letter is ash.II.1.15']);
  await userEvent.keyboard('{Enter}');
  expect(app.view.getState()).toMatchObject({ scene: 2, compare: undefined });
  await waitFor(() => expect(document.querySelector('mark')?.textContent).toBe('ash'));
  expect(document.activeElement?.textContent).toBe('CLEO15The letter is ash.');
  expect(app.view.getState().passage).toBeUndefined();
});

test('to a guarded reader, nothing of later scenes is found or shown', async () => {
  const app = openedPlay({ guarded: true });
  openSearch(app.search.current);
  const field = await screen.findByRole('combobox', { name: 'Search' });
  await userEvent.type(field, 'letter');
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2));
  await userEvent.clear(field);
  await userEvent.type(field, 'ash');
  await screen.findByText(/^No results/);
  expect(screen.queryAllByRole('option')).toEqual([]);
  act(() => app.view.set({ showLater: true }));
  await screen.findByRole('option', { name: /The letter is ash/ });
});

test('after a reload, the text comes from what the browser keeps', async () => {
  const { story, text } = play();
  await keep('key', { original: story, text });
  const again = throughline.read(writeThroughline(story)).story;
  const app = testApp({ ...opened(again), own: 'key', language: 'de' });
  app.render(<Panel />);
  await screen.findByRole('heading', { level: 3, name: 'Text der Szene I.1' });
  await userEvent.click(await screen.findByRole('button', { name: 'Alle 13 Stellen zeigen' }));
});

test('neither the saved story nor the address has any of the text', () => {
  const { story } = play();
  expect(writeThroughline(story)).not.toMatch(/Where is|burnt/);
});
