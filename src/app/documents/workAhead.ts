import { applyDefaultLens } from '../../lens/lens.ts';
import { prominenceOf } from '../../measures/prominence.ts';
import { isLarge } from '../../stage/workers/isLarge.ts';
import { nextTask } from '../../stage/workers/nextTask.ts';
import { castAt, mostAtOnce, usuallyAtOnce } from '../../story/castAt.ts';
import { knownPlaceAt } from '../../story/knownPlaceAt.ts';
import { backgroundAhead, presentAt, turnsAt } from '../../story/state.ts';
import type { Story, WholeStory } from '../../story/types.ts';

/** What is kept with a story once it has been worked out. */
const WORK: readonly ((story: Story) => unknown)[] = [
  (story) => knownPlaceAt(story, '', 0),
  (story) => presentAt(story, 0),
  prominenceOf,
  (story) => castAt(story, 0, true),
  mostAtOnce,
  usuallyAtOnce,
];

/** Stories of which that has been worked out. */
const done = new WeakSet<WholeStory>();

/**
 * Works out what the picture of a large story needs, each part in a task of its own: all at once would block the page.
 *
 * @param scenes so many, from the first, are gone through before it is shown, and the others after that, for the views that ask for all
 * @returns undefined where there is nothing to wait for
 */
export function workAhead(whole: WholeStory, scenes = whole.scenes.length): Promise<void> | undefined {
  return isLarge(whole) && !done.has(whole) ? workOnAll(whole, scenes) : undefined;
}

async function workOnAll(whole: WholeStory, scenes: number): Promise<void> {
  await workOn(whole);
  await nextTask();
  const { story } = applyDefaultLens(whole);
  if (story !== whole) await workOn(story);
  const stories = new Set([whole, story]);
  await goThrough(stories, 0, scenes);
  await nextTask();
  done.add(whole);
  void goThrough(stories, scenes, whole.scenes.length);
}

async function goThrough(stories: ReadonlySet<Story>, from: number, to: number): Promise<void> {
  for (let scene = from; scene < to; scene++)
    for (const story of stories) {
      await nextTask();
      turnsAt(story, scene);
    }
}

/** Changes that are gone through in one task. */
const MOST = 20_000;

async function workOn(story: Story): Promise<void> {
  while (backgroundAhead(story, MOST)) await nextTask();
  for (const work of WORK) {
    await nextTask();
    work(story);
  }
}
