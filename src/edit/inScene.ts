import type { Scene, WholeStory } from '../story/types.ts';

/** The story with one scene (its id) changed; the same where it has no such scene. */
export function inScene(
  story: WholeStory,
  id: string,
  change: (scene: Scene, index: number) => Scene,
): WholeStory {
  const index = story.scenes.findIndex((scene) => scene.id === id);
  const scene = story.scenes[index];
  if (!scene) return story;
  const changed = change(scene, index);
  return changed === scene ? story : { ...story, scenes: story.scenes.with(index, changed) };
}
