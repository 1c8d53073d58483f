import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import Tables from '../../src/app/tables/Tables.tsx';
import { readStory } from '../../src/formats/formats.ts';
import { admit } from '../../src/story/gate.ts';
import { goTo } from '../../src/view/transitions.ts';
import { TABLE_WORDS } from '../../src/view/words/tables.ts';
import { smallFile } from '../story/cast.ts';
import { opened } from '../view/opened.ts';
import { type TestApp, testApp } from './testApp.tsx';

let app: TestApp;
beforeEach(() => {
  app = testApp();
  app.view.apply(goTo(2));
  return app.playback.stop;
});

/** The small story as if no one had said anything of its relations. */
const { story: untold } = opened(
  admit({
    ...smallFile(),
    relations: [],
    background: [],
    scenes: smallFile().scenes.map((scene) => ({ ...scene, changes: [] })),
  }),
);

const table = (name: string) => within(screen.getByRole('region', { name }));
const rowsIn = (name: string) =>
  table(name)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent?.trim()));
const press = (name: string, button: string | RegExp) =>
  userEvent.click(table(name).getByRole('button', { name: button }));

test('tables of a network without time count no scenes, and none is hidden', () => {
  const network = readStory(new TextEncoder().encode('source,target\nAnn,Ben\nBen,Cleo\n'), 'net.csv').story;
  testApp(opened(network)).render(<Tables />);
  expect(rowsIn('People')).toEqual([
    ['Person', 'Chosen', 'Relationships ↓'],
    ['Ben', '', '2'],
    ['Ann', '', '1'],
    ['Cleo', '', '1'],
  ]);
  expect(screen.queryByRole('checkbox', { name: 'Show later scenes (spoilers)' })).toBeNull();
});

test('the relations of the scene are sorted by any column, and each leads to its panel', async () => {
  app.render(<Tables />);
  const rows = () => rowsIn('Relationships in this scene').slice(1);
  expect(rows()).toEqual([
    ['Ada', 'Ben', 'mutual', 'Romance', '+1', '1', 'a couple', '3'],
    ['Cleo', 'Ben', 'mutual', 'Conflict', '−0.5', '0.4', 'rivals', '3'],
  ]);
  await press('Relationships in this scene', /^Warmth/);
  screen.getByText('Sorted by “Warmth”, ascending.');
  expect(rows().map(([from]) => from)).toEqual(['Cleo', 'Ada']);
  await press('Relationships in this scene', /^Warmth/);
  expect(rows().map(([from]) => from)).toEqual(['Ada', 'Cleo']);
  await press('Relationships in this scene', 'Relationship: Cleo, Ben');
  expect(app.view.getState().selection).toEqual({ type: 'relation', id: 'quarrel' });
});

test('inferred ties are in the table of relations, with how many scenes are shared', () => {
  app.view.set({ tieWindow: { type: 'so-far' } });
  app.render(<Tables />);
  expect(rowsIn('Relationships in this scene')).toContainEqual([
    'Ada',
    'Ben',
    'mutual',
    'Shared scenes',
    '',
    '',
    '',
    '3',
    '3',
    '1',
  ]);
  expect(rowsIn('Relationships in this scene')[0]?.slice(6)).toEqual([
    'Description',
    'Shared scenes',
    'Weight',
    'Since scene',
  ]);
});

test('where only shared scenes are known, the table has no columns for what is not', () => {
  app.view.set({ story: untold, tieWindow: { type: 'so-far' } });
  app.render(<Tables />);
  expect(rowsIn('Relationships in this scene').slice(0, 2)).toEqual([
    ['From', 'To', 'Shared scenes', 'Weight ↓', 'Since scene'],
    ['Ada', 'Ben', '3', '3', '1'],
  ]);
});

test('numbers are written as the language does, alike in all tables and each column at one side', async () => {
  app.view.set({ language: 'de', tieWindow: { type: 'fading', halfLife: 3 } });
  app.render(<Tables />);
  const [, first = [], second = []] = rowsIn(TABLE_WORDS.de.relations);
  expect([first.slice(4, 6), second.slice(4, 6)]).toEqual([
    ['+1', '1'],
    ['−0,5', '0,4'],
  ]);
  const weights = rowsIn(TABLE_WORDS.de.relations).map((row) => row[8]);
  expect(weights).toContainEqual(expect.stringMatching(/^\d,\d+$/));
  const cells = [...table(TABLE_WORDS.de.relations).getAllByRole('row')].map((row) => [...row.children]);
  const sides = cells.map((row) => row.map((cell) => cell.hasAttribute('data-number')));
  expect(new Set(sides.map(String)).size).toBe(1);
  expect(rowsIn(TABLE_WORDS.de.pairs).flat()).toContainEqual(expect.stringMatching(/^−0,5(?!\d)/));
});

test('the table of pairs has what the one in the row feels towards the one in the column', async () => {
  act(() => app.view.apply(goTo(1)));
  app.render(<Tables />);
  const name = 'Relationship matrix';
  expect(rowsIn(name)).toEqual([
    ['Person', 'Relationships ↓', 'Ada', 'Ben'],
    ['Ada', '1', '', '+0.8'],
    ['Ben', '1', '', ''],
  ]);
  await press(name, 'Person');
  expect(rowsIn(name)[0]).toEqual(['Person ↑', 'Relationships', 'Ada', 'Ben']);
  await press(name, 'Ada → Ben: Romance, warmth 0.8, strength 0.9: longs');
  expect(app.view.getState().selection).toEqual({ type: 'relation', id: 'ada-loves' });
  await press(name, 'Ben');
  expect(app.view.getState().selection).toEqual({ type: 'character', id: 'ben' });
});

test('the table of scenes says who is in each, and leads there', async () => {
  app.render(<Tables />);
  const name = 'Cast by scene';
  expect(rowsIn(name).slice(1)).toEqual([
    ['Ada', '3', 'in the scene', 'by telephone', 'in the scene', 'not in the scene'],
    ['Ben', '3', 'in the scene', 'in the scene', 'in the scene', 'not in the scene'],
    ['Cleo', '2', 'not in the scene', 'not in the scene', 'in the scene', 'in the scene'],
  ]);
  await press(name, /^Person/);
  expect(
    rowsIn(name)
      .slice(1)
      .map(([person]) => person),
  ).toEqual(['Ada', 'Ben', 'Cleo']);
  await press(name, 'Scene 4 of 4: Storm');
  expect(app.view.getState().scene).toBe(3);
  await press(name, 'Queen Cleo');
  expect(app.view.getState().selection).toEqual({ type: 'character', id: 'cleo' });
});

test('for a reader who is guarded from spoilers, the table of scenes ends here and counts the rest', () => {
  app.view.set({ guarded: true });
  app.render(<Tables />);
  expect(rowsIn('Cast by scene')).toEqual([
    ['Person', 'Scenes ↓', '1', '2', '3'],
    ['Ada', '3', 'in the scene', 'by telephone', 'in the scene'],
    ['Ben', '3', 'in the scene', 'in the scene', 'in the scene'],
    ['Cleo', '1', 'not in the scene', 'not in the scene', 'in the scene'],
  ]);
  screen.getByText(/^1 later scenes? /);
});

test('a table is copied as CSV', async () => {
  const user = userEvent.setup();
  app.render(<Tables />);
  const copies = screen.getAllByRole('button', { name: 'Copy as CSV' });
  await user.click(copies[1] as HTMLElement);
  expect((await navigator.clipboard.readText()).split(/\r?\n/).slice(0, 2)).toEqual([
    ',Ben,Ada,Cleo',
    'Ben,,"Romance, warmth 1, strength 1: a couple","Conflict, warmth −0.5, strength 0.4: rivals"',
  ]);
  expect(app.view.getState().notice).toEqual({ type: 'copied' });
});
