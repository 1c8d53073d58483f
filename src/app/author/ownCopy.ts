import { wholeOf } from '../../edit/wholeOf.ts';
import { applyLens } from '../../lens/lens.ts';
import { CAPS } from '../../story/schema.ts';
import { slugOf } from '../../story/slug.ts';
import type { WholeStory } from '../../story/types.ts';
import { asOpened } from '../../view/asOpened.ts';
import { openDocument } from '../../view/openSteps.ts';
import type { Step } from '../../view/viewState.ts';
import { fragmentWith } from '../boot/shippedStories.ts';

/** What is added to the title of a copy, in the languages that Throughline speaks. */
const MINE: Readonly<Record<string, string>> = { en: ' (my version)', de: ' (meine Fassung)' };

/**
 * Opens a copy of the story, which the browser keeps under the key `own`. The picture stays as it is; the story that was open is
 * not changed.
 */
export function makeMine(own: string): Step {
  return (state) => {
    const isShipped = fragmentWith(state.whole) === '';
    // A story from a link has no other place here, and keeps its title and the notes that came with it.
    const copy = isShipped ? ownCopy(state.whole) : wholeOf(state.whole);
    const { lens, tieWindow, scene, time, textScene, camera, selection, hiddenKinds, pins, continuity } =
      state;
    return {
      ...openDocument(asOpened(copy, isShipped ? undefined : state.typed), undefined, own)(state),
      ...applyLens(copy, lens, tieWindow),
      ...{ scene, time, textScene, camera, selection, hiddenKinds, pins, continuity },
      // A new object, so that it is taken as the layout of the copy, and none is made.
      layout: { ...state.layout },
    };
  };
}

/** The same story with a title and an id of its own. */
export function ownCopy(whole: WholeStory): WholeStory {
  const title = Object.fromEntries(
    Object.entries(whole.title).map(([language, words]) => {
      const mine = MINE[language.split('-')[0] ?? ''] ?? (MINE.en as string);
      return [language, words.length + mine.length <= CAPS.name ? words + mine : words];
    }),
  );
  return wholeOf({ ...whole, title, id: slugOf(title[whole.languages[0] as string] as string) });
}
