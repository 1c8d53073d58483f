import { turnsAt } from '../../story/state.ts';
import type { Story } from '../../story/types.ts';
import type { Observation } from './observation.ts';

/** Scenes in a row without a change that are worth a look. */
const SCENES = 3;

/** Scenes in a row in which no relation changes. */
export function stillWater(story: Story): Observation[] {
  const found: Observation[] = [];
  let from = 0;
  for (let scene = 0; scene <= story.scenes.length; scene++) {
    if (scene < story.scenes.length && turnsAt(story, scene).length === 0) continue;
    if (scene - from >= SCENES)
      found.push({ check: 'still-water', characters: [], scene: from, other: scene - 1 });
    from = scene + 1;
  }
  return found;
}
