import { scenesWith } from '../../story/state.ts';
import type { Story } from '../../story/types.ts';
import type { Observation } from './observation.ts';
import { together } from './together.ts';

/** Scenes that a character is in who is there often, at least. Of a longer story, a quarter. */
const LEAST = 3;

/** Main characters who are both there often, and never in the same scene. */
export function neverMeet(story: Story): Observation[] {
  const often = Math.max(LEAST, story.scenes.length / 4);
  const known = story.characters.filter(
    ({ id, role }) => role === 'principal' && scenesWith(story, id).length >= often,
  );
  return known.flatMap((one, index) =>
    known
      .slice(index + 1)
      .filter((other) => together(story, one.id, other.id).length === 0)
      .map((other) => ({ check: 'never-meet' as const, characters: [one.id, other.id] })),
  );
}
