import { scenesWith, turnsAt } from '../../story/state.ts';
import type { Story } from '../../story/types.ts';
import type { Observation } from './observation.ts';

/** Scenes in which something could have changed. */
const SCENES = 3;

/** Main characters who are in several scenes, and for whom nothing ever changes. */
export function bystander(story: Story): Observation[] {
  const moved = new Set<string>();
  for (const scene of story.scenes.keys())
    for (const { relation } of turnsAt(story, scene)) moved.add(relation.from).add(relation.to);
  return story.characters
    .filter(
      ({ id, role }) => role === 'principal' && !moved.has(id) && scenesWith(story, id).length >= SCENES,
    )
    .map(({ id }) => ({ check: 'bystander', characters: [id], scene: scenesWith(story, id)[0] }));
}
