import type { StoryText } from './storyText.ts';

/** The same text after people were merged, split or left out: `idOf` gives the id that someone has now, if any. */
export function withSpeakers(text: StoryText, idOf: (id: string) => string | undefined): StoryText {
  const passages = text.passages.map((passage) => {
    const by = [...new Set(passage.by.map(idOf).filter((id) => id !== undefined))];
    return by.length === passage.by.length && by.every((id, index) => id === passage.by[index])
      ? passage
      : { ...passage, by };
  });
  return { ...text, passages };
}
