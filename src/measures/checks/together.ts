import { scenesWith } from '../../story/state.ts';
import type { Story } from '../../story/types.ts';

/** The scenes (0-based) in which two characters (ids) both take part, in order. */
export function together(story: Story, one: string, other: string): number[] {
  const others = new Set(scenesWith(story, other));
  return scenesWith(story, one).filter((scene) => others.has(scene));
}
