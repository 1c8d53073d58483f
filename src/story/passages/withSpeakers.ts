import type { StoryText } from './storyText.ts';

/**
 * The same text after it has changed who someone is.
 *
 * @param idsOf the ids of those whom someone in a scene (0-based) is now; none for who was left out
 */
export function withSpeakers(
  text: StoryText,
  idsOf: (id: string, scene: number) => readonly string[],
): StoryText {
  let scene = 0;
  const passages = text.passages.map((passage, index) => {
    while (index >= (text.starts[scene + 1] ?? Number.POSITIVE_INFINITY)) scene++;
    const now = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => idsOf(id, scene)))];
    return { ...passage, by: now(passage.by), ...(passage.to ? { to: now(passage.to) } : {}) };
  });
  return { ...text, passages };
}
