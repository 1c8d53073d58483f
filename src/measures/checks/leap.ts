import { historyOf } from '../../story/state.ts';
import type { Story } from '../../story/types.ts';
import type { Observation } from './observation.ts';
import { together } from './together.ts';

/** How far warmth moves, on the scale from -1 to +1, when it leaps: by 1, whatever the last digit of the difference. */
const FAR = 1 - 1e-9;

/** Warmth that moves far, although the two have not been in a scene together since it was last told. */
export function leap(story: Story): Observation[] {
  return story.relations.flatMap(({ id, from, to }) => {
    const found: Observation[] = [];
    let told = -1;
    for (const { scene, before, after } of historyOf(story, id)) {
      if (after?.valence === undefined) continue;
      const was = before?.valence;
      if (after.valence === was) continue;
      const isFar = was !== undefined && Math.abs(after.valence - was) >= FAR;
      if (isFar && !together(story, from, to).some((one) => one > told && one <= scene))
        found.push({ check: 'leap', characters: [from, to], relation: id, scene, other: told });
      told = scene;
    }
    return found;
  });
}
