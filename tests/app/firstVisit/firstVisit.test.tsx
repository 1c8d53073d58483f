import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FirstVisit } from '../../../src/app/firstVisit/FirstVisit.tsx';
import { layOut } from '../../../src/layout/layOut.ts';
import { EXPORT_ROOM } from '../../../src/layout/room.ts';
import { footprintsOf } from '../../../src/picture/marks/people/footprint.ts';
import { fixedMedia } from '../../../src/stage/media.ts';
import { openStory } from '../../../src/view/openSteps.ts';
import { goTo, select } from '../../../src/view/transitions.ts';
import { smallStory } from '../../story/cast.ts';
import { opened } from '../../view/opened.ts';
import { testApp } from '../testApp.tsx';

const layout = layOut(smallStory, footprintsOf(smallStory, EXPORT_ROOM), { room: EXPORT_ROOM });

beforeEach(() => localStorage.clear());
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

/** The hints of a reader, over a screen that has a timeline, Ada and a line. */
function show({ guarded = false, wide = true } = {}) {
  document.body.innerHTML = `
    <section><input type="range" step="any"></section>
    <div data-stage><button data-person="ada"></button><svg><path data-target="ada-loves"></path></svg></div>
    <div data-notices></div>`;
  const media = fixedMedia(wide ? ['(min-width: 60em)'] : []);
  const app = testApp({ ...opened(), guarded, layout: { type: 'ready', layout } }, { media });
  return { ...app, ...app.render(<FirstVisit />) };
}
const hint = async () => (await screen.findByRole('note', { hidden: true })).querySelector('p')?.textContent;

test('a new reader is told what this is, then of people and of lines, each until it has been used', async () => {
  const { view, unmount } = show();
  expect(await hint()).toBe(
    'The relationships in a story, scene by scene. Drag the timeline to watch them change.',
  );
  act(() => view.apply(goTo(2)));
  act(() => view.set({ time: 2 }));
  await waitFor(async () => expect(await hint()).toMatch(/^Select a person/));
  act(() => view.apply(select({ type: 'character', id: 'ada' })));
  await waitFor(() => expect(screen.queryByRole('note', { hidden: true })).toBeNull());
  act(() => view.apply(select(undefined)));
  expect(await hint()).toMatch(/^Select a line/);
  act(() => view.apply(select({ type: 'relation', id: 'ada-loves' })));
  await waitFor(() => expect(screen.queryByRole('note', { hidden: true })).toBeNull());
  unmount();
  expect(JSON.parse(localStorage['throughline.hints'])).toEqual(['timeline', 'person', 'line']);
});

test('a new reader can open a file at once', async () => {
  const { files } = show();
  const open = vi.spyOn(files, 'open').mockResolvedValue();
  await screen.findByRole('button', { name: 'Open a file', hidden: true });
  const [own, other] = [new File(['# One'], 'play.txt'), new File(['a,b'], 'edges.csv')];
  const chooser = screen.getByLabelText('Open a file', { selector: 'input' });
  fireEvent.change(chooser, { target: { files: [own, other] } });
  expect(open.mock.calls).toEqual([[own, [other]]]);
});

test('hints are where notices are; only in a wide window the first is not', async () => {
  const isAmongNotices = async () =>
    (await screen.findByRole('note', { hidden: true })).matches('[data-notices] *');
  const wide = show();
  expect(await isAmongNotices()).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: 'Got it', hidden: true }));
  await waitFor(async () => expect(await hint()).toMatch(/^Select a person/));
  expect(await isAmongNotices()).toBe(true);
  wide.unmount();
  localStorage.clear();
  show({ wide: false });
  expect(await hint()).toMatch(/Drag the timeline/);
  expect([await isAmongNotices(), screen.queryByText('Open a file')]).toEqual([true, null]);
});

test('a hint that was read is gone, on the next visit as well', async () => {
  const first = show();
  await hint();
  await userEvent.click(screen.getByRole('button', { name: 'Got it', hidden: true }));
  await waitFor(async () => expect(await hint()).toMatch(/^Select a person/));
  first.unmount();
  show();
  expect(await hint()).toMatch(/^Select a person/);
});

test('a hint that is used in every frame of a scrub is kept once, and shows nothing anew', async () => {
  const { view } = show();
  await hint();
  const set = vi.spyOn(Storage.prototype, 'setItem');
  const scrub = (...times: readonly number[]) => {
    for (const time of times) act(() => view.set({ time }));
  };
  scrub(0.2, 0.4, 0.6, 0.8);
  expect(set.mock.calls).toEqual([['throughline.hints', '["timeline"]']]);
  set.mockRestore();
});

test('another story is no use of the timeline, and without storage hints are gone until the page is closed', async () => {
  vi.stubGlobal('localStorage', undefined);
  const { view } = show();
  expect(await hint()).toMatch(/Drag the timeline/);
  act(() => view.apply(openStory({ ...smallStory })));
  act(() => view.set({ layout: { type: 'ready', layout } }));
  expect(await hint()).toMatch(/Drag the timeline/);
  await userEvent.click(screen.getByRole('button', { name: 'Got it', hidden: true }));
  await waitFor(async () => expect(await hint()).toMatch(/^Select a person/));
});

test('who is guarded from spoilers is told so, and may say that they know the story', async () => {
  const { view } = show({ guarded: true });
  expect(await hint()).toMatch(/Later scenes stay hidden until you get there.$/);
  await userEvent.click(screen.getByRole('button', { name: 'I know the story', hidden: true }));
  expect(view.getState().guarded).toBe(false);
});

test('there is no hint while the picture is presented in full screen', async () => {
  const { view } = show();
  expect(await hint()).toMatch(/^The relationships/);
  act(() => view.set({ fullScreen: true }));
  await waitFor(() => expect(screen.queryByRole('note', { hidden: true })).toBeNull());
  act(() => view.set({ fullScreen: false }));
  expect(await hint()).toMatch(/^The relationships/);
});
