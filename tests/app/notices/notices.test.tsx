import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import SettingsMenu from '../../../src/app/header/SettingsMenu.tsx';
import { Announcer } from '../../../src/app/notices/Announcer.tsx';
import { Notices } from '../../../src/app/notices/Notices.tsx';
import { sentenceOfEdit } from '../../../src/app/panel/people/sentenceOfEdit.ts';
import { suggestMerges } from '../../../src/edit/suggestMerges.ts';
import { wholeOf } from '../../../src/edit/wholeOf.ts';
import { readStory } from '../../../src/formats/formats.ts';
import { admit } from '../../../src/story/gate.ts';
import { LANGUAGES } from '../../../src/story/messages/languages.ts';
import { showSupporting } from '../../../src/view/choiceSteps.ts';
import { edit, undo } from '../../../src/view/editing.ts';
import { setOrder } from '../../../src/view/lensSteps.ts';
import { openStory } from '../../../src/view/openSteps.ts';
import { goTo, play } from '../../../src/view/transitions.ts';
import type { Notice } from '../../../src/view/viewState.ts';
import { NOTICE_WORDS } from '../../../src/view/words/notices.ts';
import { SHARE_WORDS } from '../../../src/view/words/share.ts';
import { smallFile, smallStory } from '../../story/cast.ts';
import { crowdStory } from '../../story/crowd.ts';
import { opened } from '../../view/opened.ts';
import { downloads, textsOf } from '../page.ts';
import { testApp, words } from '../testApp.tsx';

afterEach(() => void vi.useRealTimers());

const OPENED: Notice = { type: 'opened', file: 'small.json', story: smallStory, remarks: [], alike: [] };

/** A play whose reader made two characters of Heinrich, and two of Margarete. */
const faust = admit({
  format: 'throughline',
  version: 1,
  id: 'faust',
  languages: ['en'],
  title: 'Faust',
  characters: [
    { id: 'faust', name: 'Heinrich' },
    { id: 'faustus', name: 'Hainrich' },
    { id: 'margarete', name: 'Margarete' },
    { id: 'margarete-2', name: 'Margarete' },
  ],
  scenes: [
    { id: 'one', title: 'One', present: ['faust', 'margarete'] },
    { id: 'two', title: 'Two', present: ['faustus', 'margarete-2'] },
    { id: 'three', title: 'Three', present: ['margarete'] },
  ],
});

function show(notice: Notice | undefined, story = smallStory) {
  const app = testApp({ ...opened(story), notice });
  app.render(<Notices />);
  return app;
}
const alert = () => screen.getByRole('alert');
const close = () => screen.findByRole('button', { name: 'Close' });

test('a notice is an alert, until it is closed', async () => {
  const { view } = show({ type: 'unknown-selection', id: 'dora' });
  const button = await close();
  expect(alert().textContent).toBe(
    'The link selects “dora”, which isn’t in this story. Nothing is selected.×',
  );
  await userEvent.click(button);
  expect(view.getState().notice).toBeUndefined();
  expect(alert().textContent).toBe('');
});

test('a notice of success goes away by itself after six seconds, one of failure stays', async () => {
  const { view } = show(undefined);
  act(() => view.set({ notice: { type: 'copied' } }));
  await close();
  vi.useFakeTimers();
  act(() => view.set({ notice: { type: 'saved', file: 'small.svg' } }));
  expect(alert().textContent).toBe('Saved as small.svg.×');
  act(() => void vi.advanceTimersByTime(5999));
  expect(view.getState().notice).toBeDefined();
  act(() => void vi.advanceTimersByTime(1));
  expect(view.getState().notice).toBeUndefined();
  act(() => view.set({ notice: { type: 'not-exported', reason: 'the image is too large.' } }));
  act(() => void vi.advanceTimersByTime(60_000));
  expect(alert().textContent).toBe('Couldn’t save: the image is too large.×');
});

test('a file that was opened says that all of it is shown, and a reader who does not know it hides what comes later', async () => {
  const { view } = show(OPENED);
  expect((await screen.findByText(/^All scenes are shown/)).textContent).toContain('spoilers included');
  await userEvent.click(screen.getByRole('button', { name: 'Hide later scenes' }));
  expect(view.getState()).toMatchObject({ guarded: true, showLater: false, notice: undefined });
});

test('after a file was opened, the remarks of its reader can be read, the first fifty of them', async () => {
  const remarks = Array.from({ length: 60 }, (_, index) => ({
    sentence: { en: `Remark ${index}.`, de: `Hinweis ${index}.` },
    line: index % 2 === 0 ? index : undefined,
  }));
  show({ ...OPENED, remarks });
  await close();
  const listed = textsOf(within(alert()).getAllByRole('listitem', { hidden: true }));
  expect(listed).toHaveLength(50);
  expect(listed.slice(0, 2)).toEqual(['Line 0: Remark 0.', 'Remark 1.']);
  screen.getByText('Import notes (60)');
});

test('when the notice of a file has gone, its remarks can be read again from the settings, until another story is open', async () => {
  const remarks = [{ sentence: { en: 'A remark.', de: 'Ein Hinweis.' } }];
  const { view, render } = show({ ...OPENED, remarks });
  await userEvent.click(await close());
  expect(view.getState().notice).toBeUndefined();
  render(<SettingsMenu />);
  const name = NOTICE_WORDS.en.remarks(1);
  await userEvent.click(screen.getByRole('button', { name }));
  expect(view.getState().notice).toMatchObject({ type: 'opened', remarks });
  act(() => view.apply(openStory(faust)));
  expect(screen.queryByRole('button', { name })).toBeNull();
});

const SENTENCE = {
  en: 'It was read as Windows-1252, which is a guess.',
  de: 'Sie ist als Windows-1252 gelesen; das ist geraten.',
};

test.for([
  ['opened', OPENED],
  ['refused', { type: 'not-opened', file: 'small.csv', reason: 'It is empty.', kept: false }],
] as const)('the encoding of a file that was %s can be changed with one press', async ([, notice]) => {
  const encoding = {
    id: 'windows-1252',
    sentence: SENTENCE,
    others: ['windows-1251', 'koi8-u', 'iso-8859-2', 'big5'],
  };
  const { files } = show({ ...notice, encoding } as Notice);
  const readAgain = vi.spyOn(files, 'readAgain').mockResolvedValue();
  const group = within(await screen.findByRole('group', { name: 'Read again as' }));
  expect(alert().textContent).toContain(SENTENCE.en);
  expect(textsOf(group.getAllByRole('button'))).toEqual([
    'Windows-1251 (Cyrillic)',
    'KOI8 (Cyrillic)',
    'ISO 8859-2 (Central European)',
  ]);
  await userEvent.click(group.getByRole('button', { name: 'Windows-1251 (Cyrillic)' }));
  await userEvent.selectOptions(group.getByRole('combobox'), 'Shift_JIS (Japanese)');
  expect(readAgain.mock.calls).toEqual([['windows-1251'], ['shift_jis']]);
});

test('the lines around a fault are shown with their numbers, and the fault is marked', async () => {
  const excerpt = { from: 9, lines: ['{', ' "a": 1', ' "b": 2', '}'] };
  show({ type: 'not-opened', file: 'x.json', reason: 'It breaks off.', kept: false, excerpt, line: 11 });
  await close();
  expect(alert().querySelector('pre')?.textContent).toBe('   9  {\n  10   "a": 1\n  11   "b": 2\n  12  }\n');
  expect(alert().querySelector('mark')?.textContent).toBe('  11   "b": 2\n');
});

test('while a file is read, its progress is shown, and reading can be cancelled', async () => {
  const reading = { type: 'reading', file: 'play.txt', phase: 'reading', share: 0.2 } as const;
  const { view } = show(reading);
  const bar = () => screen.getByRole<HTMLProgressElement>('progressbar');
  expect([bar().value, bar().getAttribute('aria-label')]).toEqual([0.2, 'Reading “play.txt”…']);
  act(() => view.set({ notice: { ...reading, phase: 'laying-out', share: 0.7 } }));
  expect([bar().value, bar().getAttribute('aria-label')]).toEqual([0.7, 'Arranging “play.txt”…']);
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(view.getState().notice).toBeUndefined();
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('a person under two names is merged or kept apart, and the last decision can be undone', async () => {
  const alike = suggestMerges(faust);
  const { view } = show({ ...OPENED, story: faust, alike } as Notice, faust);
  const group = within(await screen.findByRole('group', { name: 'Possible duplicates (2)' }));
  const lines = () => textsOf(group.getAllByRole('listitem'));
  const cast = () => view.getState().whole.characters.map(({ id }) => id);
  const before = [
    '2 × Margarete scenes 1, 3; 2MergeDifferent people',
    'Heinrich, HainrichMergeDifferent people',
  ];
  expect(lines()).toEqual(before);
  const button = group.getByRole('button', { name: 'Merge: 2 × Margarete' });
  button.focus();
  await userEvent.click(button);
  expect(lines()).toEqual(before.slice(1));
  expect(group.getByRole('status').textContent).toBe('Margarete merged into Margarete.Undo');
  expect(cast()).toEqual(['faust', 'faustus', 'margarete']);
  expect(document.activeElement?.getAttribute('role')).toBe('group');
  await userEvent.click(group.getByRole('button', { name: 'Undo' }));
  expect(lines()).toEqual(before);
  expect(cast()).toEqual(['faust', 'faustus', 'margarete', 'margarete-2']);
  expect(group.queryByRole('button', { name: 'Undo' })).toBeNull();
  await userEvent.click(group.getByRole('button', { name: 'Different people: Heinrich, Hainrich' }));
  expect(lines()).toEqual(before.slice(0, 1));
  expect(group.getByRole('status').textContent).toBe('Heinrich, Hainrich: different people.Undo');
  expect(view.getState().whole).toBe(faust);
});

const NOTICES: readonly Exclude<Notice, { type: 'ended' | 'order' }>[] = [
  { type: 'unknown-story', id: 'x' },
  { type: 'unknown-scene', text: '9', scenes: 4 },
  { type: 'unknown-selection', id: 'x' },
  { type: 'not-opened', file: 'x.txt', reason: 'It is empty.', kept: false },
  { type: 'not-opened', file: 'x.txt', reason: 'It is empty.', kept: true },
  OPENED,
  { type: 'reading', file: 'x.txt', phase: 'reading', share: 0 },
  { type: 'reading', file: 'x.txt', phase: 'laying-out', share: 0 },
  { type: 'worker-failed' },
  { type: 'pinned', character: 'ada' },
  {
    type: 'edited',
    made: { does: 'leaveOut', characters: ['ada'] },
    isUndone: false,
    before: smallStory,
    after: smallStory,
  },
  { type: 'saved', file: 'x.svg' },
  { type: 'copied' },
  { type: 'copied', length: 6854 },
  { type: 'received', remarks: [] },
  { type: 'bad-link', sentence: { en: 'It was cut.', de: 'Er ist abgeschnitten.' } },
  { type: 'not-kept' },
  { type: 'not-kept', fault: 'full' },
  { type: 'not-read', fault: 'silent' },
  { type: 'kept-beside' },
  { type: 'taken-in', file: 'x.json', back: 2, same: 1, refused: [] },
  { type: 'unknown-own', key: 'own' },
  { type: 'damaged-own' },
  { type: 'not-exported', reason: 'it is too large.' },
];

test.for(LANGUAGES)('every notice has a sentence of its own (%s)', (language) => {
  const sentences = NOTICES.map((notice) => {
    if (notice.type === 'reading') return words.in(language).readingFile(notice);
    if (notice.type === 'received') return SHARE_WORDS[language].received;
    if (notice.type === 'pinned') return NOTICE_WORDS[language].pinned('Ada');
    if (notice.type === 'edited')
      return sentenceOfEdit({ original: smallStory, edits: [] }, notice.made, language);
    return NOTICE_WORDS[language].notice(notice);
  });
  expect(new Set(sentences).size).toBe(NOTICES.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^[“„A-Z].*[.…]$/);
});

test('where the browser cannot store the story, the notice has a button that saves it as a file', async () => {
  const saved = downloads();
  show({ type: 'not-kept' });
  await userEvent.click(await screen.findByRole('button', { name: 'Save story as file' }));
  await vi.waitFor(() => expect(saved.map(({ name }) => name)).toEqual(['small.json']), 60_000);
});

test('what an opened file holds is counted in words', () => {
  const counted = LANGUAGES.map((language) => NOTICE_WORDS[language].notice(OPENED));
  expect(counted).toEqual([
    'Opened “small.json”: 4 scenes, 3 people, 3 relationships.',
    '„small.json“ geöffnet: 4 Szenen, 3 Figuren, 3 Beziehungen.',
  ]);
});

test('at the end of a story it can be played again, the next one opened, or this one shared; moving on closes that', async () => {
  const { view } = show({ type: 'ended' });
  act(() => view.set({ scene: 3, time: 3, textScene: 3 }));
  act(() => view.set({ notice: { type: 'ended' } }));
  await screen.findByRole('button', { name: 'Next story' });
  expect(textsOf(within(alert()).getAllByRole('button'))).toEqual(['Again', 'Next story', 'Share', '×']);
  await userEvent.click(screen.getByRole('button', { name: 'Again' }));
  expect(view.getState()).toMatchObject({ playing: true, scene: 0, notice: undefined });
});

test('at the end of a story, another view closes what is offered', async () => {
  const { view } = show({ type: 'ended' });
  await screen.findByRole('button', { name: 'Next story' });
  act(() => view.set({ view: 'tables' }));
  expect(view.getState().notice).toBeUndefined();
});

test.for([
  ['en', 'Chronological order: 2 scenes have moved on the timeline. At the same time: 3 and 4.'],
  ['de', 'Chronologisch: 2 Szenen stehen jetzt an anderer Stelle der Zeitleiste. Gleichzeitig: 3 und 4.'],
] as const)('the order of happening says what it changes (%s)', async ([language, sentence]) => {
  const file = smallFile();
  const happens = [
    { from: 5, to: 6 },
    { from: 1, to: 3 },
    { from: 6, to: 8 },
    { from: 7, to: 9 },
  ];
  const story = admit({
    ...file,
    scenes: file.scenes.map((scene, index) => ({ ...scene, happens: happens[index] })),
  });
  const { view } = show(undefined, story);
  act(() => view.set({ language }));
  act(() => view.apply(setOrder('happened')));
  const said = await screen.findByText(/^Chrono/);
  expect(said.textContent).toBe(sentence);
  act(() => view.apply(setOrder('told')));
  expect(screen.queryByText(/^Chrono/)).toBeNull();
});

test('while the story plays, nothing is announced; the scene at which it stops is', () => {
  vi.useFakeTimers();
  const { view, render } = testApp();
  render(<Announcer />);
  const said = () => screen.getByRole('status').textContent;
  act(() => view.apply(goTo(2)));
  act(() => view.apply(play()));
  act(() => void vi.advanceTimersByTime(5000));
  expect(said()).toBe('');
  act(() => view.set({ playing: false, scene: 0, textScene: 0, time: 0 }));
  act(() => void vi.advanceTimersByTime(600));
  expect(said()).toBe('Scene 1 of 4: Market. No relationship changes in this scene.');
});

test('of a network without time, no scene is announced', () => {
  vi.useFakeTimers();
  const network = readStory(new TextEncoder().encode('source,target\nAnn,Ben\n'), 'net.csv').story;
  testApp(opened(network)).render(<Announcer />);
  act(() => void vi.advanceTimersByTime(600));
  expect(screen.getByRole('status').textContent).toBe('The whole network.');
});

test('an edit is no reason to announce the scene again; another scene is', () => {
  vi.useFakeTimers();
  const { view, render } = testApp();
  render(<Announcer />);
  const said = () => {
    act(() => void vi.advanceTimersByTime(600));
    return screen.getByRole('status').textContent;
  };
  const atStart = said();
  expect(atStart).toBe('Scene 1 of 4: Market. No relationship changes in this scene.');
  const { whole } = view.getState();
  const [first, ...others] = whole.scenes;
  if (!first) throw new Error('The small story has scenes.');
  const other = wholeOf({ ...whole, scenes: [{ ...first, title: { en: 'Fair' } }, ...others] });
  act(() => view.apply(edit(other)));
  expect(said()).toBe(atStart);
  act(() => view.apply(undo()));
  act(() => view.apply(showSupporting(false)));
  expect(said()).toBe(atStart);
  // Another story is announced, also where its scene has the same id.
  act(() => view.apply(openStory(other)));
  expect(said()).toMatch(/^Scene 1 of 4: Fair\. /);
  act(() => view.apply(goTo(1)));
  expect(said()).toMatch(/^Scene 2 of 4: /);
});

test('of very many changes the largest are announced, and the rest counted', () => {
  vi.useFakeTimers();
  const { view, render } = testApp(opened(crowdStory(12, 3)));
  view.set({ story: crowdStory(300, 3), whole: crowdStory(300, 3) });
  render(<Announcer />);
  act(() => void vi.advanceTimersByTime(600));
  const said = screen.getByRole('status').textContent ?? '';
  expect(said).toMatch(/^Scene 1 of 3\. .* And 48 more changes\.$/);
});

test('what a link asks for is quoted as that, cut to the length of a name, and turns nothing around', () => {
  const said = (id: string) => NOTICE_WORDS.en.notice({ type: 'unknown-story', id });
  expect(said('Your account is closed. '.repeat(200))).toMatch(
    /^The link asks for a story “Your account is closed\. Your account is closed\. Your accoun…”, which/,
  );
  expect(said('evil\u202egpj\nline\u0007')).toContain('“evilgpj line”');
});
