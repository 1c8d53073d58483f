import type { ReactNode } from 'react';
import { citationOf } from '../../story/passages/citation.ts';
import { useWords } from '../../view/words/useWords.ts';
import { useStoryText } from './useStoryText.ts';

/** How the source counts a scene (0-based), “III.1” or “12A”, with its number in the story as a tooltip; else what is given for that. */
export default function SceneNumber({ scene, or }: { scene: number; or: ReactNode }) {
  const text = useStoryText();
  const { wording } = useWords();
  const count = text && citationOf(text, scene);
  return count ? <span title={wording.sceneShort(scene + 1)}>{count}</span> : or;
}
