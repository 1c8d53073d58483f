import { citationOf } from '../../story/passages/citation.ts';
import { useWords } from '../../view/words/useWords.ts';
import { useStoryText } from './useStoryText.ts';

/** How the source counts a scene (0-based), “III.1” or “12A”, with its number in the story as a tooltip; else that number. */
export default function SceneNumber({ scene }: { scene: number }) {
  const text = useStoryText();
  const { wording } = useWords();
  const number = wording.sceneShort(scene + 1);
  const count = text && citationOf(text, scene);
  return count ? <span title={number}>{count}</span> : number;
}
