import { passagesIn, sceneExtract } from './extracts.ts';
import type { Passage, StoryText } from './storyText.ts';

/**
 * The text with its scenes in another order.
 *
 * @param from for each scene of the result, which scene of `text` it is (0-based); undefined for one that has no text
 */
export function withScenes(text: StoryText, from: readonly (number | undefined)[]): StoryText {
  const isSame = from.length === text.counts.length && from.every((scene, index) => scene === index);
  if (isSame) return text;
  const passages: Passage[] = [];
  const starts = from.map((scene) => {
    const start = passages.length;
    if (scene !== undefined)
      for (const passage of passagesIn(text, sceneExtract(text, scene))) passages.push(passage);
    return start;
  });
  const counts = from.map((scene) => (scene === undefined ? undefined : text.counts[scene]));
  return { passages, starts: [...starts, passages.length], counts };
}
