import type { WholeStory } from '../../story/types.ts';
import { consistent } from '../consistent.ts';
import { comparing } from './comparing.ts';

/** The story without a scene (id) and what it says. The last one stays, since a story has at least one. */
export function removeScene(story: WholeStory, id: string): WholeStory {
  const scenes = story.scenes.filter((scene) => scene.id !== id);
  return scenes.length === 0 || scenes.length === story.scenes.length
    ? story
    : consistent({ ...story, scenes: comparing(scenes, id) }, story);
}
