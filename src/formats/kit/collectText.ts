import type { Passage, StoryText } from '../../story/passages/storyText.ts';

/** Collects the passages of a source, scene by scene. */
export function collectText() {
  const passages: Passage[] = [];
  const starts: number[] = [];
  const counts: (string | undefined)[] = [];
  return {
    /** Begins the next scene, which the source counts so. */
    scene(count: string | undefined): void {
      starts.push(passages.length);
      counts.push(count);
    },
    /** Adds a passage to the current scene. What stands before the first scene, or is empty, is left out. */
    add(passage: Passage): void {
      if (starts.length > 0 && passage.words !== '') passages.push(passage);
    },
    /** The text; undefined if no one says anything in it. */
    text(): StoryText | undefined {
      if (!passages.some(({ kind }) => kind === 'speech')) return undefined;
      return { passages, starts: [...starts, passages.length], counts };
    },
  };
}
