import { isTyped } from '../../../src/edit/edits.ts';
import { textFrom } from '../../../src/edit/sharedText.ts';
import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { setRemoved } from '../../../src/app/documents/documents.ts';
import { earlierDraft } from '../../../src/app/draft/earlierDraft.ts';
import { offerEarlier } from '../../../src/app/draft/offerEarlier.ts';
import { Notices } from '../../../src/app/notices/Notices.tsx';
import { applyEdits, type Edit } from '../../../src/edit/edits.ts';
import { fountain } from '../../../src/formats/fountain.ts';
import { readText } from '../../../src/formats/text/readText.ts';
import { sameStory } from '../../../src/formats/text/sameStory.ts';
import { admit } from '../../../src/story/gate.ts';
import type { WholeStory } from '../../../src/story/types.ts';
import { asOpened } from '../../../src/view/asOpened.ts';
import { openDocument } from '../../../src/view/openSteps.ts';
import type { Notice, ViewState } from '../../../src/view/viewState.ts';
import { opened } from '../../view/opened.ts';
import { keep } from '../documents/keep.ts';
import { modalDialogs } from '../page.ts';
import { type TestApp, testApp } from '../testApp.tsx';

beforeEach(modalDialogs);

const script = (scenes: readonly (readonly [heading: string, ...people: string[]])[]) =>
  fountain.read(
    `Title: The key\n\n${scenes
      .map(([heading, ...people]) => `${heading}\n\n${people.map((name) => `${name}\nWords.\n`).join('\n')}`)
      .join('\n')}`,
  ).story;

const FIRST = script([
  ['INT. LIGHTHOUSE - NIGHT', 'ANN', 'BEN'],
  ['EXT. HARBOUR - DAY', 'ANN', 'BENN', 'CLEO'],
  ['EXT. PIER - DUSK', 'CLEO', 'ANN'],
]);
const SECOND = script([
  ['INT. LIGHTHOUSE - NIGHT', 'ANN', 'BEN'],
  ['EXT. HARBOUR - DAY', 'ANN', 'BENN', 'CLEO'],
  ['INT. CHURCH - MORNING', 'CLEO', 'ANN', 'BEN', 'DAN'],
]);

const say = (relation: string, label: string, does = 'begin') => ({
  does,
  relation,
  label,
  evidence: { words: 'It says so.' },
});

/** What the author made of the first draft: Ben and Benn are one, and what is between whom. */
function authored(): { edits: readonly Edit[]; whole: WholeStory } {
  const merge: Edit = { does: 'merge', kept: 'ben', gone: ['benn'] };
  const merged = applyEdits(FIRST, [merge]);
  const story = admit({
    format: 'throughline',
    version: 1,
    ...merged,
    relations: [{ id: 'ben-towards-ann', from: 'ben', to: 'ann' }],
    scenes: merged.scenes.map((scene, index) => ({
      ...scene,
      changes: [[say('ben-towards-ann', 'in love')], [], [say('ben-towards-ann', 'gives up', 'end')]][index],
    })),
  });
  const edits: readonly Edit[] = [merge, { does: 'replace', story }];
  return { edits, whole: applyEdits(FIRST, edits) };
}

const noticeOf = (story: WholeStory): Notice & { type: 'opened' } => ({
  type: 'opened',
  file: 'key.fountain',
  story,
  remarks: [],
  alike: [],
});

/** Opens a story where another was open, as opening a file does. */
async function openAfter(before: Partial<ViewState>, story: WholeStory): Promise<TestApp> {
  const app = testApp({ ...opened(), ...before });
  app.render(<Notices />);
  const was = app.view.getState();
  const notice = noticeOf(story);
  app.view.apply(openDocument(asOpened(story)));
  app.view.set({ notice });
  await offerEarlier(app.view, notice, was);
  return app;
}
const look = async () => {
  await userEvent.click(await screen.findByRole('button', { name: 'Carry over your work…' }));
  return within(await screen.findByRole('dialog', { name: 'Carry over your work' }));
};
const gist = ({ characters, scenes }: WholeStory) => [
  characters.map(({ id }) => id).join(' '),
  ...scenes.map(({ changes }) => changes.map(({ does, label }) => `${does} ${label?.en}`).join(', ')),
];

test('a new draft of the story that was open is offered what was asserted of it; what has no place is a note of its text', async () => {
  const { view } = await openAfter({ ...asOpened(FIRST), ...authored(), own: 'key' }, SECOND);
  await screen.findByText('This looks like a new draft of “The key”.');
  const dialog = await look();
  dialog.getByText(/^This draft has a place for 1 of 2 entries from “The key”\./);
  dialog.getByText('Over: BEN → ANN, gives up (before: in love).', { exact: false });
  await userEvent.click(dialog.getByRole('button', { name: 'Carry over 1 entry' }));
  const { whole, edits, notice } = view.getState();
  expect(gist(whole)).toEqual(['ann ben cleo dan', 'begin in love', '', '']);
  expect(edits.map(({ does }) => does)).toEqual(['merge', 'replace']);
  expect(notice).toBeUndefined();
  const last = edits.at(-1);
  const text = last && isTyped(last) ? textFrom(last.text) : '';
  expect(text).toContain('\n// 3. Pier, dusk\n// BEN -> ANN: gives up (ends)\n// > It says so.\n');
  expect(sameStory(readText(text).story as WholeStory, whole)).toBe(true);
});

test('a scene that is gone can be given a place', async () => {
  const { view } = await openAfter({ ...asOpened(FIRST), ...authored(), own: 'key' }, SECOND);
  const dialog = await look();
  const choice = dialog.getByRole('combobox', { name: 'Which scene is “3. Pier, dusk” now?' });
  await userEvent.selectOptions(choice, '3. Church, morning');
  dialog.getByText(/^This draft has a place for 2 of 2/);
  await userEvent.click(dialog.getByRole('button', { name: 'Carry over 2 entries' }));
  expect(gist(view.getState().whole)).toEqual(['ann ben cleo dan', 'begin in love', '', 'end gives up']);
});

test('it can be undone', async () => {
  const { view } = await openAfter({ ...asOpened(FIRST), ...authored(), own: 'key' }, SECOND);
  await userEvent.click((await look()).getByRole('button', { name: 'Carry over 1 entry' }));
  const { undo } = await import('../../../src/view/editing.ts');
  view.apply(undo());
  expect(view.getState().whole).toBe(SECOND);
});

test('so is a new draft of a story that this browser keeps', async () => {
  const { edits } = authored();
  await keep('kept', { original: FIRST, edits });
  await openAfter({}, SECOND);
  await screen.findByText('This looks like a new draft of “The key”.');
});

test.for([
  ['another story', readText('Another\n\n## One\nEve\nAdam\n').story as WholeStory, authored()],
  ['a draft of a story of which nothing was asserted', SECOND, { edits: [], whole: FIRST }],
] as const)('nothing is offered for %s', async ([, story, before]) => {
  await setRemoved(['kept'], true);
  const { view } = await openAfter({ ...asOpened(FIRST), ...before, own: 'key' }, story);
  expect(view.getState().notice).toEqual(noticeOf(story));
});

test('a draft that has been stored meanwhile, with an assertion, is no earlier draft of itself', async () => {
  await setRemoved(['kept'], true);
  const { edits } = authored();
  await keep('itself', { original: FIRST, edits });
  const before = { ...asOpened(SECOND), own: undefined };
  expect(await earlierDraft(FIRST, before, 'itself')).toBeUndefined();
  expect(await earlierDraft(FIRST, before, undefined)).toBeDefined();
  await setRemoved(['itself'], true);
});

test('the offer does not come to a reader who has gone on meanwhile', async () => {
  const app = testApp({ ...opened(), ...asOpened(FIRST), ...authored(), own: 'key' });
  const was = app.view.getState();
  app.view.apply(openDocument(asOpened(SECOND)));
  const offered = offerEarlier(app.view, noticeOf(SECOND), was);
  app.view.apply(openDocument(asOpened(FIRST)));
  await offered;
  expect(app.view.getState().notice).toBeUndefined();
});

test('notes of the earlier script are kept where the new one has none, and on request where it has others', async () => {
  const noted = (note: string, other = '') =>
    fountain.read(
      `Title: The key\n\nINT. LIGHTHOUSE\n\n${note}\n\nANN\nOne.\n\nBEN\nTwo.\n\nINT. HARBOUR\n\n${other}\n\nANN\nThree.\n`,
    ).story;
  const before = { ...asOpened(noted('[[Ben -> Ann: in love (romance)]]')), own: 'key' };
  const { view } = await openAfter(before, noted('He waits.'));
  const dialog = await look();
  expect(dialog.queryByRole('checkbox', { checked: false })).toBeNull();
  await userEvent.click(dialog.getByRole('button', { name: 'Carry over 1 entry' }));
  expect(gist(view.getState().whole)).toEqual(['ann ben', 'begin in love', '']);
});

test('a script with notes of its own says itself what its earlier notes said', async () => {
  const noted = (note: string) =>
    fountain.read(`Title: The key\n\nINT. LIGHTHOUSE\n\n${note}\n\nANN\nOne.\n\nBEN\nTwo.\n`).story;
  const before = { ...asOpened(noted('[[Ben -> Ann: in love (romance)]]')), own: 'key' };
  const { view } = await openAfter(before, noted('[[Ben -> Ann: wary (cold)]]'));
  expect(view.getState().notice).not.toHaveProperty('earlier');
});

test('someone who was found under a new name is shown, and can be someone else or no one', async () => {
  const renamed = script([
    ['INT. LIGHTHOUSE - NIGHT', 'ANN', 'MAX'],
    ['EXT. HARBOUR - DAY', 'ANN', 'MAX', 'CLEO'],
    ['EXT. PIER - DUSK', 'CLEO', 'ANN'],
  ]);
  const { view } = await openAfter({ ...asOpened(FIRST), ...authored(), own: 'key' }, renamed);
  const dialog = await look();
  await userEvent.click(dialog.getByText('Matched despite a different name (1)'));
  const choice = dialog.getByRole('combobox', { name: 'Who is BEN now?' });
  expect((choice as HTMLSelectElement).selectedOptions[0]?.textContent).toBe('MAX');
  await userEvent.selectOptions(choice, 'No one: keep as notes');
  dialog.getByText(/^This draft has a place for 0 of 2/);
  await userEvent.selectOptions(choice, 'CLEO');
  await userEvent.click(dialog.getByRole('button', { name: 'Carry over 2 entries' }));
  expect(view.getState().whole.relations.map(({ from, to }) => [from, to])).toEqual([['cleo', 'ann']]);
});
