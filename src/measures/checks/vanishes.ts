import { goneAt, scenesWith } from '../../story/state.ts';
import type { Story } from '../../story/types.ts';
import type { Observation } from './observation.ts';

/** Scenes in a row without a main character that are worth a look, at least. Of a longer story, a quarter. */
const LEAST = 4;

/** Main characters who are away for long between two scenes, or after their last one, and have neither died nor left. */
export function vanishes(story: Story): Observation[] {
  const all = story.scenes.length;
  const long = Math.max(LEAST, all / 4);
  return story.characters
    .filter(({ role }) => role === 'principal')
    .flatMap(({ id }) => {
      const own = scenesWith(story, id);
      return own.flatMap((scene, index): Observation[] => {
        const next = own[index + 1] ?? all;
        if (next - scene - 1 < long || goneAt(story, id, scene)) return [];
        return [{ check: 'vanishes', characters: [id], scene, other: next - 1 }];
      });
    });
}
