import { inOrder } from '../../measures/twoScenes.ts';
import { sceneTitleText } from '../../story/sceneTitle.ts';
import { textIn } from '../../story/text.ts';
import type { Text } from '../../story/types.ts';
import { theSeenStory, theStory } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';

/** What the picture shows, in words: "Scene 6" and its title, or "Scene 6 → 16" and both titles while scenes are compared. */
export function useShownScenes(scene: number): {
  readonly number: string;
  readonly title: string;
  /** The titles in it. */
  readonly titles: readonly Text[];
} {
  const story = useView(theStory);
  const seen = useView(theSeenStory);
  const compare = useView((state) => state.compare);
  const { wording, language } = useWords();
  const shown = compare === undefined || compare === scene ? [scene] : inOrder(scene, compare);
  const titles = shown.map((index) => sceneTitleText(index === scene ? story : seen, index));
  const [earlier = 0, later] = shown;
  return {
    number:
      later === undefined ? wording.sceneShort(earlier + 1) : wording.scenesShort(earlier + 1, later + 1),
    title: titles
      .map((title) => textIn(title, language))
      .filter(Boolean)
      .join(' → '),
    titles,
  };
}
