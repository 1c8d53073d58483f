import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { fetchStory, shippedIds } from '../../../src/app/boot/shippedStories.ts';
import { keepGuard } from '../../../src/app/guard/keepGuard.ts';
import { forget, know } from '../../../src/app/guard/know.ts';
import { isKnown } from '../../../src/app/guard/knownStories.ts';
import { admit } from '../../../src/story/gate.ts';
import { showLaterScenes } from '../../../src/view/choiceSteps.ts';
import { openStory } from '../../../src/view/openSteps.ts';
import { createView } from '../../../src/view/store.ts';
import { goTo, scrubTo } from '../../../src/view/transitions.ts';
import { smallFile, smallStory } from '../../story/cast.ts';
import { opened } from '../../view/opened.ts';
import { memoryStorage } from '../memoryStorage.ts';

const [ID = ''] = shippedIds();

beforeEach(() => {
  vi.stubGlobal('localStorage', memoryStorage());
  vi.stubGlobal('fetch', async () => ({ ok: true, json: async () => admit({ ...smallFile(), id: ID }) }));
});
afterEach(() => {
  forget(ID);
  vi.unstubAllGlobals();
});

/** A view of a story that ships, kept guarded. */
async function visit() {
  const story = await fetchStory(ID);
  const view = createView({ ...opened(story), guarded: !isKnown(ID) });
  onTestFinished(keepGuard(view));
  const isGuarded = () => view.getState().guarded;
  return { ...view, story, isGuarded, last: story.scenes.length - 1 };
}

test('a reader is guarded until the end has been seen once, also on the next visit', async () => {
  const { apply, isGuarded, last } = await visit();
  expect([isGuarded(), isKnown(ID)]).toEqual([true, false]);
  apply(scrubTo(last - 0.4));
  expect([isGuarded(), isKnown(ID)]).toEqual([true, false]);
  apply(scrubTo(last));
  expect([isGuarded(), isKnown(ID)]).toEqual([false, true]);
  apply(goTo(0));
  expect(isGuarded()).toBe(false);
  expect((await visit()).isGuarded()).toBe(false);
});

test('a story that ships is guarded when it is opened, and a story from a file is not', async () => {
  const { apply, isGuarded, story } = await visit();
  apply(openStory(smallStory));
  expect(isGuarded()).toBe(false);
  apply(openStory(story));
  expect(isGuarded()).toBe(true);
  know(ID);
  apply(openStory(smallStory));
  apply(openStory(story));
  expect(isGuarded()).toBe(false);
});

test('who switches later scenes off is guarded again, also at the end and on the next visit', async () => {
  const { apply, set, isGuarded, last } = await visit();
  apply(scrubTo(last));
  apply(showLaterScenes(false));
  expect([isGuarded(), isKnown(ID)]).toEqual([true, false]);
  set({ hovered: 'ada' });
  expect(isGuarded()).toBe(true);
});

test('without storage, a story is known until the page is closed', async () => {
  vi.stubGlobal('localStorage', undefined);
  const { apply, last } = await visit();
  apply(scrubTo(last));
  expect(isKnown(ID)).toBe(true);
});
