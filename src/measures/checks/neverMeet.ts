import { scenesWith } from '../../story/state.ts';
import type { Story } from '../../story/types.ts';
import type { Observation } from './observation.ts';
import { areTogether } from './together.ts';

/** Scenes that a character is in who is there often, at least. Of a longer story, a quarter. */
const LEAST = 3;

/** Where more pairs than this never meet, it is nothing that stands out. */
const MOST = 50;

/** Main characters who are both there often, and never in the same scene. */
export function neverMeet(story: Story): Observation[] {
  const often = Math.max(LEAST, story.scenes.length / 4);
  const known = story.characters.filter(
    ({ id, role }) => role === 'principal' && scenesWith(story, id).length >= often,
  );
  const found: Observation[] = [];
  for (const [index, one] of known.entries())
    for (const other of known.slice(index + 1)) {
      if (areTogether(story, one.id, other.id)) continue;
      if (found.length === MOST) return [];
      found.push({ check: 'never-meet', characters: [one.id, other.id] });
    }
  return found;
}
