import { type ReactNode, useId } from 'react';
import { isTimeless } from '../story/isTimeless.ts';
import { sceneTitleText } from '../story/sceneTitle.ts';
import { textIn } from '../story/text.ts';
import { quoting } from '../view/quoting.tsx';
import { theStory } from '../view/selectors.ts';
import { useView } from '../view/useView.ts';
import { useWords } from '../view/words/useWords.ts';

/** The attributes `aria-label` or `aria-labelledby`, and the words that must then be in the page. */
type PictureName = {
  readonly label: string | undefined;
  readonly labelledBy: string | undefined;
  readonly words: ReactNode;
};

/**
 * The name of the picture of a scene (0-based) for screen readers, with the languages of its titles.
 *
 * @param compare the scene with which it is compared, if any, and what then takes the place of its title
 */
export function usePictureName(scene: number, compare?: number, description?: string): PictureName {
  const story = useView(theStory);
  const { words, wording, language } = useWords();
  const id = useId();
  const title = textIn(story.scenes[scene]?.title ?? {}, language);
  const label =
    description ?? (isTimeless(story) ? title : wording.scene(scene + 1, story.scenes.length, title));
  // An attribute has no language of its own.
  const titles = [scene, compare ?? scene].map((one) => sceneTitleText(story, one));
  const said = quoting(label, titles, language);
  if (said === label) return { label: `${words.picture}. ${label}`, labelledBy: undefined, words: null };
  return {
    label: undefined,
    labelledBy: id,
    words: (
      <span id={id} hidden>
        {words.picture}. {said}
      </span>
    ),
  };
}
