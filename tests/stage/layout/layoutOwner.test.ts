import { expect, onTestFinished, test, vi } from 'vitest';
import { layOut } from '../../../src/layout/layOut.ts';
import { EXPORT_ROOM } from '../../../src/layout/room.ts';
import type { Layout } from '../../../src/layout/types.ts';
import { footprintsOf } from '../../../src/picture/marks/people/footprint.ts';
import type { Contents } from '../../../src/picture/posters/contents.ts';
import type { FirstLayout } from '../../../src/stage/layout/firstLayout.ts';
import { startLayout } from '../../../src/stage/layout/layoutOwner.ts';
import type { LayoutRequest } from '../../../src/stage/layout/layoutRequest.ts';
import { pin, setContinuity } from '../../../src/view/choiceSteps.ts';
import { openStory } from '../../../src/view/openSteps.ts';
import { createView, type ViewStore } from '../../../src/view/store.ts';
import { layoutPending, setRoom } from '../../../src/view/transitions.ts';
import type { ViewState } from '../../../src/view/viewState.ts';
import { PHONE_ROOM } from '../../layout/phoneRoom.ts';
import { smallStory } from '../../story/cast.ts';
import { opened } from '../../view/opened.ts';
import { type FakeWorker, fakeWorkers, forbidWorkers } from '../workers/fakeWorker.ts';

const wide = layOut(smallStory, footprintsOf(smallStory, EXPORT_ROOM), { room: EXPORT_ROOM });
const tall = layOut(smallStory, footprintsOf(smallStory, PHONE_ROOM), { room: PHONE_ROOM });
/** A layout that nothing else makes. */
const other: Layout = { ...wide, edge: 123 };
const preview: Layout = { ...wide, preview: true };

const STAGE = { ...EXPORT_ROOM, row: 0 };
const NOTHING_DRAWN: Contents = { relations: [], ties: [], characters: [], traces: undefined };

let view: ViewStore;
const phase = () => view.getState().layout;

/** Starts the owner on a view; it ends with the test. */
function start(facts: Partial<ViewState> = {}, first?: FirstLayout) {
  view = createView({ ...opened(), ...facts });
  const stop = startLayout(view, first);
  onTestFinished(stop);
  return stop;
}
const newest = (workers: readonly FakeWorker[]) => workers.at(-1) as FakeWorker;
const optionsOf = (worker: FakeWorker | undefined) =>
  worker?.received.map((request) => (request as LayoutRequest).options);
/** Lets promises that have settled go on. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

test('the story, the room of its names and the options go to the worker, and its layout is shown', async () => {
  const workers = fakeWorkers();
  start();
  const { story, continuity } = view.getState();
  const options = { room: EXPORT_ROOM, continuity, homes: undefined };
  expect(newest(workers).received).toEqual([
    { story, footprints: footprintsOf(story, EXPORT_ROOM), options, preview: { scene: 0 } },
  ]);
  expect(phase()).toEqual({ type: 'waiting', layout: undefined, share: undefined });
  newest(workers).send({ answer: wide });
  await settle();
  expect(phase()).toEqual({ type: 'ready', layout: wide });
});

test('a view that has its layout asks for none', () => {
  const workers = fakeWorkers();
  start({ layout: { type: 'ready', layout: wide } });
  expect(workers).toEqual([]);
});

test('a preview is shown to a reader who has no picture, and progress is told', () => {
  const workers = fakeWorkers();
  start();
  newest(workers).send({ update: { preview } });
  expect(phase()).toEqual({ type: 'waiting', layout: preview });
  newest(workers).send({ update: { share: 0.5 } });
  expect(phase()).toEqual({ type: 'waiting', layout: preview, share: 0.5 });
});

test('a reader who has a picture keeps it until the next layout is ready', async () => {
  const workers = fakeWorkers();
  start({ layout: { type: 'ready', layout: wide } });
  view.apply(setContinuity(1));
  newest(workers).send({ update: { preview } });
  expect(phase()).toEqual({ type: 'waiting', layout: wide, share: undefined });
  newest(workers).send({ answer: other });
  await settle();
  expect(phase()).toEqual({ type: 'ready', layout: other });
});

test('room, continuity and story are followed by a new layout, other facts are not', async () => {
  const workers = fakeWorkers();
  start({ layout: { type: 'ready', layout: wide } });
  view.set({ theme: 'dark', scene: 2 });
  view.apply(pin({ character: 'ada', place: undefined, x: 0.5, y: 0.5 }));
  expect(workers).toEqual([]);
  for (const change of [setContinuity(1), setRoom(PHONE_ROOM), openStory({ ...smallStory })]) {
    const asked = workers[0]?.received.length ?? 0;
    view.apply(change);
    await expect.poll(() => workers[0]?.received.length).toBe(asked + 1);
    newest(workers).send({ answer: other });
    await settle();
  }
  // One worker does it all, since each layout was there before the next was asked for.
  expect(workers).toHaveLength(1);
  expect(optionsOf(workers[0])).toMatchObject([
    { room: EXPORT_ROOM, continuity: 1 },
    { room: PHONE_ROOM, continuity: 1 },
    { room: PHONE_ROOM },
  ]);
});

test('an outdated layout is given up, and never shown', async () => {
  const workers = fakeWorkers();
  start();
  view.apply(setContinuity(1));
  await settle();
  expect(workers).toMatchObject([{ isTerminated: true }, { isTerminated: false }]);
  newest(workers).send({ answer: other });
  // As if its answer had been on the way already.
  workers[0]?.dispatchEvent(new MessageEvent('message', { data: { answer: wide } }));
  await settle();
  expect(phase()).toEqual({ type: 'ready', layout: other });
});

test.each(Array.from({ length: 12 }, (_, index) => index))(
  'an answer is not shown over a newer wish that comes %i promises later',
  async (promises) => {
    const workers = fakeWorkers();
    start();
    newest(workers).send({ answer: wide });
    for (let index = 0; index < promises; index++) await Promise.resolve();
    view.apply(setContinuity(1));
    await settle();
    expect(phase().type).toBe('waiting');
  },
);

test('the layout of a story that is opened is asked for in the room that the stage then has, and once', async () => {
  const workers = fakeWorkers();
  start({ layout: { type: 'ready', layout: wide } });
  view.apply(openStory({ ...smallStory, id: 'other' }));
  // As the stage does when it has rendered the story, with another timeline below it.
  await Promise.resolve();
  view.apply(setRoom(PHONE_ROOM));
  await settle();
  expect(workers.map(optionsOf)).toMatchObject([[{ room: PHONE_ROOM }]]);
});

test('a story that brings its layout makes the one on its way outdated', async () => {
  const workers = fakeWorkers();
  start();
  view.apply(openStory({ ...smallStory, id: 'other' }, other));
  await settle();
  expect(workers).toMatchObject([{ isTerminated: true }]);
  expect(phase()).toEqual({ type: 'ready', layout: other });
});

test('homes are kept, in another room too, but not from a preview', async () => {
  const workers = fakeWorkers();
  start();
  newest(workers).send({ update: { preview } });
  view.set({ drawn: NOTHING_DRAWN });
  for (const change of [setContinuity(1), setContinuity(2), setRoom(PHONE_ROOM), setContinuity(1)]) {
    view.apply(change);
    await settle();
    newest(workers).send({ answer: view.getState().room === EXPORT_ROOM ? wide : tall });
    await settle();
  }
  const homes = workers.flatMap((worker) => optionsOf(worker)?.map((options) => options.homes) ?? []);
  expect(homes).toEqual([undefined, undefined, wide, wide, tall]);
});

test('positions that no edit keeps are not copied for the next layout', async () => {
  const workers = fakeWorkers();
  start({ layout: { type: 'ready', layout: { ...wide, basis: undefined } } });
  view.apply(setContinuity(1));
  expect(optionsOf(newest(workers))?.map((options) => options.homes)).toEqual([
    { ...wide, basis: undefined, positions: undefined },
  ]);
});

test('where no worker starts, the page makes the layouts, and says so once', async () => {
  forbidWorkers();
  start();
  await expect.poll(() => phase().type).toBe('ready');
  expect(phase().layout).toEqual(wide);
  expect(view.getState().notice).toEqual({ type: 'worker-failed' });
  view.set({ notice: undefined });
  view.apply(setRoom(PHONE_ROOM));
  await expect.poll(() => phase().type).toBe('ready');
  expect(phase().layout).toEqual(tall);
  expect(view.getState().notice).toBeUndefined();
});

test('a layout that fails leaves what was on the picture, and can be tried again', async () => {
  const workers = fakeWorkers();
  start({ layout: { type: 'ready', layout: wide } });
  view.apply(setContinuity(1));
  newest(workers).send({ error: 'Invalid array length' });
  await settle();
  expect(phase()).toEqual({ type: 'failed', layout: wide });
  view.apply(layoutPending());
  newest(workers).send({ answer: other });
  await settle();
  expect(phase()).toEqual({ type: 'ready', layout: other });
});

test('that the page made a layout does not replace a notice that asks something', async () => {
  forbidWorkers();
  start();
  view.set({ notice: { type: 'not-opened', file: 'x.txt', reason: 'It is empty.', kept: false } });
  await expect.poll(() => phase().type).toBe('ready');
  expect(view.getState().notice).toMatchObject({ type: 'not-opened' });
});

test('a layout that is on its way at the start is used, and its worker makes the next ones', async () => {
  const workers = fakeWorkers();
  const worker = new Worker('');
  start({}, { stage: STAGE, layout: Promise.resolve(wide), spare: { worker } });
  await settle();
  expect(phase()).toEqual({ type: 'ready', layout: wide });
  view.apply(setContinuity(1));
  newest(workers).send({ answer: other });
  await settle();
  expect([workers.length, phase()]).toEqual([1, { type: 'ready', layout: other }]);
});

test('the layout of a story that is opened with its preview is asked for when that has been drawn', async () => {
  const workers = fakeWorkers();
  start({ layout: { type: 'ready', layout: wide } });
  view.apply(openStory({ ...smallStory, id: 'other' }, preview));
  await settle();
  expect([workers.length, phase()]).toEqual([0, { type: 'waiting', layout: preview, share: undefined }]);
  view.set({ drawn: NOTHING_DRAWN });
  await vi.waitFor(() => expect(workers).toHaveLength(1));
  newest(workers).send({ answer: other });
  await settle();
  expect([workers.length, phase()]).toEqual([1, { type: 'ready', layout: other }]);
});

test('a preview that is not drawn, as on a hidden page, delays its layout only for a while', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const workers = fakeWorkers();
  start({ layout: { type: 'ready', layout: wide } });
  view.apply(openStory({ ...smallStory, id: 'other' }, preview));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(newest(workers).received).toHaveLength(1);
});

test('where the first layout fails, or the room turns out to be another, the layout is made as ever', async () => {
  const workers = fakeWorkers();
  start({}, { stage: STAGE, layout: Promise.reject(new Error('no worker')), spare: {} });
  await settle();
  newest(workers).send({ answer: wide });
  await settle();
  expect(phase()).toEqual({ type: 'ready', layout: wide });

  let finish: (layout: Layout) => void = () => {};
  const late = new Promise<Layout>((resolve) => {
    finish = resolve;
  });
  start({}, { stage: STAGE, layout: late, spare: {} });
  view.apply(setRoom(PHONE_ROOM));
  finish(wide);
  await settle();
  newest(workers).send({ answer: tall });
  await settle();
  expect(phase()).toEqual({ type: 'ready', layout: tall });
});

test('a story that cannot be laid out at all fails instead of waiting for ever', async () => {
  fakeWorkers();
  const broken = { ...smallStory, scenes: undefined } as never;
  start({ story: broken });
  await settle();
  expect(phase().type).toBe('failed');
});

test('once stopped, nothing is asked or shown, and no worker is left', async () => {
  const workers = fakeWorkers();
  const stop = start();
  newest(workers).send({ answer: wide });
  await settle();
  expect(workers).toMatchObject([{ isTerminated: false }]);
  view.apply(setContinuity(1));
  stop();
  view.apply(setContinuity(2));
  await settle();
  expect(workers).toMatchObject([{ isTerminated: true }]);
  expect(phase()).toEqual({ type: 'waiting', layout: wide, share: undefined });
});
