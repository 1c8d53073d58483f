import { changesAt, presentAt } from '../../story/state.ts';
import type { Story } from '../../story/types.ts';
import type { Observation } from './observation.ts';

/** Changes in scenes in which neither of the two takes part. */
export function behindBacks(story: Story): Observation[] {
  return story.scenes.flatMap((_, scene) => {
    const present = presentAt(story, scene);
    return changesAt(story, scene)
      .filter(({ relation: { from, to } }) => !present.has(from) && !present.has(to))
      .map(({ relation: { id, from, to } }) => ({
        check: 'behind-backs' as const,
        characters: [from, to],
        relation: id,
        scene,
      }));
  });
}
