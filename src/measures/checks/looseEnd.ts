import { historyOf } from '../../story/state.ts';
import type { Story } from '../../story/types.ts';
import type { Observation } from './observation.ts';
import { together } from './together.ts';

/** The share of the story in which what begins may be expected to go on. */
const EARLY = 0.6;

/** Scenes together after the beginning in which it could have gone on. */
const CHANCES = 2;

/** Relations that begin early in the story, and neither change nor end although the two meet again. */
export function looseEnd(story: Story): Observation[] {
  return story.relations.flatMap(({ id, from, to }): Observation[] => {
    const [begun, ...more] = historyOf(story, id);
    if (!begun || begun.scene < 0 || begun.scene >= story.scenes.length * EARLY || more.length > 0) return [];
    const chances = together(story, from, to).filter((scene) => scene > begun.scene);
    if (chances.length < CHANCES) return [];
    return [{ check: 'loose-end', characters: [from, to], relation: id, scene: begun.scene }];
  });
}
