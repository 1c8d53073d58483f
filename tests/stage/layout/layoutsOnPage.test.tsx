import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mergeCharacters } from '../../../src/edit/mergeCharacters.ts';
import { type LayoutOptions, layOut } from '../../../src/layout/layOut.ts';
import { EXPORT_ROOM } from '../../../src/layout/room.ts';
import type { Layout } from '../../../src/layout/types.ts';
import { startLayout } from '../../../src/stage/layout/layoutOwner.ts';
import type { Story } from '../../../src/story/types.ts';
import { pin } from '../../../src/view/choiceSteps.ts';
import { edit, undo } from '../../../src/view/editing.ts';
import { openStory } from '../../../src/view/openSteps.ts';
import { createView, type ViewStore } from '../../../src/view/store.ts';
import { goTo, setRoom } from '../../../src/view/transitions.ts';
import { PHONE_ROOM } from '../../layout/phoneRoom.ts';
import { smallStory } from '../../story/cast.ts';
import { opened } from '../../view/opened.ts';

// There are no workers here, so that the page makes its layouts itself: they are made when the test says so.
vi.mock('../../../src/layout/layOut.ts');

type Request = {
  readonly story: Story;
  readonly options: LayoutOptions;
  readonly resolve: (layout: Layout) => void;
  readonly reject: (error: Error) => void;
};
let requests: Request[] = [];
let view: ViewStore;
let stop = () => {};

beforeEach(() => {
  requests = [];
  const later = (story: Story, _: unknown, options: LayoutOptions) =>
    new Promise<Layout>((resolve, reject) => requests.push({ story, options, resolve, reject }));
  vi.mocked(layOut).mockImplementation(later as never);
});
afterEach(() => stop());

function start(layout?: Layout) {
  view = createView({
    ...opened(),
    layout: layout ? { type: 'ready', layout } : { type: 'waiting', layout: undefined },
  });
  stop = startLayout(view);
  return settled();
}
/** When all that can happen by itself has happened. */
const settled = () => vi.dynamicImportSettled();
const madeFor = (story: Story, room = EXPORT_ROOM) =>
  ({
    ...room,
    characters: story.characters.map(({ id }) => id),
    scenes: story.scenes.length,
  }) as Partial<Layout> as Layout;
const merged = mergeCharacters(smallStory, 'ben', 'cleo');
const phase = () => view.getState().layout;

test('a story without a layout gets one', async () => {
  await start();
  expect(requests.map(({ story, options }) => [story, options.room])).toEqual([[smallStory, EXPORT_ROOM]]);
  const made = madeFor(smallStory);
  requests[0]?.resolve(made);
  await settled();
  expect(phase()).toEqual({ type: 'ready', layout: made });
});

test('a layout that is there is not made again, and what does not bear on it asks for none', async () => {
  await start(madeFor(smallStory));
  view.apply(goTo(2));
  view.set({ language: 'de', selection: { type: 'character', id: 'ben' } });
  await settled();
  expect(requests).toEqual([]);
});

test('the newest layout counts, whichever comes last', async () => {
  await start();
  view.apply(edit(merged));
  await settled();
  expect(requests).toHaveLength(2);
  const newest = madeFor(merged);
  requests[1]?.resolve(newest);
  await settled();
  requests[0]?.resolve(madeFor(smallStory));
  await settled();
  expect(phase()).toEqual({ type: 'ready', layout: newest });
});

test('a story that comes with its layout keeps it, whatever was asked for before', async () => {
  await start();
  const brought = madeFor(smallStory);
  view.apply(openStory({ ...smallStory }, brought));
  await settled();
  requests[0]?.resolve(madeFor(smallStory));
  await settled();
  expect(requests).toHaveLength(1);
  expect(phase().layout).toBe(brought);
});

test('an edit and another room keep the homes, and a pin needs no layout', async () => {
  const before = madeFor(smallStory);
  await start(before);
  // A layout that is outdated before it has begun is not made at all.
  for (const step of [
    edit(merged),
    pin({ character: 'ada', place: undefined, x: 0.5, y: 0.5 }),
    setRoom(PHONE_ROOM),
  ]) {
    view.apply(step);
    await settled();
  }
  expect(requests.map(({ options }) => options.homes)).toEqual([before, before]);
});

test('undo brings the layout of the version before, and asks for none', async () => {
  const before = madeFor(smallStory);
  await start(before);
  view.apply(edit(merged));
  await settled();
  requests[0]?.resolve(madeFor(merged));
  await settled();
  view.apply(undo());
  await settled();
  expect(phase()).toEqual({ type: 'ready', layout: before });
  expect(requests).toHaveLength(1);
});

test('where a layout fails, the one before stays', async () => {
  const before = madeFor(smallStory);
  await start(before);
  view.apply(edit(merged));
  await settled();
  requests[0]?.reject(new Error('no'));
  await settled();
  expect(phase()).toEqual({ type: 'failed', layout: before });
});

test('after the owner has been stopped, no layout comes', async () => {
  await start();
  stop();
  const before = phase();
  requests[0]?.resolve(madeFor(smallStory));
  view.apply(edit(merged));
  await settled();
  expect(phase().type).toBe('waiting');
  expect(before.type).toBe('waiting');
  expect(requests).toHaveLength(1);
});
