import type { StoryText } from './storyText.ts';

/** The same text after people were merged, split or left out: `idOf` gives the id that someone has now, if any. */
export function withSpeakers(text: StoryText, idOf: (id: string) => string | undefined): StoryText {
  const now = (ids: readonly string[]) => [...new Set(ids.map(idOf).filter((id) => id !== undefined))];
  const passages = text.passages.map((passage) => ({
    ...passage,
    by: now(passage.by),
    ...(passage.to ? { to: now(passage.to) } : {}),
  }));
  return { ...text, passages };
}
