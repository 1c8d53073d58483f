import { applyDefaultLens } from '../../lens/lens.ts';
import { prominenceOf } from '../../measures/prominence.ts';
import { isLarge } from '../../stage/workers/isLarge.ts';
import { nextTask } from '../../stage/workers/nextTask.ts';
import { castAt, mostAtOnce, usuallyAtOnce } from '../../story/castAt.ts';
import { knownPlaceAt, presentAt, turnsAt } from '../../story/state.ts';
import type { Story, WholeStory } from '../../story/types.ts';

/** What is kept with a story once it has been worked out. */
const WORK: readonly ((story: Story) => unknown)[] = [
  (story) => turnsAt(story, 0),
  (story) => knownPlaceAt(story, '', 0),
  (story) => presentAt(story, 0),
  prominenceOf,
  (story) => castAt(story, 0, true),
  mostAtOnce,
  usuallyAtOnce,
];

/**
 * Works out what the first picture of a large story needs, each part in a task of its own: all at once would block the page. What else the
 * story changes is gone through after that, scene by scene, for the views that ask for all of it.
 */
export async function workAhead(whole: WholeStory): Promise<void> {
  if (!isLarge(whole)) return;
  const { story } = applyDefaultLens(whole);
  const stories = new Set([whole, story]);
  for (const work of WORK)
    for (const one of stories) {
      await nextTask();
      work(one);
    }
  await nextTask();
  void goThrough(stories);
}

async function goThrough(stories: ReadonlySet<Story>): Promise<void> {
  for (const story of stories)
    for (let scene = 0; scene < story.scenes.length; scene++) {
      await nextTask();
      turnsAt(story, scene);
    }
}
