import { inOrder } from '../../measures/twoScenes.ts';
import { sceneTitle, sceneTitleText } from '../../story/sceneTitle.ts';
import type { Story, Text } from '../../story/types.ts';
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
  const titleOf = (index: number, known: Story = story) => sceneTitle(known, index, language);
  if (compare === undefined || compare === scene)
    return {
      number: wording.sceneShort(scene + 1),
      title: titleOf(scene),
      titles: [sceneTitleText(story, scene)],
    };
  const [earlier, later] = inOrder(scene, compare);
  return {
    number: wording.scenesShort(earlier + 1, later + 1),
    title: [earlier, later]
      .map((index) => titleOf(index, index === scene ? story : seen))
      .filter(Boolean)
      .join(' → '),
    titles: [earlier, later].map((index) => sceneTitleText(index === scene ? story : seen, index)),
  };
}
