import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { Notices } from '../../src/app/notices/Notices.tsx';
import { Panel } from '../../src/app/panel/Panel.tsx';
import { sentenceOfEdit } from '../../src/app/panel/people/sentenceOfEdit.ts';
import { useShortcuts } from '../../src/app/shortcuts.ts';
import Tables from '../../src/app/tables/Tables.tsx';
import type { Edit } from '../../src/edit/edits.ts';
import { LANGUAGES } from '../../src/story/messages/languages.ts';
import { pin } from '../../src/view/choiceSteps.ts';
import { goTo, select } from '../../src/view/transitions.ts';
import { smallStory } from '../story/cast.ts';
import { modalDialogs, textsOf } from './page.ts';
import { type TestApp, testApp } from './testApp.tsx';

let app: TestApp;
beforeEach(() => {
  modalDialogs();
  app = testApp();
  return app.playback.stop;
});

function Keys() {
  useShortcuts();
  return null;
}
function showPanel(character: string) {
  app.view.apply(select({ type: 'character', id: character }));
  app.render(
    <>
      <Keys />
      <Panel />
      <Notices />
    </>,
  );
}
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const dialog = async (name: string) => within(await screen.findByRole('dialog', { name }));
const tick = async (where: ReturnType<typeof within>, name: string | RegExp) =>
  userEvent.click(where.getByRole('checkbox', { name }));
const cast = () => app.view.getState().whole.characters.map(({ id, name }) => `${id}: ${name.en}`);
const said = async (sentence: string) =>
  waitFor(() => expect(screen.getByRole('alert').textContent).toContain(sentence));

test('in the panel of a person, others are merged into it, under the name that is chosen, and it stays selected', async () => {
  showPanel('ben');
  await press('Merge…');
  const form = await dialog('Merge people');
  expect(form.getByRole<HTMLButtonElement>('button', { name: 'Merge' }).disabled).toBe(true);
  await userEvent.type(form.getByRole('searchbox', { name: 'Find a person' }), 'cle');
  expect(form.getAllByRole('checkbox')).toHaveLength(1);
  await tick(form, /^Cleo/);
  expect(form.getByText(/1 relationship among them is removed\.$/)).toBeDefined();
  await userEvent.click(form.getByRole('radio', { name: /^Cleo/ }));
  await userEvent.click(form.getByRole('button', { name: 'Merge 2 people' }));
  expect(cast()).toEqual(['ada: Ada', 'cleo: Cleo']);
  expect(app.view.getState().selection).toEqual({ type: 'character', id: 'cleo' });
  await said('Ben merged into Cleo.');
  await userEvent.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Undo' }));
  expect(app.view.getState().whole).toBe(smallStory);
  await said('Undone: Ben merged into Cleo.');
  await userEvent.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Redo' }));
  expect(cast()).toEqual(['ada: Ada', 'cleo: Cleo']);
});

test('who gets the name of another is merged with them on request', async () => {
  showPanel('cleo');
  await press('Rename…');
  const form = await dialog('Rename “Cleo”');
  const field = form.getByRole('textbox', { name: 'New name' });
  await userEvent.clear(field);
  await userEvent.type(field, 'ada');
  expect(form.getByRole('status').textContent).toMatch(/^Someone else is called Ada, too\./);
  expect(form.getByRole<HTMLButtonElement>('button', { name: 'Rename' }).disabled).toBe(false);
  await userEvent.click(form.getByRole('button', { name: 'Merge the two' }));
  expect(cast()).toEqual(['ada: Ada', 'ben: Ben']);
  await said('Cleo merged into Ada.');
});

test('a person is renamed; a name that is only revealed later is renamed where it is shown', async () => {
  showPanel('cleo');
  await press('Rename…');
  const form = await dialog('Rename “Cleo”');
  const field = form.getByRole('textbox', { name: 'New name' });
  expect(form.getByRole<HTMLButtonElement>('button', { name: 'Rename' }).disabled).toBe(true);
  await userEvent.clear(field);
  await userEvent.type(field, ' Kleo {Enter}');
  expect(screen.getByRole('heading', { level: 2, name: 'Kleo' })).toBeDefined();
  await said('Cleo renamed to Kleo.');
  act(() => app.view.apply(goTo(3)));
  await screen.findByRole('heading', { level: 2, name: 'Queen Cleo' });
  await press('Rename…');
  const later = await dialog('Rename “Queen Cleo”');
  await userEvent.clear(later.getByRole('textbox', { name: 'New name' }));
  await userEvent.type(later.getByRole('textbox', { name: 'New name' }), 'The Queen{Enter}');
  await said('Queen Cleo renamed to The Queen.');
  expect(app.view.getState().whole.characters[2]).toMatchObject({
    name: { en: 'Kleo' },
    names: [{ name: { en: 'The Queen', de: 'Königin Cleo' } }],
  });
});

test('a person is split by scenes and relationships, and the change can be taken back later on', async () => {
  showPanel('ben');
  await press('Split…');
  const form = await dialog('Split “Ben” into two people');
  expect(textsOf(form.getAllByRole('listitem'))).toEqual([
    '1. Market',
    '2. Ship',
    '3. Quay',
    'Ada → Ben',
    'Ada and Ben',
    'Cleo and Ben',
  ]);
  const name = form.getByRole('textbox', { name: 'Name of the second person' });
  await userEvent.clear(name);
  await userEvent.type(name, 'Benno');
  await tick(form, '3. Quay');
  await tick(form, 'Cleo and Ben');
  await userEvent.click(form.getByRole('button', { name: 'Split' }));
  expect(cast()).toEqual(['ada: Ada', 'ben: Ben', 'benno: Benno', 'cleo: Cleo']);
  const { whole } = app.view.getState();
  expect(whole.scenes[2]?.present.map(({ character }) => character)).toEqual(['ada', 'benno', 'cleo']);
  expect(whole.relations.find(({ id }) => id === 'quarrel')).toMatchObject({ from: 'cleo', to: 'benno' });
  await said('Benno split off from Ben.');

  await press('Rename…');
  const field = (await dialog('Rename “Ben”')).getByRole('textbox', { name: 'New name' });
  await userEvent.clear(field);
  await userEvent.type(field, 'Benjamin{Enter}');
  await userEvent.click(screen.getByText('Your changes (2)'));
  await press('Undo this: Benno split off from Ben.');
  expect(cast()).toEqual(['ada: Ada', 'ben: Benjamin', 'cleo: Cleo']);
  await said('Undone: Benno split off from Benjamin.');
});

test('a group gives way to its members, and the focus goes to what undoes that', async () => {
  showPanel('cleo');
  await press('Is a group…');
  const form = await dialog('“Cleo” is a group');
  expect(form.getByText(/Its 1 relationship is removed, since it is unclear whose it is\.$/)).toBeDefined();
  await tick(form, /^Ada/);
  await tick(form, /^Ben/);
  await userEvent.click(form.getByRole('button', { name: 'Make a group of 2' }));
  expect(cast()).toEqual(['ada: Ada', 'ben: Ben']);
  await said('Cleo is now a group: Ada, Ben.');
  expect(document.activeElement?.textContent).toBe('Undo');
});

test('a pin and an edit are undone by the same key, the last one first', async () => {
  showPanel('cleo');
  act(() => app.view.apply(pin({ character: 'ada', place: undefined, x: 0.1, y: 0.1 })));
  await press('Remove…');
  const form = await dialog('Remove Cleo?');
  await userEvent.click(form.getByRole('button', { name: 'Remove' }));
  expect(cast()).toEqual(['ada: Ada', 'ben: Ben']);
  await said('Cleo removed.');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(app.view.getState().whole).toBe(smallStory);
  expect(app.view.getState().pins).toHaveLength(1);
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(app.view.getState().pins).toEqual([]);
  await userEvent.keyboard('{Control>}yy{/Control}');
  expect([cast(), app.view.getState().pins.length]).toEqual([['ada: Ada', 'ben: Ben'], 1]);
});

test('in the table of people, several are chosen and left out at once', async () => {
  app.render(<Tables />);
  const table = within(screen.getByRole('region', { name: 'People' }));
  const rows = () => table.getAllByRole('row').map((row) => textsOf([...row.children].toSpliced(1, 1)));
  expect(rows()).toEqual([
    ['Person ', 'Scenes ↓', 'Relationships ', 'First scene '],
    ['Ada', '3', '2', '1'],
    ['Ben', '3', '3', '1'],
    ['Cleo', '2', '1', '3'],
  ]);
  await userEvent.click(table.getByRole('button', { name: /^First scene/ }));
  await userEvent.click(table.getByRole('button', { name: /^Relationships/ }));
  expect(rows().map(([name]) => name)).toEqual(['Person ', 'Ben', 'Ada', 'Cleo']);
  const enabled = () =>
    textsOf(
      screen.getAllByRole('button', { name: /…$/ }).filter((one) => !(one as HTMLButtonElement).disabled),
    );
  expect(enabled()).toEqual([]);
  await tick(table, 'Choose Ben');
  expect(enabled()).toEqual(['Merge…', 'Split…', 'Rename…', 'Is a group…', 'Remove…']);
  await tick(table, 'Choose Cleo');
  expect(enabled()).toEqual(['Merge…', 'Remove…']);
  screen.getByText('2 chosen');
  await press('Remove…');
  const form = await dialog('Remove Ben, Cleo?');
  await userEvent.click(form.getByRole('button', { name: 'Remove' }));
  expect(rows().slice(1)).toEqual([['Ada', '3', '0', '1']]);
  await press('Undo');
  expect(rows()).toHaveLength(4);
  await press('Redo');
  expect(rows()).toHaveLength(2);
});

test('a reader who is guarded from spoilers splits only what has been seen', async () => {
  app.view.set({ guarded: true });
  showPanel('ben');
  await press('Split…');
  const form = await dialog('Split “Ben” into two people');
  expect(textsOf(form.getAllByRole('listitem'))).toEqual(['1. Market', 'Ada → Ben']);
});

test.for(LANGUAGES)('every edit has a sentence of its own, by the names before it (%s)', (language) => {
  const made = { ...smallStory.characters[0], id: 'dora', name: { en: 'Dora' } };
  const edits = [
    { does: 'rename', character: 'ben', language: 'en', name: 'Benno' },
    { does: 'split', from: 'ben', made, scenes: [], relations: [] },
    { does: 'merge', kept: 'ben', gone: ['dora', 'ada'] },
    { does: 'keepApart', characters: ['ben', 'cleo'] },
    { does: 'group', character: 'cleo', members: ['ben'] },
    { does: 'leaveOut', characters: ['cleo'] },
  ] as readonly Edit[];
  const sentences = edits.map((edit) => sentenceOfEdit({ original: smallStory, edits }, edit, language));
  expect(sentences).toEqual(
    language === 'en'
      ? [
          'Ben renamed to Benno.',
          'Dora split off from Benno.',
          'Dora, Ada merged into Benno.',
          'Benno, Cleo: different people.',
          'Cleo is now a group: Benno.',
          'Cleo removed.',
        ]
      : [
          'Ben in Benno umbenannt.',
          'Dora von Benno abgetrennt.',
          'Dora, Ada mit Benno zusammengeführt.',
          'Benno, Cleo: verschiedene Figuren.',
          'Cleo ist jetzt eine Gruppe: Benno.',
          'Cleo entfernt.',
        ],
  );
});
