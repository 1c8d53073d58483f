import type { Story } from './types.ts';

/** Whether any scene changes a relation. If none does, ties are inferred from shared scenes instead. */
export function isAuthored(story: Story): boolean {
  return story.scenes.some(({ changes }) => changes.length > 0);
}
